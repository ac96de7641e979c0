package org.ketnoi.matching.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.matching.Answering;
import org.ketnoi.matching.Finding;
import org.ketnoi.web.Named;
import org.ketnoi.web.Names;
import org.springframework.stereotype.Component;

/** Tells what answers a text in a language. */
@Component
public class AnsweringTeller {
    private final Names names;
    private final ReasonTeller reasons;

    AnsweringTeller(Names names, ReasonTeller reasons) {
        this.names = names;
        this.reasons = reasons;
    }

    public AnsweringView tell(EntityType type, List<Answering> found, Locale language) {
        List<AnsweringView.Item> items = new ArrayList<>();
        for (Answering one : found) {
            Named thing = names.of(one.thing(), language);
            items.add(new AnsweringView.Item(
                    items.size() + 1,
                    thing.id(),
                    thing.type(),
                    thing.label(),
                    thing.lang(),
                    Math.round(one.score() * 10_000) / 10_000.0,
                    names.of(one.status(), language),
                    one.why().stream().map(why -> told(why, language)).toList()));
        }
        return new AnsweringView(type.plural(), items);
    }

    private AnsweringView.Told told(Finding.Sentence why, Locale language) {
        List<Named> things = why.values().stream()
                .flatMap(value -> value instanceof List<?> all ? all.stream() : Stream.of(value))
                .filter(Iri.class::isInstance)
                .map(thing -> names.of((Iri) thing, language))
                .toList();
        return new AnsweringView.Told(why.reason().name(), reasons.text(why, language), things);
    }
}
