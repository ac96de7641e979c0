package org.ketnoi.transfer.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.network.TransferNetwork.Found;
import org.ketnoi.transfer.network.TransferNetwork.Step;
import org.ketnoi.transfer.path.Path;
import org.ketnoi.transfer.path.Path.Hop;

/** Tells the paths of one answer as steps from party to party, each with what it stands on. One thread. */
final class StepTeller {
    private final Day day;
    private final Nodes nodes;
    private final Map<Integer, Party> parties = new HashMap<>();

    /** Good paths share many steps: each is told once. */
    private final Map<Walked, Step> told = new HashMap<>();

    /** A step as it was walked; {@code entered} is empty for a tie. */
    private record Walked(int from, Optional<Hop> entered, Hop hop) {}

    StepTeller(Day day) {
        this.day = day;
        this.nodes = day.facts().nodes();
    }

    Found tell(Path path, Start start) {
        List<Step> steps = new ArrayList<>();
        List<Party> passed = new ArrayList<>(List.of(party(path.source())));
        int from = path.source();
        Optional<Hop> entered = Optional.empty();
        for (Hop hop : path.hops()) {
            if (nodes.role(hop.node()).isConnector()) {
                entered = Optional.of(hop);
            } else {
                passed.add(party(hop.node()));
                steps.add(told.computeIfAbsent(new Walked(from, entered, hop), this::step));
                from = hop.node();
                entered = Optional.empty();
            }
        }
        return new Found(start, List.copyOf(steps), List.copyOf(passed), path.cost());
    }

    private Party party(int node) {
        return parties.computeIfAbsent(node, nodes::party);
    }

    private Step step(Walked walked) {
        int from = walked.from;
        Hop hop = walked.hop;
        Optional<Hop> entered = walked.entered;
        Relation relation = Relation.at(hop.kind());
        Fact fact = entered.map(first -> over(from, first, hop))
                .orElseGet(() -> relation == Relation.DIRECT_CONTACT
                        ? direct(from, hop.node())
                        : tie(from, hop.node(), relation));
        int cost = hop.cost() + entered.map(Hop::cost).orElse(0);
        return new Step(party(from), fact, party(hop.node()), Reliability.ofCost(cost));
    }

    private Fact tie(int from, int to, Relation relation) {
        Day.Seen seen = seen(from, to, relation);
        return fact(relation, from, to, Optional.empty(), Set.of(), seen.terms().validity(), List.of(seen.evidence()));
    }

    private Fact direct(int from, int to) {
        var agreed = new DirectContact(day).between(from, to).orElseThrow();
        return fact(
                Relation.DIRECT_CONTACT,
                from,
                to,
                Optional.empty(),
                Set.of(),
                Fact.Validity.ALWAYS,
                List.of(agreed.ofHolder(), agreed.ofEnterprise()));
    }

    /** Two links over what joins the parties are one step. */
    private Fact over(int from, Hop first, Hop second) {
        int connector = first.node();
        Relation relation = Relation.at(second.kind());
        Day.Seen reached = seen(second.node(), connector, relation);
        Optional<Iri> through = Optional.of(nodes.name(connector));
        if (Relation.at(first.kind()) == Relation.FIELD_OF_TECHNOLOGY) {
            return fact(
                    relation,
                    from,
                    second.node(),
                    through,
                    day.facts().withNarrower(nodes.name(connector)),
                    reached.terms().validity(),
                    List.of(reached.evidence()));
        }
        Day.Seen left = seen(from, connector, Relation.at(first.kind()));
        return fact(
                relation.step().isPresent() ? relation : left.relation(),
                from,
                second.node(),
                through,
                day.facts()
                        .fields()
                        .withNarrower(
                                both(left.terms().fields(), reached.terms().fields())),
                left.terms().validity().and(reached.terms().validity()),
                relation == Relation.PARTICIPATION
                        ? List.of(reached.evidence())
                        : List.of(left.evidence(), reached.evidence()));
    }

    private static List<Iri> both(Set<Iri> some, Set<Iri> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private Day.Seen seen(int one, int other, Relation relation) {
        return day.find(one, other, relation).orElseThrow();
    }

    private Fact fact(
            Relation relation,
            int from,
            int to,
            Optional<Iri> through,
            Set<Iri> fields,
            Fact.Validity validity,
            List<int[]> supports) {
        return new Fact(
                relation.step().orElseThrow(),
                party(from).id(),
                party(to).id(),
                through,
                fields,
                validity,
                supports.stream().map(day.facts().evidence()::all).toList());
    }
}
