package org.ketnoi.ingest.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.graph.Text;
import org.ketnoi.ontology.Ontology;

/** What the cells of a column may name: each choice by its key, or by a name that it has in any language. */
public final class PickList {
    private final List<Choice> choices;
    private final Map<String, List<String>> exact = new LinkedHashMap<>();
    private final Map<String, List<String>> folded = new LinkedHashMap<>();

    /** One choice. */
    public record Choice(String key, List<Label> names) {
        public Choice {
            names = List.copyOf(names);
        }

        /** As people read it in a language. */
        public String text(Locale reader) {
            return Label.choose(names, reader).map(Label::text).orElse(key);
        }
    }

    private PickList(List<Choice> choices, Map<String, List<Label>> others) {
        this.choices = List.copyOf(choices);
        for (Choice choice : choices) {
            choice.names.forEach(name -> enter(name.text(), choice.key));
            others.getOrDefault(choice.key, List.of()).forEach(name -> enter(name.text(), choice.key));
        }
    }

    /** The choices of a column that names concepts or terms of the ontology; empty when it names neither. */
    public static Optional<PickList> of(Column column, Ontology ontology) {
        List<Iri> known = column.scheme()
                .map(ontology::concepts)
                .orElseGet(() -> column.terms().stream().map(Iri::term).toList());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<Label>> others = new LinkedHashMap<>();
        List<Choice> choices = new ArrayList<>();
        for (Iri iri : known) {
            choices.add(new Choice(iri.key(), ontology.labels(iri)));
            others.put(iri.key(), ontology.otherLabels(iri));
        }
        return Optional.of(new PickList(choices, others));
    }

    private void enter(String name, String key) {
        enter(exact, plain(name), key);
        enter(folded, Text.folded(plain(name)), key);
    }

    private static void enter(Map<String, List<String>> names, String name, String key) {
        List<String> keys = names.computeIfAbsent(name, any -> new ArrayList<>());
        if (!keys.contains(key)) {
            keys.add(key);
        }
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    public List<Choice> choices() {
        return choices;
    }

    /** Whether a name means one choice and no other. */
    public boolean isOne(String name) {
        return find(name).size() == 1;
    }

    /** Keys of what a cell may mean: one when it is certain, none when it is not known. */
    List<String> find(String value) {
        if (choices.stream().anyMatch(choice -> choice.key.equals(value))) {
            return List.of(value);
        }
        List<String> found = exact.getOrDefault(plain(value), List.of());
        return found.isEmpty() ? folded.getOrDefault(Text.folded(plain(value)), List.of()) : found;
    }

    /** Names in a language that are close to one that is not known, else all of them when they are few. */
    List<String> near(String value, Locale reader) {
        UnaryOperator<String> shown = key -> choices.stream()
                .filter(choice -> choice.key.equals(key))
                .map(choice -> choice.text(reader))
                .findFirst()
                .orElse(key);
        List<String> keys = Near.to(value, choices.stream().map(Choice::key).toList());
        List<String> names = Near.to(value, exact.keySet());
        List<String> all = new ArrayList<>(keys.stream().map(shown).toList());
        names.forEach(
                name -> exact.getOrDefault(name, List.of()).stream().map(shown).forEach(all::add));
        if (all.isEmpty() && choices.size() <= FEW) {
            choices.forEach(choice -> all.add(choice.text(reader)));
        }
        return all.stream().distinct().limit(FEW).toList();
    }

    private static final int FEW = 12;
}
