package org.ketnoi.records.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ketnoi.graph.Iri;
import org.ketnoi.records.OrderAct;
import org.ketnoi.records.OrderLife;
import org.ketnoi.records.Statuses;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.NamedQuery;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.Row;
import org.ketnoi.web.Named;
import org.ketnoi.web.Names;
import org.springframework.stereotype.Component;

/** Tells the life of an order: as it is published, or as the desk gives it. */
@Component
public class LifeTeller {
    private final GraphStore published;
    private final NamedQuery acts;
    private final Names names;

    LifeTeller(GraphStore published, QueryLibrary queries, Names names) {
        this.published = published;
        this.acts = queries.get("orders/acts-of-order");
        this.names = names;
    }

    /** What everybody may see. An order that nothing was done about, or that is not published, has no acts. */
    OrderLife published(Iri order) {
        Map<Iri, List<Line>> lines = new LinkedHashMap<>();
        published
                .select(acts, Arguments.none().with("order", order), Line::of)
                .forEach(line -> lines.computeIfAbsent(line.act, key -> new ArrayList<>())
                        .add(line));
        List<OrderAct> told = lines.values().stream()
                .sorted(Comparator.comparing(List::getFirst))
                .map(LifeTeller::act)
                .toList();
        return new OrderLife(
                order,
                told.isEmpty() ? Optional.empty() : Optional.of(told.getLast().reaches()),
                told,
                List.of());
    }

    private record Line(
            Iri act,
            Iri reaches,
            java.time.LocalDate on,
            Optional<Iri> by,
            Optional<Iri> introduces,
            Optional<Iri> reason,
            Optional<Iri> evidence,
            String recorded)
            implements Comparable<Line> {
        private static final Comparator<Line> AS_DONE = Comparator.comparing(Line::on)
                .thenComparing(Line::recorded)
                .thenComparing(line -> Statuses.place(line.reaches))
                .thenComparing(Line::act);

        @Override
        public int compareTo(Line other) {
            return AS_DONE.compare(this, other);
        }

        static Line of(Row row) {
            return new Line(
                    row.iri("act"),
                    row.iri("reaches"),
                    row.findDate("doneOn").orElseThrow(),
                    row.findIri("by"),
                    row.findIri("introduces"),
                    row.findIri("declineReason"),
                    row.findIri("evidence"),
                    row.findText("recorded").orElse(""));
        }
    }

    private static OrderAct act(List<Line> lines) {
        Line first = lines.getFirst();
        return new OrderAct(
                first.act,
                first.reaches,
                first.on,
                all(lines.stream().map(Line::by)),
                all(lines.stream().map(Line::introduces)),
                first.reason,
                all(lines.stream().map(Line::evidence)),
                Optional.empty());
    }

    private static List<Iri> all(Stream<Optional<Iri>> found) {
        return found.flatMap(Optional::stream).distinct().sorted().toList();
    }

    /** What everybody may see, told. */
    public LifeView tellPublished(Iri order, Locale language) {
        return tell(published(order), language);
    }

    LifeView tell(OrderLife life, Locale language) {
        return new LifeView(
                names.of(life.order(), language),
                names.of(life.status(), language),
                life.acts().stream().map(act -> tell(act, language)).toList(),
                life.possible().stream()
                        .map(next -> new LifeView.Next(names.of(next.reaches(), language), next.needs()))
                        .toList());
    }

    private LifeView.Act tell(OrderAct act, Locale language) {
        return new LifeView.Act(
                act.id().value(),
                names.of(act.reaches(), language),
                act.on(),
                all(act.by(), language),
                all(act.introduces(), language),
                names.of(act.declineReason(), language),
                all(act.evidence(), language),
                act.note());
    }

    private List<Named> all(List<Iri> things, Locale language) {
        return things.stream().map(thing -> names.of(thing, language)).toList();
    }
}
