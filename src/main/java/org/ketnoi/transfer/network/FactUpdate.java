package org.ketnoi.transfer.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.Change;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.QueryLibrary;

/**
 * Facts after a change of the graph. Every link rests on statements of which each mentions one of its parties, or a thing
 * that does; so the links of the parties that were touched, or that touched things mention, are read again, and no others.
 * One update, one thread.
 */
final class FactUpdate {
    /** To read the links of more parties again takes as long as to read all. */
    private static final int MOST_PARTIES = 20_000;

    private final Facts before;
    private final ReadAgain reader;
    private final Set<Iri> said;
    private final Set<Iri> concerned = new HashSet<>();
    private final Map<Iri, Evidence> toldEvidence = new HashMap<>();

    private FactUpdate(Facts before, Change change, ReadAgain reader) {
        this.before = before;
        this.reader = reader;
        this.said = new HashSet<>(change.subjects());
        concerned.addAll(change.objects());
    }

    /**
     * Facts of now.
     *
     * @param touched links that are no more, that are new, and that may count otherwise
     */
    record Updated(Facts facts, List<RawLink> touched) {}

    /** Empty when so much was touched that it is as well to read all. */
    static Optional<Updated> of(Facts before, Change change, GraphStore published, QueryLibrary queries) {
        return new FactUpdate(before, change, new ReadAgain(published, queries)).updated();
    }

    private Optional<Updated> updated() {
        // What is said of a run counts for all that it states.
        said.addAll(
                reader.statedIn(said.stream().filter(EvidenceTable::isRegister).toList()));
        EvidenceTable evidence = evidence();
        concerned.addAll(said);
        concerned.addAll(reader.mentionedBy(concerned()));
        Map<Iri, Nodes.Told> told = told();
        Set<Iri> parties = parties(told.keySet());
        if (parties.size() > MOST_PARTIES) {
            return Optional.empty();
        }
        List<ReadAgain.Statement> statements = reader.statementsOf(parties);
        for (ReadAgain.Statement statement : statements) {
            note(statement.one(), Role.UNKNOWN, told);
            note(statement.other(), statement.relation().connector().orElse(Role.UNKNOWN), told);
        }
        Nodes nodes = before.nodes().with(told);
        List<RawLink> now = ReadAgain.links(statements, nodes, evidence);
        Comparison compared = Comparison.of(before.links(), linksOf(parties), now);
        Links links = before.links().with(compared.gone(), compared.come());
        List<RawLink> touched = new ArrayList<>(compared.come());
        compared.gone().forEach(link -> touched.add(before.links().get(link)));
        touched.addAll(countedOtherwise(told.keySet(), nodes));
        return Optional.of(new Updated(new Facts(nodes, evidence, links, fields()), touched));
    }

    /** All of which something is said, and what mentions evidence that appeared. */
    private Set<Iri> concerned() {
        List<Iri> appeared = toldEvidence.keySet().stream()
                .filter(name -> before.evidence().find(name) < 0)
                .toList();
        Set<Iri> all = new HashSet<>(said);
        all.addAll(reader.mentioning(appeared));
        return all;
    }

    /** Those whose links are read again. */
    private Set<Iri> parties(Set<Iri> told) {
        Set<Iri> parties = new HashSet<>();
        for (Iri name : concerned) {
            int node = before.nodes().find(name);
            boolean known = node >= 0 && !before.nodes().role(node).isConnector();
            if (known || told.contains(name)) {
                parties.add(name);
            }
        }
        BitSet gone = numbers(said.stream().filter(name -> !toldEvidence.containsKey(name)));
        if (!gone.isEmpty()) {
            before.links().forEachWith(gone, link -> parties.add(before.nodes().name(link.one())));
        }
        return parties;
    }

    private BitSet numbers(Stream<Iri> evidence) {
        BitSet numbers = new BitSet();
        evidence.mapToInt(before.evidence()::find).filter(number -> number >= 0).forEach(numbers::set);
        return numbers;
    }

    /** A node that is not known yet, or of which nothing is known but that it joins parties. */
    private void note(Iri name, Role role, Map<Iri, Nodes.Told> told) {
        int node = before.nodes().find(name);
        boolean unknown = node < 0 || before.nodes().role(node) == Role.UNKNOWN && role != Role.UNKNOWN;
        if (unknown) {
            told.merge(
                    name,
                    new Nodes.Told(role, Map.of()),
                    (some, more) -> some.role() == Role.UNKNOWN ? new Nodes.Told(more.role(), some.values()) : some);
        }
    }

    /** What is said now of the parties that were touched; one of which nothing is said any more is unknown. */
    private Map<Iri, Nodes.Told> told() {
        Map<Iri, Nodes.Told> told = new HashMap<>(reader.parties(said));
        for (Iri name : said) {
            int node = before.nodes().find(name);
            if (node >= 0 && before.nodes().role(node).isParty()) {
                told.putIfAbsent(name, new Nodes.Told(Role.UNKNOWN, Map.of()));
            }
        }
        if (said.stream().anyMatch(name -> name.value().startsWith(Iri.ENTITIES + "area/"))) {
            reader.units().forEach(unit -> note(unit, Role.AREA, told));
        }
        return told;
    }

    private EvidenceTable evidence() {
        toldEvidence.putAll(reader.evidence(said));
        List<Iri> gone =
                said.stream().filter(name -> !toldEvidence.containsKey(name)).toList();
        return before.evidence().with(toldEvidence.values(), gone);
    }

    private Fields fields() {
        boolean touched = said.stream()
                .anyMatch(name -> name.value().startsWith(Iri.SCHEMES)
                        || before.fields().narrower().containsKey(name));
        return touched ? reader.fields() : before.fields();
    }

    /** The numbers of the links of which one of these is a party. */
    private Set<Integer> linksOf(Collection<Iri> parties) {
        Set<Integer> found = new HashSet<>();
        for (Iri name : parties) {
            int node = before.nodes().find(name);
            if (node >= 0) {
                before.links().forEachOf(node, link -> {
                    if (before.links().begins(node, link)
                            || !before.links().relation(link).isMembership()) {
                        found.add(link);
                    }
                });
            }
        }
        return found;
    }

    /** Links that stay, but of a node of which something else is said, or with evidence that is told otherwise. */
    private List<RawLink> countedOtherwise(Set<Iri> told, Nodes nodes) {
        List<RawLink> touched = new ArrayList<>();
        for (Iri name : told) {
            int node = before.nodes().find(name);
            if (node >= 0 && before.nodes().role(node) != nodes.role(node)) {
                before.links()
                        .forEachOf(node, link -> touched.add(before.links().get(link)));
            }
        }
        BitSet changed = numbers(toldEvidence.entrySet().stream()
                .filter(item -> isOtherwise(item.getValue()))
                .map(Map.Entry::getKey));
        if (!changed.isEmpty()) {
            before.links().forEachWith(changed, touched::add);
        }
        return touched;
    }

    private boolean isOtherwise(Evidence now) {
        int number = before.evidence().find(now.id());
        return number >= 0 && !before.evidence().get(number).equals(now);
    }

    /** Which links are no more, and which are new. */
    private record Comparison(Set<Integer> gone, List<RawLink> come) {
        private record Key(int one, int other, Relation relation) {
            static Key of(RawLink link) {
                return new Key(link.one(), link.other(), link.relation());
            }
        }

        static Comparison of(Links links, Set<Integer> before, List<RawLink> now) {
            Map<Key, Integer> old = new HashMap<>();
            before.forEach(link -> old.put(Key.of(links.get(link)), link));
            List<RawLink> come = new ArrayList<>();
            for (RawLink link : now) {
                Integer known = old.get(Key.of(link));
                if (known != null && isSame(links.get(known), link)) {
                    old.remove(Key.of(link));
                } else {
                    come.add(link);
                }
            }
            return new Comparison(Set.copyOf(old.values()), come);
        }

        private static boolean isSame(RawLink one, RawLink other) {
            return one.terms().equals(other.terms()) && Arrays.equals(sorted(one.evidence()), sorted(other.evidence()));
        }

        private static int[] sorted(int[] numbers) {
            return Arrays.stream(numbers).sorted().toArray();
        }
    }
}
