package org.ketnoi.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.vocabulary.Conditions;
import org.ketnoi.vocabulary.Property;
import org.ketnoi.vocabulary.Term;
import org.ketnoi.vocabulary.Terms;
import org.ketnoi.web.Named;
import org.springframework.stereotype.Component;

/** Tells a term with all that is known of it. */
@Component
class TermTeller {
    private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH);

    private final Terms terms;
    private final Conditions conditions;
    private final ConditionWording wording;
    private final VocabularyNames names;

    TermTeller(Terms terms, Conditions conditions, ConditionWording wording, VocabularyNames names) {
        this.terms = terms;
        this.conditions = conditions;
        this.wording = wording;
        this.names = names;
    }

    TermView tell(Term term, Locale language) {
        List<Terms.Use> uses = terms.uses(term.id());
        return new TermView(
                line(term, language),
                LANGUAGES.stream().map(edition -> edition(term, edition)).toList(),
                term.said().findText(Property.STATUS).orElse(""),
                term.said().findText(Property.SINCE).orElse(""),
                term.marks().stream().sorted().toList(),
                names.of(term.replacements(), language),
                term.said().texts(Property.EXAMPLE).stream().map(Label::text).toList(),
                rows(term, language),
                term.isClass() ? owned(term, language) : List.of(),
                term.isClass() ? leading(uses, language) : List.of(),
                users(uses, term.isClass() ? "instance" : "subject", term, language),
                wording.lines(conditions.of(term.id()), language),
                term.isClass()
                        ? terms.examplesOfClass(term.id()).stream()
                                .map(id -> names.of(id, language))
                                .toList()
                        : List.of(),
                term.isClass() ? List.of() : statements(term, language));
    }

    TermView.Line line(Term term, Locale language) {
        Named named = VocabularyNames.of(term, language);
        return new TermView.Line(
                named.id(),
                term.name(),
                Curie.of(term.id()),
                named.label(),
                named.lang().orElse(""),
                VocabularyNames.text(term.definitions(), language),
                term.kind().name().toLowerCase(Locale.ROOT),
                term.isClass(),
                term.isDeprecated(),
                names.of(term.ranges(), language),
                terms.count(term.id()));
    }

    /** In the order of their labels. */
    List<TermView.Line> lines(Collection<Term> some, Locale language) {
        return some.stream()
                .map(term -> line(term, language))
                .sorted(Comparator.comparing(TermView.Line::label, Alphabet.of(language)))
                .toList();
    }

    private static TermView.Edition edition(Term term, Locale language) {
        return new TermView.Edition(
                language.getLanguage(),
                language.getDisplayLanguage(language),
                in(language, term.labels()),
                in(language, term.definitions()));
    }

    private static List<String> in(Locale language, Collection<Label> texts) {
        return texts.stream()
                .filter(text -> text.language().equals(language.getLanguage()))
                .map(Label::text)
                .toList();
    }

    private List<TermView.Row> rows(Term term, Locale language) {
        List<Iri> narrower = terms.narrower(term).stream().map(Term::id).toList();
        return Stream.of(
                        row("broader", term.broader(), language),
                        row("narrower", narrower, language),
                        row("domain", term.domains(), language),
                        row("range", term.ranges(), language),
                        row("inverse", term.said().things(Property.INVERSE_OF), language))
                .filter(row -> !row.terms().isEmpty())
                .toList();
    }

    private TermView.Row row(String key, List<Iri> ids, Locale language) {
        return new TermView.Row(key, names.of(ids, language));
    }

    private List<TermView.Owned> owned(Term term, Locale language) {
        List<TermView.Owned> owned = new ArrayList<>();
        for (Iri owner : terms.withBroader(term.id())) {
            List<TermView.Line> lines = lines(terms.propertiesOf(owner), language);
            if (!lines.isEmpty()) {
                owned.add(new TermView.Owned(names.of(owner, language), !owner.equals(term.id()), lines));
            }
        }
        return owned;
    }

    /** Properties whose values are things of the class. */
    private List<TermView.Line> leading(List<Terms.Use> uses, Locale language) {
        List<Term> properties = uses.stream()
                .filter(use -> use.use().equals("range"))
                .flatMap(use -> terms.find(use.place()).stream())
                .toList();
        return lines(properties, language);
    }

    private List<TermView.Used> users(List<Terms.Use> uses, String kind, Term term, Locale language) {
        return uses.stream()
                .filter(use -> use.use().equals(kind) && !use.place().equals(term.id()))
                // A thing is often in a reused class too, which says nothing more.
                .filter(use -> terms.find(use.place()).isPresent())
                .sorted(Comparator.comparingLong(Terms.Use::things).reversed())
                .map(use -> new TermView.Used(names.of(use.place(), language), use.things()))
                .toList();
    }

    private List<TermView.Statement> statements(Term term, Locale language) {
        return terms.examplesOfProperty(term.id()).stream()
                .map(statement -> new TermView.Statement(
                        names.of(statement.thing(), language),
                        statement.value().map(Iri::value).orElse(""),
                        statement
                                .value()
                                .map(value -> names.of(value, language).label())
                                .orElse(statement.text())))
                .toList();
    }
}
