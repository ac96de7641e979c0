package org.ketnoi.ui;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.vocabulary.Concept;
import org.ketnoi.vocabulary.Scheme;
import org.ketnoi.vocabulary.Term;
import org.ketnoi.web.Named;
import org.ketnoi.web.Names;
import org.springframework.stereotype.Component;

/** Mentions terms, schemes and concepts by name; what has none by its short name. */
@Component
class VocabularyNames {
    private final Names names;

    VocabularyNames(Names names) {
        this.names = names;
    }

    Named of(Iri id, Locale language) {
        Named named = names.of(id, language);
        return named.label().equals(id.shortName()) ? named(id, List.of(), language) : named;
    }

    List<Named> of(Collection<Iri> ids, Locale language) {
        return ids.stream()
                .map(id -> of(id, language))
                .sorted(Comparator.comparing(Named::label, Alphabet.of(language)))
                .toList();
    }

    static Named of(Term term, Locale language) {
        return named(term.id(), term.labels(), language);
    }

    static Named of(Scheme scheme, Locale language) {
        return named(scheme.id(), scheme.labels(), language);
    }

    static Named of(Concept concept, Locale language) {
        return named(concept.id(), concept.labels(), language);
    }

    private static Named named(Iri id, Collection<Label> labels, Locale language) {
        Optional<Label> label = Label.choose(labels, language);
        return new Named(
                id.value(),
                Optional.empty(),
                label.map(Label::text).orElseGet(() -> Curie.of(id)),
                label.map(Label::language).filter(stated -> !stated.isEmpty()));
    }

    /** The text in the reader's language, or what comes nearest; empty when there is none. */
    static String text(Collection<Label> texts, Locale language) {
        return Label.choose(texts, language).map(Label::text).orElse("");
    }
}
