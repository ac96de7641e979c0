package org.ketnoi.transfer.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.path.Limits;

/** A network in words: its links, and all its best paths. Two that are told alike are alike. */
final class Told {
    private static final Limits LIMITS = new Limits(12, 5);

    private Told() {}

    /** Every link of the date, with its cost, its limits and its evidence. */
    static List<String> links(TransferNetwork network) {
        Day day = network.day();
        List<String> links = new ArrayList<>();
        for (int one = 0; one < day.facts().nodes().size(); one++) {
            for (int other = 0; other < day.facts().nodes().size(); other++) {
                for (Relation relation : Relation.values()) {
                    if (relation.isMembership() || one < other) {
                        link(day, one, other, relation).ifPresent(links::add);
                    }
                }
            }
        }
        links.sort(null);
        return links;
    }

    private static Optional<String> link(Day day, int one, int other, Relation relation) {
        Nodes nodes = day.facts().nodes();
        List<String> ends = new ArrayList<>(
                List.of(nodes.name(one).shortName(), nodes.name(other).shortName()));
        if (!relation.isMembership()) {
            ends.sort(null);
        }
        return day.find(one, other, relation)
                .map(seen -> ends + " " + relation + " " + seen.cost() + " "
                        + new TreeSet<>(seen.terms().fields()) + seen.terms().validity()
                        + names(day.facts().evidence().all(seen.evidence())));
    }

    /** Every tie of two parties on the date. */
    static List<Supposition.Link> ties(TransferNetwork network) {
        Nodes nodes = network.day().facts().nodes();
        List<Supposition.Link> ties = new ArrayList<>();
        for (int one = 0; one < nodes.size(); one++) {
            for (int other = one + 1; other < nodes.size(); other++) {
                for (Relation relation : Relation.values()) {
                    if (!relation.isMembership()
                            && network.day().find(one, other, relation).isPresent()) {
                        ties.add(new Supposition.Link(
                                relation.step().orElseThrow(), nodes.name(one), nodes.name(other)));
                    }
                }
            }
        }
        return ties;
    }

    private static String names(Collection<Evidence> evidence) {
        return evidence.stream().map(item -> item.id().key()).sorted().collect(Collectors.joining(",", "{", "}"));
    }

    /** The best paths of every holder to every enterprise, for each of the fields. */
    static List<String> paths(TransferNetwork network, LocalDate date) {
        List<String> paths = new ArrayList<>();
        for (int target = 1; target <= 5; target++) {
            List<Start> starts = IntStream.rangeClosed(1, 4)
                    .mapToObj(number -> new Start(
                            Iri.entity("organization", "" + number),
                            Iri.entity("technology", "" + number),
                            List.of(Iri.concept("field", "f" + number)),
                            true))
                    .toList();
            Iri enterprise = Iri.entity("enterprise", "" + target);
            var wish = new TransferNetwork.Wish(starts, enterprise, Conditions.NONE, List.of());
            network.findBest(wish, LIMITS).found().forEach(found -> paths.add(path(found, date)));
        }
        return paths;
    }

    private static String path(TransferNetwork.Found found, LocalDate date) {
        return found.cost()
                + found.steps().stream()
                        .map(step -> " " + step.from().id().shortName() + ":"
                                + step.from().className() + " -"
                                + step.fact().kind().code()
                                + step.fact().through().map(Iri::shortName).orElse("") + "-> "
                                + step.to().id().shortName() + names(step.fact().evidence(date)))
                        .collect(Collectors.joining());
    }
}
