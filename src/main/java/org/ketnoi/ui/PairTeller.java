package org.ketnoi.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ketnoi.entity.Entities;
import org.ketnoi.entity.web.EntityTeller;
import org.ketnoi.entity.web.EntityView;
import org.ketnoi.graph.Iri;
import org.ketnoi.identity.ReasonTexts;
import org.ketnoi.identity.match.Suspicion;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts two records side by side. */
@Component
class PairTeller {
    private final Entities entities;
    private final EntityTeller teller;
    private final EntityWording wording;
    private final MessageSource messages;

    PairTeller(Entities entities, EntityTeller teller, EntityWording wording, MessageSource messages) {
        this.entities = entities;
        this.teller = teller;
        this.wording = wording;
        this.messages = messages;
    }

    /** One of the two. */
    record Side(String id, String shortName, String label, String lang, String kind, boolean fictional) {}

    /** What both say under one heading, the one before the other. */
    record Line(String label, List<List<EntityWording.Cell>> sides, boolean equal) {}

    /**
     * A pair, to be looked at.
     *
     * @param mark short, and the same as long as it is these two
     * @param later what the address says when this one is put off as well
     */
    record Pair(
            String mark,
            List<Side> sides,
            double score,
            List<ReasonTexts.Told> reasons,
            List<Line> lines,
            boolean mayDecide,
            String later) {}

    static String mark(Suspicion pair) {
        return Integer.toHexString((pair.one().id() + " " + pair.other().id()).hashCode());
    }

    /** Empty when one of them is no longer published. */
    Optional<Pair> tell(Suspicion pair, boolean mayDecide, String later, Locale language) {
        Optional<EntityView> one = view(pair.one().id(), language);
        Optional<EntityView> other = view(pair.other().id(), language);
        return one.flatMap(first -> other.map(second -> new Pair(
                mark(pair),
                List.of(side(first, language), side(second, language)),
                pair.comparison().score(),
                new ReasonTexts(messages, language).tell(pair.comparison().reasons()),
                lines(first, second, language),
                mayDecide,
                later)));
    }

    private Optional<EntityView> view(String id, Locale language) {
        return entities.find(Iri.of(id)).map(entity -> teller.tell(entity, language));
    }

    private Side side(EntityView view, Locale language) {
        return new Side(
                view.id(),
                Iri.of(view.id()).shortName(),
                view.label(),
                view.lang().orElse(""),
                wording.type(view, language),
                view.fictional());
    }

    /** Where they differ first. */
    private List<Line> lines(EntityView one, EntityView other, Locale language) {
        Map<String, List<EntityWording.Cell>> ofOne = told(one, language);
        Map<String, List<EntityWording.Cell>> ofOther = told(other, language);
        Map<String, Line> lines = new LinkedHashMap<>();
        ofOne.keySet().forEach(label -> lines.put(label, line(label, ofOne, ofOther)));
        ofOther.keySet().forEach(label -> lines.putIfAbsent(label, line(label, ofOne, ofOther)));
        List<Line> ordered = new ArrayList<>();
        lines.values().stream().filter(line -> !line.equal).forEach(ordered::add);
        lines.values().stream().filter(Line::equal).forEach(ordered::add);
        return ordered;
    }

    private static Line line(
            String label, Map<String, List<EntityWording.Cell>> one, Map<String, List<EntityWording.Cell>> other) {
        List<EntityWording.Cell> first = one.getOrDefault(label, List.of());
        List<EntityWording.Cell> second = other.getOrDefault(label, List.of());
        return new Line(label, List.of(first, second), texts(first).equals(texts(second)));
    }

    private static TreeSet<String> texts(List<EntityWording.Cell> cells) {
        return cells.stream().map(EntityWording.Cell::text).collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, List<EntityWording.Cell>> told(EntityView view, Locale language) {
        Map<String, List<EntityWording.Cell>> told = new LinkedHashMap<>();
        told.put(
                messages.getMessage("identities.names", new Object[0], language),
                view.names().stream()
                        .distinct()
                        .map(name ->
                                new EntityWording.Cell(name.text(), name.lang().orElse(""), ""))
                        .toList());
        wording.rows(view, language).forEach(row -> told.put(row.label(), row.cells()));
        told.put(
                messages.getMessage("identities.sources", new Object[0], language),
                view.sources().stream()
                        .map(source -> new EntityWording.Cell(source.source(), "", ""))
                        .distinct()
                        .toList());
        return told;
    }
}
