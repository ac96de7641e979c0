package org.ketnoi.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.vocabulary.Concept;
import org.ketnoi.vocabulary.Contents;
import org.ketnoi.vocabulary.Likeness;
import org.ketnoi.vocabulary.Property;
import org.ketnoi.vocabulary.Scheme;
import org.ketnoi.vocabulary.Schemes;
import org.ketnoi.vocabulary.Tree;
import org.ketnoi.web.Named;
import org.springframework.stereotype.Component;

/** Tells a vocabulary: as a line, as a tree, by the alphabet, and what words find in it. */
@Component
class SchemeTeller {
    /** A tree of more concepts begins closed. */
    private static final int MOST_OPEN = 80;

    private final Schemes schemes;
    private final VocabularyNames names;
    private final EntityWording wording;

    SchemeTeller(Schemes schemes, VocabularyNames names, EntityWording wording) {
        this.schemes = schemes;
        this.names = names;
        this.wording = wording;
    }

    /** A vocabulary in a list; dates that are not stated are empty. */
    record Line(
            Named name,
            String definition,
            long size,
            String source,
            Optional<Named> sourceThing,
            String version,
            String validFrom,
            String validUntil,
            List<Named> replacements,
            List<Named> replaced) {}

    /** A concept in a list, with what is above it. */
    record Entry(Named name, String notation, List<Named> above, String found) {}

    /** A concept in the tree; {@code size} is how many are below it. */
    record Branch(Named name, String notation, int size, boolean again, List<Branch> branches) {}

    /** The tree; {@code open} when it is small enough to be seen as a whole. */
    record Drawn(List<Branch> branches, boolean open) {}

    /** What stands under a letter. */
    record Letter(String letter, List<Entry> entries) {}

    Line line(Scheme scheme, Locale language) {
        return new Line(
                VocabularyNames.of(scheme, language),
                VocabularyNames.text(scheme.definitions(), language),
                scheme.size(),
                VocabularyNames.text(scheme.said().texts(Property.SOURCE), language),
                scheme.said().things(Property.SOURCE).stream().findFirst().map(source -> names.of(source, language)),
                scheme.said().findText(Property.VERSION).orElse(""),
                day(scheme, Property.VALID_FROM, language),
                day(scheme, Property.VALID_UNTIL, language),
                names.of(scheme.said().things(Property.REPLACED_BY), language),
                names.of(scheme.said().things(Property.REPLACES), language));
    }

    private String day(Scheme scheme, Iri property, Locale language) {
        return scheme.said()
                .findText(property)
                .map(day -> wording.told(property.key(), day, language))
                .orElse("");
    }

    /** By notation where there are some, else by name. */
    Drawn tree(Scheme scheme, Locale language) {
        Contents contents = schemes.contents(scheme.id());
        Comparator<Concept> byName = Comparator.comparing(
                concept -> VocabularyNames.of(concept, language).label(), Alphabet.of(language));
        Comparator<Concept> order = Comparator.comparing(
                        (Concept concept) -> concept.notation().orElse(""), SchemeTeller::compareNotations)
                .thenComparing(byName);
        List<Tree> trees =
                contents.tree(Comparator.comparing(id -> contents.find(id).orElseThrow(), order));
        return new Drawn(branches(trees, contents, language), scheme.size() <= MOST_OPEN);
    }

    /** Numbers as numbers: 9 is before 10. */
    private static int compareNotations(String one, String other) {
        boolean numbers =
                one.matches("\\d{1,9}") && other.matches("\\d{1,9}") && !one.startsWith("0") && !other.startsWith("0");
        return numbers ? Integer.compare(Integer.parseInt(one), Integer.parseInt(other)) : one.compareTo(other);
    }

    private static List<Branch> branches(List<Tree> trees, Contents contents, Locale language) {
        return trees.stream()
                .map(tree -> {
                    Concept concept = contents.find(tree.id()).orElseThrow();
                    return new Branch(
                            VocabularyNames.of(concept, language),
                            concept.notation().orElse(""),
                            tree.size(),
                            tree.again(),
                            branches(tree.branches(), contents, language));
                })
                .toList();
    }

    List<Letter> letters(Scheme scheme, Locale language) {
        Alphabet alphabet = Alphabet.of(language);
        Contents contents = schemes.contents(scheme.id());
        Map<String, List<Entry>> byLetter = new TreeMap<>(alphabet);
        contents.concepts().stream()
                .map(concept -> entry(concept, contents, "", language))
                .sorted(Comparator.comparing(entry -> entry.name.label(), alphabet))
                .forEach(
                        entry -> byLetter.computeIfAbsent(alphabet.letter(entry.name.label()), key -> new ArrayList<>())
                                .add(entry));
        return byLetter.entrySet().stream()
                .map(letter -> new Letter(letter.getKey(), letter.getValue()))
                .toList();
    }

    List<Entry> hits(Scheme scheme, String words, Locale language) {
        Contents contents = schemes.contents(scheme.id());
        return Likeness.find(words, contents.concepts(), Concept::words).stream()
                .map(concept -> entry(concept, contents, foundBy(concept, words, language), language))
                .toList();
    }

    /** The name by which it was found, when it is not the one that is shown. */
    private static String foundBy(Concept concept, String words, Locale language) {
        String shown = VocabularyNames.of(concept, language).label();
        return Likeness.find(words, concept.words(), List::of).stream()
                .findFirst()
                .filter(word -> !word.equals(shown)
                        && Likeness.find(words, List.of(shown), List::of).isEmpty())
                .orElse("");
    }

    private static Entry entry(Concept concept, Contents contents, String found, Locale language) {
        return new Entry(
                VocabularyNames.of(concept, language),
                concept.notation().orElse(""),
                contents.above(concept.id()).stream()
                        .map(id -> VocabularyNames.of(contents.find(id).orElseThrow(), language))
                        .toList(),
                found);
    }

    /** Where a concept stands: the vocabulary, and what is above it in there. */
    record Place(Named scheme, List<Named> above) {}

    /** Its place in each vocabulary that it is in. */
    List<Place> places(Iri concept, Locale language) {
        List<Place> places = new ArrayList<>();
        for (Iri scheme : schemes.of(concept)) {
            Contents contents = schemes.contents(scheme);
            List<Label> labels = schemes.find(scheme).map(Scheme::labels).orElse(List.of());
            Named name = labels.isEmpty()
                    ? names.of(scheme, language)
                    : VocabularyNames.of(schemes.find(scheme).orElseThrow(), language);
            places.add(new Place(
                    name,
                    contents.above(concept).stream()
                            .map(id -> VocabularyNames.of(contents.find(id).orElseThrow(), language))
                            .toList()));
        }
        return places;
    }
}
