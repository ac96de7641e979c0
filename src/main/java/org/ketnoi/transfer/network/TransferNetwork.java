package org.ketnoi.transfer.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.path.Limits;
import org.ketnoi.transfer.path.Network;
import org.ketnoi.transfer.path.Origin;
import org.ketnoi.transfer.path.PathSearch;
import org.ketnoi.transfer.path.Paths;
import org.ketnoi.transfer.path.Question;

/** Who can bring whom into contact on one date, as arrays to be searched and as facts to be told. Immutable. */
public final class TransferNetwork {
    private static final int FEWEST_INTRODUCED = 2;

    private final Day day;
    private final Nodes nodes;
    private final DayMaker.Made made;
    private final Network network;
    private @Nullable Map<Iri, List<Iri>> departments;

    private TransferNetwork(Day day, DayMaker.Made made) {
        this.day = day;
        this.nodes = day.facts().nodes();
        this.made = made;
        this.network = made.network();
    }

    static TransferNetwork of(Day day) {
        return new TransferNetwork(day, DayMaker.make(day));
    }

    /** The network of the same date as if something were otherwise. The data, and this network, stay as they are. */
    public TransferNetwork supposing(Supposition supposition) {
        Supposed supposed = Supposed.of(day, supposition);
        return new TransferNetwork(
                supposed.day(), DayChange.applied(made, supposed.day(), supposed.touched(), supposed.ends()));
    }

    /** Where paths begin, to be asked for many targets. */
    public Outset from(Collection<Start> starts) {
        return new Outset(this, starts);
    }

    /** Who is near whom. */
    public Surroundings surroundings() {
        return new Surroundings(this);
    }

    boolean isIn(int node) {
        return node >= 0 && nodes.role(node).isParty();
    }

    /** Whether a party may stand between. */
    boolean isPassable(int node) {
        return isIn(node) && nodes.role(node).isGoBetween();
    }

    Network network() {
        return network;
    }

    /** All who serve some unit of the date as its department, in the order of their names. */
    List<Iri> departments() {
        return departmentsByUnit().values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The network of the same date when facts have changed.
     *
     * @param touched links that are no more, that are new, and that count otherwise
     */
    TransferNetwork following(Day now, Collection<RawLink> touched) {
        return day.moves().isSameAs(now.moves())
                ? new TransferNetwork(now, DayChange.applied(made, now, touched, List.of()))
                : of(now);
    }

    Day day() {
        return day;
    }

    /** Whether a link is there on the date, whoever may be met over it. */
    public boolean holds(Supposition.Link link) {
        return link.kind() == LinkKind.DIRECT_CONTACT
                ? new DirectContact(day)
                        .between(nodes.find(link.from()), nodes.find(link.to()))
                        .isPresent()
                : Supposed.ends(link, nodes)
                        .flatMap(ends -> day.find(ends.one(), ends.other(), ends.relation()))
                        .isPresent();
    }

    /** The day on which its links hold. */
    public LocalDate date() {
        return day.date();
    }

    /** Departments that serve a unit of the date, in the order of their names; none for a unit that does not exist on it. */
    public List<Iri> departmentsOf(Iri unit) {
        return departmentsByUnit().getOrDefault(unit, List.of());
    }

    /** Looked for when somebody asks: most questions are about an enterprise. */
    private synchronized Map<Iri, List<Iri>> departmentsByUnit() {
        Map<Iri, List<Iri>> known = departments;
        if (known == null) {
            known = Departments.of(day);
            departments = known;
        }
        return known;
    }

    public Optional<Party> party(Iri name) {
        return nodes.findParty(name);
    }

    /** How its links are weighed. */
    public Reliability reliability() {
        return day.reliability();
    }

    /** How parties may be brought together. */
    public enum Contact {
        ANY,
        DIRECT,
        INTRODUCED
    }

    /**
     * From where to whom. Those to pass and to avoid are named as they are on the date of the network.
     *
     * @param starts of two paths that are as good, that of the earlier one comes first
     * @param passing of each at least one has to be on the path; at most three
     */
    public record Wish(List<Start> starts, Iri target, Conditions conditions, List<Set<Iri>> passing) {
        public Wish {
            starts = List.copyOf(starts);
            passing = List.copyOf(passing);
        }
    }

    /** One step of an answer. */
    public record Step(Party from, Fact fact, Party to, double reliability) {}

    /** One path of an answer; {@code cost} is −ln of the product of the reliabilities, in millionths. */
    public record Found(Start start, List<Step> steps, List<Party> parties, long cost) {}

    /** The best paths in order; {@code complete} is false when the search was cut by its bound on work. */
    public record Best(List<Found> found, boolean complete) {}

    /** The best paths from all starts together; none from a holder, or to a target, that is not in the network. */
    public Best findBest(Wish wish, Limits asked) {
        int target = nodes.find(wish.target);
        List<Start> starts = wish.starts.stream()
                .filter(start -> isIn(nodes.find(start.holder())))
                .toList();
        if (!isIn(target) || starts.isEmpty()) {
            return new Best(List.of(), true);
        }
        Paths paths =
                PathSearch.findBest(network, question(wish, starts, target), bounded(wish.conditions.contact(), asked));
        StepTeller teller = new StepTeller(day);
        return new Best(
                paths.best().stream()
                        .map(path -> teller.tell(path, starts.get(path.origin())))
                        .toList(),
                paths.complete());
    }

    private static Limits bounded(Contact contact, Limits asked) {
        return switch (contact) {
            case ANY -> asked;
            case DIRECT -> new Limits(asked.paths(), 1);
            case INTRODUCED -> new Limits(asked.paths(), FEWEST_INTRODUCED, asked.steps());
        };
    }

    private Question question(Wish wish, List<Start> starts, int target) {
        List<Origin> origins = new ArrayList<>();
        List<Set<Iri>> fields = new ArrayList<>();
        Entrances entrances = new Entrances(day);
        for (Start start : starts) {
            int holder = nodes.find(start.holder());
            Set<Iri> broader = day.facts().fields().withBroader(start.fields());
            fields.add(broader);
            boolean approved = start.approved() || wish.conditions.lifts(Conditions.Rule.APPROVAL);
            origins.add(new Origin(
                    holder,
                    approved ? entrances.ofFieldsAndContact(broader, holder, target) : entrances.ofFields(broader)));
        }
        return new Question(origins, target, TransferGrammar.OF_PATHS, conditions(wish, fields));
    }

    private CaseConditions conditions(Wish wish, List<Set<Iri>> fields) {
        return conditions(
                wish.conditions,
                fields,
                wish.passing.stream().map(this::numbers).toList());
    }

    private CaseConditions conditions(Conditions asked, List<Set<Iri>> fields, List<BitSet> passing) {
        BitSet avoided = numbers(asked.avoid());
        return new CaseConditions(nodes, made.limits(), asked, fields, avoided, passing);
    }

    /** What always has to be satisfied, for a technology of these fields, without those to avoid. */
    CaseConditions conditions(Collection<Iri> fields, Set<Iri> avoided) {
        Set<Iri> broader = day.facts().fields().withBroader(fields);
        return conditions(Conditions.NONE.avoiding(avoided), List.of(broader), List.of());
    }

    /** Where paths of a technology of these fields begin that one of these holds, whatever the target. */
    List<Origin> origins(IntStream holders, Collection<Iri> fields) {
        List<Origin.Entrance> entrances =
                new Entrances(day).ofFields(day.facts().fields().withBroader(fields));
        return holders.mapToObj(holder -> new Origin(holder, entrances)).toList();
    }

    /** Whether anything leads on from somebody who stands between to the wish's target, in at most so many steps. */
    public boolean leadsToTarget(Iri party, Wish wish, int steps) {
        int from = nodes.find(party);
        int target = nodes.find(wish.target);
        if (!isIn(from) || !isIn(target)) {
            return false;
        }
        Set<Iri> fields = wish.starts.stream()
                .flatMap(start -> day.facts().fields().withBroader(start.fields()).stream())
                .collect(Collectors.toUnmodifiableSet());
        Question rest = new Question(
                List.of(Origin.at(from)), target, TransferGrammar.OF_RESTS, conditions(wish, List.of(fields)));
        return !PathSearch.findBest(network, rest, new Limits(1, steps)).best().isEmpty();
    }

    private BitSet numbers(Collection<Iri> names) {
        BitSet numbers = new BitSet();
        names.stream().mapToInt(nodes::find).filter(node -> node >= 0).forEach(numbers::set);
        return numbers;
    }

    /** Whether anything leads on from a party, to somebody who may stand between, for these fields. */
    public boolean leadsOn(Iri party, Collection<Iri> fields) {
        return new Neighbours(day, fields).leadOnFrom(nodes.find(party));
    }

    /** Whether somebody who may stand between leads to a party, for these fields. */
    public boolean isReached(Iri party, Collection<Iri> fields) {
        return new Neighbours(day, fields).leadTo(nodes.find(party));
    }

    /** Links that can be walked, each counted once, and what joins parties among the nodes. */
    public long links() {
        return network.links();
    }
}
