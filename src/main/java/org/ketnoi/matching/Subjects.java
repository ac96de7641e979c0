package org.ketnoi.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.market.Market;
import org.ketnoi.search.Passages;
import org.ketnoi.search.Writings;
import org.springframework.stereotype.Component;

/** Reads what things of the market are about. Safe for use by many threads. */
@Component
public class Subjects {
    private final Passages passages;
    private final Writings writings;
    private final MatchSettings settings;

    public Subjects(Passages passages, Writings writings, MatchSettings settings) {
        this.passages = passages;
        this.writings = writings;
        this.settings = settings;
    }

    /** Asks with a thing's names and texts, and those of what it requires. @param type of those that are compared */
    <T> T ask(Market.Item thing, EntityType type, Market market, Function<Subject, T> use) {
        List<Iri> all = new ArrayList<>(List.of(thing.id()));
        if (EntityType.of(thing.id()).filter(EntityType.ORDER::equals).isPresent()) {
            market.requirementsOf(thing.id()).forEach(requirement -> all.add(requirement.id()));
        }
        Map<Iri, List<Label>> written = writings.of(all);
        String text = all.stream()
                .flatMap(one -> written.getOrDefault(one, List.of()).stream())
                .map(Label::text)
                .collect(Collectors.joining(" . "));
        return passages.compare(text, asked -> use.apply(Subject.of(thing, type, asked, market, settings)));
    }

    /** Asks with a text that somebody typed. */
    <T> T ask(String text, EntityType type, Market market, Function<Subject, T> use) {
        return passages.ask(text, asked -> use.apply(Subject.typed(type, asked, market, settings)));
    }

    /** What is written of those that are shown. */
    Map<Iri, List<Label>> written(Collection<Iri> things) {
        return writings.of(things);
    }
}
