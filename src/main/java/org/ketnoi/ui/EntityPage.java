package org.ketnoi.ui;

import java.util.Locale;
import java.util.Optional;
import org.ketnoi.entity.Entities;
import org.ketnoi.entity.web.EntityTeller;
import org.ketnoi.entity.web.EntityView;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code GET /page/{type}/{key}} and {@code /schemes/{scheme}/{key}}: all that is published about one thing. */
@Controller
class EntityPage {
    private static final String NAME = "{type:[a-z][a-z-]*}/{key:[A-Za-z0-9][A-Za-z0-9._-]*}";

    private final Entities entities;
    private final EntityTeller teller;
    private final EntityWording wording;

    EntityPage(Entities entities, EntityTeller teller, EntityWording wording) {
        this.entities = entities;
        this.teller = teller;
        this.wording = wording;
    }

    @GetMapping("/page/" + NAME)
    String entity(@PathVariable String type, @PathVariable String key, Locale language, Model model) {
        model.addAttribute("data", "/data/" + type + "/" + key);
        return show(Iri.entity(type, key), language, model);
    }

    @GetMapping("/schemes/" + NAME)
    String concept(@PathVariable String type, @PathVariable String key, Locale language, Model model) {
        Iri id = Iri.concept(type, key);
        // Of the concepts only the fields have documents of their own.
        if (EntityType.of(id).isPresent()) {
            model.addAttribute("data", "/data/" + type + "/" + key);
        }
        return show(id, language, model);
    }

    private String show(Iri id, Locale language, Model model) {
        EntityView view = teller.tell(entities.get(id), language);
        Optional<EntityType> type = EntityType.of(id);
        model.addAttribute("view", view);
        model.addAttribute("key", id.key());
        model.addAttribute("heading", EntityWording.heading(view));
        model.addAttribute("otherNames", EntityWording.otherNames(view));
        model.addAttribute("rows", wording.rows(view, language));
        model.addAttribute("mentions", wording.mentions(view, language));
        model.addAttribute("kind", type.map(EntityType::singular).orElse(""));
        model.addAttribute("json", type.map(known -> "/api/v1/" + known.plural() + "/" + id.key()));
        return "entity";
    }
}
