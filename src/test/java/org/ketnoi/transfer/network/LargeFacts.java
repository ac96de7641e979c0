package org.ketnoi.transfer.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.path.Limits;

/**
 * Facts of as many parties as wanted, made without a store: ten links a party, whose degrees follow a power law, a piece
 * of evidence for every fifth of them. The same numbers give the same facts.
 */
final class LargeFacts {
    private static final int AREAS = 34;
    private static final int FIELDS = 700;
    private static final int COUNTRIES = 60;
    private static final int TIES_EACH = 8;
    private static final int PIECES_EACH = 2;

    private final int parties;
    private final Random random;
    private final NodeMaker nodes = new NodeMaker();
    private final EvidenceMaker evidence = new EvidenceMaker();
    private final List<RawLink> links = new ArrayList<>();
    private final int[] numbers;
    private final int[] areas = new int[AREAS];
    private final int[] fields = new int[FIELDS];
    private final int[] countries = new int[COUNTRIES];
    private final Set<Long> tied = new HashSet<>();

    private LargeFacts(int parties, long seed) {
        this.parties = parties;
        this.random = new Random(seed);
        this.numbers = new int[parties];
    }

    static Facts of(int parties, long seed) {
        LargeFacts made = new LargeFacts(parties, seed);
        made.places();
        made.evidence();
        for (int i = 0; i < parties; i++) {
            made.party(i);
        }
        for (int i = 0; i < TIES_EACH * parties; i++) {
            made.tie(i);
        }
        return made.facts();
    }

    /** The best paths between some holders and some enterprises, in words. */
    static List<String> paths(TransferNetwork network, int parties) {
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Start start =
                    new Start(name(100 * i % parties + 25), Iri.entity("technology", "t"), List.of(field(i)), true);
            var wish =
                    new TransferNetwork.Wish(List.of(start), name(100 * i % parties + 40), Conditions.NONE, List.of());
            network.findBest(wish, new Limits(5, 4))
                    .found()
                    .forEach(found -> paths.add(found.cost() + " "
                            + found.steps().stream()
                                    .map(step -> step.fact().toString())
                                    .toList()));
        }
        return paths;
    }

    private void places() {
        for (int i = 0; i < AREAS; i++) {
            areas[i] = nodes.connector(Iri.entity("area", "a-" + i), Role.AREA);
        }
        for (int i = 0; i < FIELDS; i++) {
            fields[i] = nodes.connector(field(i), Role.FIELD);
        }
        for (int i = 0; i < COUNTRIES; i++) {
            countries[i] = nodes.connector(Iri.entity("country", "c-" + i), Role.COUNTRY);
        }
    }

    private static Iri field(int number) {
        return Iri.concept("field", "f-" + number);
    }

    private void evidence() {
        for (int i = 0; i < PIECES_EACH * parties; i++) {
            evidence.add(
                    new Evidence(
                            Iri.entity("evidence", "ev-" + i),
                            "Source " + i % 97,
                            LocalDate.parse("2016-01-01").plusDays(random.nextInt(3900)),
                            "manual",
                            0.5 + random.nextInt(50) / 100.0,
                            true),
                    "");
        }
    }

    static Role role(int party) {
        return switch (party % 100) {
            case 0 -> Role.OFFICE;
            case 1 -> Role.DEPARTMENT;
            case 2, 3, 4, 5, 6, 7, 8, 9 -> Role.INTERMEDIARY;
            case 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24 -> Role.EXPERT;
            case 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39 -> Role.HOLDER;
            default -> Role.ENTERPRISE;
        };
    }

    static Iri name(int party) {
        return Iri.entity(role(party).className().toLowerCase(Locale.ROOT), "p-" + party);
    }

    private void party(int number) {
        Set<String> languages = Set.of("en", List.of("vi", "ko", "ja", "de").get(random.nextInt(4)));
        nodes.party(name(number), role(number), Map.of("knowsLanguage", languages));
        numbers[number] = nodes.number(name(number));
        switch (role(number)) {
            case OFFICE -> member(number, countries, Relation.OFFICE_COVERS_COUNTRY, 1, false);
            case DEPARTMENT -> member(number, areas, Relation.DEPARTMENT_SERVES_AREA, 1, false);
            case INTERMEDIARY -> {
                member(number, areas, Relation.INTERMEDIARY_SERVES_AREA, 2, true);
                member(number, countries, Relation.INTERMEDIARY_SERVES_COUNTRY, 1, true);
            }
            case EXPERT -> member(number, fields, Relation.EXPERT_IN_FIELD, 3, false);
            case HOLDER -> member(number, countries, Relation.HOLDER_IN_COUNTRY, 1, false);
            default -> member(number, areas, Relation.ENTERPRISE_IN_AREA, 1, false);
        }
    }

    private void member(int party, int[] connectors, Relation relation, int count, boolean limited) {
        int first = random.nextInt(connectors.length);
        for (int i = 0; i < count; i++) {
            boolean some = limited && random.nextInt(3) == 0;
            Set<Iri> only = some ? Set.of(field(random.nextInt(FIELDS))) : Set.of();
            add(party, connectors[(first + i) % connectors.length], relation, new Terms(Fact.Validity.ALWAYS, only));
        }
    }

    private void tie(int number) {
        int one = popular();
        int other = popular();
        Relation relation = Relation.at(number % 5);
        int kind = relation.ordinal();
        if (one != other && tied.add(((long) Math.min(one, other) * parties + Math.max(one, other)) * 8 + kind)) {
            Terms terms = new Terms(
                    new Fact.Validity(LocalDate.parse("2015-01-01").plusDays(random.nextInt(4000)), LocalDate.MAX),
                    Set.of());
            add(one, numbers[other], relation, terms);
        }
    }

    /** Most parties are known to few, a few to very many. */
    private int popular() {
        return random.nextInt(4) == 0 ? (int) (parties * Math.pow(random.nextDouble(), 3)) : random.nextInt(parties);
    }

    private void add(int party, int other, Relation relation, Terms terms) {
        int[] proof = random.nextInt(20) == 0
                ? new int[] {random.nextInt(PIECES_EACH * parties), random.nextInt(PIECES_EACH * parties)}
                : new int[] {random.nextInt(PIECES_EACH * parties)};
        links.add(new RawLink(numbers[party], other, relation, terms, proof));
    }

    private Facts facts() {
        tied.clear();
        NodeMaker.Made named = nodes.made();
        EvidenceMaker.Made proved = evidence.made();
        LinkMaker made = new LinkMaker();
        for (RawLink link : links) {
            int one = named.last()[link.one()];
            int other = named.last()[link.other()];
            Ends ends = Ends.of(one, other, link.relation());
            int[] proof = Arrays.stream(link.evidence())
                    .map(piece -> proved.last()[piece])
                    .toArray();
            made.add(new RawLink(ends.one(), ends.other(), link.relation(), link.terms(), proof));
        }
        links.clear();
        List<Map.Entry<Iri, Iri>> narrower = new ArrayList<>();
        for (int i = 0; i < FIELDS; i++) {
            narrower.add(Map.entry(field(i), field(i)));
            narrower.add(Map.entry(field(i / 20), field(i)));
        }
        int size = named.nodes().size();
        return new Facts(named.nodes(), proved.table(), new Links(made.made(size)), new Fields(narrower));
    }
}
