package org.ketnoi.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ketnoi.entity.Entities;
import org.ketnoi.entity.Entity;
import org.ketnoi.entity.web.EntityTeller;
import org.ketnoi.entity.web.EntityView;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of one thing. */
@Component
class ThingPage {
    private final Entities entities;
    private final EntityTeller teller;
    private final EntityWording wording;
    private final SchemeTeller schemes;
    private final SourceTeller sources;

    ThingPage(
            Entities entities, EntityTeller teller, EntityWording wording, SchemeTeller schemes, SourceTeller sources) {
        this.entities = entities;
        this.teller = teller;
        this.wording = wording;
        this.schemes = schemes;
        this.sources = sources;
    }

    /** Names and meaning of a concept in one language. */
    record Tongue(String code, String language, List<String> names, List<String> others, List<String> texts) {}

    boolean holds(Iri id) {
        return entities.find(id).isPresent();
    }

    /** The name that took the place of one under which nothing is published any more. */
    Optional<Iri> findReplacement(Iri id) {
        return entities.findReplacement(id);
    }

    /** The page of an entity. */
    String entity(Iri id, Locale language, Model model) {
        fill(entities.get(id), language, model);
        return "entity";
    }

    /** The page of a concept: where it stands, and its names in all languages. */
    String concept(Iri id, Locale language, Model model) {
        Entity entity = entities.get(id);
        model.addAttribute("places", schemes.places(id, language));
        model.addAttribute("tongues", tongues(entity, language));
        fill(entity, language, model);
        return "entity";
    }

    private void fill(Entity entity, Locale language, Model model) {
        Iri id = entity.id();
        EntityView view = teller.tell(entity, language);
        Optional<EntityType> type = EntityType.of(id);
        model.addAttribute("view", view);
        model.addAttribute("typeName", wording.type(view, language));
        model.addAttribute("key", id.key());
        model.addAttribute("heading", EntityWording.heading(view));
        model.addAttribute("otherNames", EntityWording.otherNames(view));
        model.addAttribute(
                "replaces",
                view.replaces().stream().map(name -> Iri.of(name).shortName()).toList());
        model.addAttribute("rows", wording.rows(view, language));
        model.addAttribute("mentions", wording.mentions(view, language));
        model.addAttribute("origins", sources.origins(entity, language));
        model.addAttribute("kind", type.map(EntityType::singular).orElse(""));
        model.addAttribute("json", type.map(known -> "/api/v1/" + known.plural() + "/" + id.key()));
    }

    /** The reader's language first, then those of the house, then the others. */
    private static List<Tongue> tongues(Entity entity, Locale reader) {
        Set<String> codes = new LinkedHashSet<>(List.of(reader.getLanguage(), "vi", "en"));
        Stream.of(entity.names(), entity.otherNames(), entity.texts())
                .flatMap(Collection::stream)
                .map(Label::language)
                .sorted(Comparator.naturalOrder())
                .forEach(codes::add);
        List<Tongue> tongues = new ArrayList<>();
        for (String code : codes) {
            Tongue tongue = new Tongue(
                    code,
                    code.isEmpty() ? "" : Locale.forLanguageTag(code).getDisplayName(reader),
                    in(code, entity.names()),
                    in(code, entity.otherNames()),
                    in(code, entity.texts()));
            if (!(tongue.names.isEmpty() && tongue.others.isEmpty() && tongue.texts.isEmpty())) {
                tongues.add(tongue);
            }
        }
        return tongues;
    }

    private static List<String> in(String language, List<Label> texts) {
        return texts.stream()
                .filter(text -> text.language().equals(language))
                .map(Label::text)
                .toList();
    }
}
