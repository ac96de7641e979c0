package org.ketnoi.transfer.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.network.Party;
import org.ketnoi.transfer.network.TransferNetwork;

/**
 * What is missing on a date, in one version of the published graph. Immutable.
 *
 * @param version of the published graph
 * @param verdicts on all open orders, by their names
 * @param newLinks the best of each kind: most orders first, then by name
 * @param complete whether all was searched to the end; false when a count was cut by its bound on work
 */
public record GapReport(
        long version,
        LocalDate asOf,
        List<Verdict> verdicts,
        List<NewLink> newLinks,
        List<Hanging.OnParty> parties,
        List<Hanging.Whole> fields,
        List<Hanging.Whole> countries,
        boolean complete,
        TransferNetwork network) {

    /** By what orders without a path are grouped. */
    public enum View {
        LINK,
        COUNTRY,
        FIELD,
        AREA
    }

    /**
     * What orders are grouped under.
     *
     * @param link the missing link, when they are grouped by it; else empty
     */
    public record Heading(String link, Iri what) {}

    /** Orders under one heading; an order stands under each that fits. */
    public record Group(Heading heading, List<Iri> orders) {}

    public List<Verdict> withoutPath() {
        return verdicts.stream().filter(verdict -> !verdict.hasPath()).toList();
    }

    /** The groups of the orders without a path: most orders first, then by name. */
    public List<Group> groups(View view) {
        Map<Heading, List<Iri>> orders = new LinkedHashMap<>();
        withoutPath()
                .forEach(verdict -> headings(verdict, view)
                        .forEach(heading -> orders.computeIfAbsent(heading, key -> new ArrayList<>())
                                .add(verdict.subject().order())));
        return orders.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), List.copyOf(entry.getValue())))
                .sorted(Comparator.comparingInt((Group group) -> group.orders.size())
                        .reversed()
                        .thenComparing(group -> group.heading.link)
                        .thenComparing(group -> group.heading.what))
                .toList();
    }

    /** The headings under which an order stands. */
    public Set<Heading> headings(Verdict verdict, View view) {
        Set<Heading> headings = new LinkedHashSet<>();
        switch (view) {
            case LINK ->
                verdict.missing().forEach(missing -> headings.add(new Heading(missing.link(), missing.what())));
            case COUNTRY ->
                verdict.subject().supplies().stream()
                        .flatMap(supply -> supply.holders().stream())
                        .flatMap(holder -> network.party(holder).stream())
                        .map(Party::countries)
                        .forEach(countries -> countries.forEach(country -> headings.add(new Heading("", country))));
            case FIELD -> verdict.subject().fields().forEach(field -> headings.add(new Heading("", field)));
            case AREA -> verdict.subject().areas().forEach(area -> headings.add(new Heading("", area)));
        }
        return headings;
    }
}
