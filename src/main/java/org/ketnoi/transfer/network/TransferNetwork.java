package org.ketnoi.transfer.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.path.Grammar;
import org.ketnoi.transfer.path.Limits;
import org.ketnoi.transfer.path.Network;
import org.ketnoi.transfer.path.Path;
import org.ketnoi.transfer.path.PathSearch;
import org.ketnoi.transfer.path.Paths;
import org.ketnoi.transfer.path.Question;

/** Who can bring whom into contact on one date, as arrays to be searched and as facts to be told. Immutable. */
public final class TransferNetwork {
    private static final int START = 0;
    private static final int ON_THE_WAY = 1;
    private static final int ARRIVED = 2;
    private static final Grammar GRAMMAR = grammar();

    private final LocalDate date;
    private final Map<Iri, Party> parties;
    private final List<Iri> names;
    private final Map<Iri, Integer> numbers = new HashMap<>();
    private final List<Fact> facts;
    private final Map<Iri, List<Iri>> departments;
    private final Network network;

    private TransferNetwork(
            LocalDate date,
            Map<Iri, Party> parties,
            List<Fact> facts,
            Map<Iri, List<Iri>> departments,
            Reliability reliability) {
        this.date = date;
        this.departments = departments;
        this.parties = parties;
        this.facts = facts;
        Set<Iri> ordered = new TreeSet<>(parties.keySet());
        this.names = List.copyOf(ordered);
        names.forEach(name -> numbers.put(name, numbers.size()));
        this.network = Network.of(names.size(), links(reliability));
    }

    static TransferNetwork of(
            LocalDate date,
            Map<Iri, Party> parties,
            List<Fact> facts,
            Map<Iri, List<Iri>> departments,
            Reliability reliability) {
        List<Fact> usable = facts.stream()
                .filter(fact -> canTalk(parties.get(fact.from()), parties.get(fact.to())))
                .toList();
        return new TransferNetwork(date, parties, usable, departments, reliability);
    }

    private static boolean canTalk(
            @org.jspecify.annotations.Nullable Party one, @org.jspecify.annotations.Nullable Party other) {
        return one != null && other != null && one.canTalkTo(other);
    }

    private List<Network.Link> links(Reliability reliability) {
        List<Network.Link> links = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            links.add(new Network.Link(
                    number(fact.from()),
                    number(fact.to()),
                    fact.kind().ordinal(),
                    Reliability.cost(reliability.of(fact, date)),
                    i));
        }
        return links;
    }

    /** What joins by country or field begins a path, what joins by area ends it, and direct contact stands alone. */
    private static Grammar grammar() {
        List<Grammar.Transition> transitions = new ArrayList<>();
        for (LinkKind kind : LinkKind.values()) {
            int number = kind.ordinal();
            switch (kind.place()) {
                case ALONE -> transitions.add(new Grammar.Transition(START, number, ARRIVED));
                case FIRST -> transitions.add(new Grammar.Transition(START, number, ON_THE_WAY));
                case LAST -> transitions.add(new Grammar.Transition(ON_THE_WAY, number, ARRIVED));
                case ANYWHERE -> {
                    transitions.add(new Grammar.Transition(START, number, ON_THE_WAY));
                    transitions.add(new Grammar.Transition(ON_THE_WAY, number, ON_THE_WAY));
                }
            }
        }
        return Grammar.of(3, LinkKind.values().length, transitions, ON_THE_WAY, ARRIVED);
    }

    private int number(Iri party) {
        Integer number = numbers.get(party);
        if (number == null) {
            throw new IllegalArgumentException("Not in the network: " + party);
        }
        return number;
    }

    /** Departments that serve a unit of the date; none for a unit that does not exist on it. */
    public List<Iri> departmentsOf(Iri unit) {
        return departments.getOrDefault(unit, List.of());
    }

    public Optional<Party> party(Iri name) {
        return Optional.ofNullable(parties.get(name));
    }

    /** How parties may be brought together. */
    public enum Contact {
        ANY,
        DIRECT,
        INTRODUCED
    }

    /** From whom to whom, for a technology of these fields; {@code approved} when it needs nobody's approval. */
    public record Wish(
            Iri holder, Iri target, Collection<Iri> fields, boolean approved, Contact contact, Optional<Iri> via) {}

    /** One step of an answer. */
    public record Step(Party from, Fact fact, Party to, double reliability) {}

    /** One path of an answer; {@code cost} is −ln of the product of the reliabilities, in millionths. */
    public record Found(List<Step> steps, List<Party> parties, long cost) {}

    /** The best paths in order; {@code complete} is false when the search was cut by its bound on work. */
    public record Best(List<Found> found, boolean complete) {}

    /** The best paths; none when one of the two is not in the network. */
    public Best findBest(Wish wish, Limits limits) {
        Paths paths = find(wish, limits);
        return new Best(paths.best().stream().map(this::found).toList(), paths.complete());
    }

    private Paths find(Wish wish, Limits limits) {
        if (!numbers.containsKey(wish.holder) || !numbers.containsKey(wish.target)) {
            return new Paths(List.of(), true);
        }
        int source = number(wish.holder);
        int target = number(wish.target);
        Question question = Question.between(source, target, GRAMMAR).admitting(admitted(wish, source, target));
        if (wish.via.isPresent()) {
            Integer via = numbers.get(wish.via.get());
            if (via == null) {
                return new Paths(List.of(), true);
            }
            question = question.through(via);
        }
        Limits bounded = wish.contact == Contact.DIRECT ? new Limits(limits.paths(), 1) : limits;
        return PathSearch.findBest(network, question, bounded);
    }

    private IntPredicate admitted(Wish wish, int source, int target) {
        return link -> {
            Fact fact = facts.get(network.tag(link));
            boolean single = network.from(link) == source && network.to(link) == target;
            boolean goes = network.to(link) == target
                    || party(fact.to()).filter(Party::isGoBetween).isPresent();
            boolean allowed = fact.kind() != LinkKind.DIRECT_CONTACT || wish.approved;
            return goes && allowed && fact.serves(wish.fields) && !(single && wish.contact == Contact.INTRODUCED);
        };
    }

    private Found found(Path path) {
        List<Party> passed = path.nodes().stream().map(this::passed).toList();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < path.links().size(); i++) {
            int link = path.links().get(i);
            Fact fact = facts.get(network.tag(link));
            steps.add(new Step(passed.get(i), fact, passed.get(i + 1), Reliability.ofCost(network.cost(link))));
        }
        return new Found(steps, passed, path.cost());
    }

    private Party passed(int number) {
        return party(names.get(number)).orElseThrow();
    }

    /** Whether anything leads on from a party, to somebody who may stand between, for these fields. */
    public boolean leadsOn(Iri party, Collection<Iri> fields) {
        return facts.stream()
                .anyMatch(fact -> fact.from().equals(party)
                        && fact.serves(fields)
                        && party(fact.to()).filter(Party::isGoBetween).isPresent());
    }

    /** Whether somebody who may stand between leads to a party, for these fields. */
    public boolean isReached(Iri party, Collection<Iri> fields) {
        return facts.stream()
                .anyMatch(fact -> fact.to().equals(party)
                        && fact.serves(fields)
                        && party(fact.from()).filter(Party::isGoBetween).isPresent());
    }
}
