package org.ketnoi.transfer.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.Answer;
import org.ketnoi.transfer.OrderCases;
import org.ketnoi.transfer.network.LinkKind;
import org.ketnoi.transfer.network.Supposition;
import org.ketnoi.transfer.network.TransferNetwork;

/** On small markets by chance: what the analysis counts is what comes out when it is really so. The number is the seed. */
class GapsRandomTest {
    private static final int MARKETS = 30;

    static LongStream seeds() {
        return LongStream.range(0, MARKETS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ordersAndTheirBestPathsAreThoseOfTransferPaths(long seed) {
        try (SmallMarket market = SmallMarket.of(RandomMarket.of(seed))) {
            TransferNetwork network = market.paths().networkOn(SmallMarket.TODAY);
            for (Verdict verdict : market.gaps().verdicts()) {
                Answer answer = market.ask(verdict.subject().order());
                assertThat(verdict.hasPath()).isEqualTo(!answer.paths().isEmpty());
                Optional<Way> best = BestWay.of(verdict.subject(), network).way();
                assertThat(best.map(Way::cost))
                        .isEqualTo(answer.paths().stream().findFirst().map(Answer.Way::cost));
                assertThat(best.map(way -> way.found().steps()))
                        .isEqualTo(answer.paths().stream().findFirst().map(Answer.Way::steps));
                assertThat(verdict.missing()).isEqualTo(answer.missing());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aNewLinkUnlocksWhatTheSameLinkInTheDataUnlocks(long seed) {
        List<String> lines = RandomMarket.of(seed);
        try (SmallMarket market = SmallMarket.of(lines)) {
            TransferNetwork network = market.paths().networkOn(SmallMarket.TODAY);
            OrderCases cases = market.paths().casesOn(SmallMarket.TODAY);
            Set<String> before = market.reached();
            List<Blocked.Break> breaks = Blocked.of(market.gaps().verdicts(), network);
            for (NewLink link : NewParties.of(breaks, network, cases)) {
                assertThat(keys(link.orders()))
                        .as("%s for %s", link.kind(), link.what())
                        .isNotEmpty()
                        .isEqualTo(unlockedInTheData(lines, link.supposition(), before))
                        .isEqualTo(supposed(market, link.supposition()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyIntroductionUnlocksWhatSupposingItUnlocks(long seed) {
        try (SmallMarket market = SmallMarket.of(RandomMarket.of(seed))) {
            TransferNetwork network = market.paths().networkOn(SmallMarket.TODAY);
            List<Blocked.Break> breaks = Blocked.of(market.gaps().verdicts(), network);
            List<NewLink> counted = Introductions.of(breaks, network, 10_000).links();
            List<Iri> parties = parties(network);
            for (Iri one : parties) {
                for (Iri other : parties) {
                    if (one.compareTo(other) < 0) {
                        Optional<NewLink> link = counted.stream()
                                .filter(pair -> pair.what().equals(one)
                                        && pair.whom().orElseThrow().equals(other))
                                .findFirst();
                        assertThat(link.map(pair -> keys(pair.orders())).orElse(Set.of()))
                                .as("%s and %s", one, other)
                                .isEqualTo(unlocked(market, Bundles.introduction(one, other)));
                    }
                }
            }
            assertThat(Introductions.of(breaks, network, 3).links())
                    .usingRecursiveComparison()
                    .isEqualTo(counted.subList(0, Math.min(3, counted.size())));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anOrderHangsOnThoseWithoutWhomItHasNoPath(long seed) {
        List<String> lines = RandomMarket.of(seed);
        try (SmallMarket market = SmallMarket.of(lines)) {
            Set<String> before = market.reached();
            GapReport report = market.gaps();
            for (Iri party : parties(market.paths().networkOn(SmallMarket.TODAY))) {
                if (party.shortName().startsWith("enterprise/")) {
                    continue;
                }
                Set<String> lost = new TreeSet<>(before);
                try (SmallMarket rest = SmallMarket.of(SmallMarket.without(lines, party.key()))) {
                    lost.removeAll(rest.reached());
                }
                List<Iri> hanging = report.parties().stream()
                        .filter(on -> on.party().equals(party))
                        .flatMap(on -> on.orders().stream())
                        .toList();
                assertThat(keys(hanging)).as("orders on %s", party).isEqualTo(lost);
            }
        }
    }

    private static List<Iri> parties(TransferNetwork network) {
        List<Iri> parties = new ArrayList<>();
        for (String className : List.of(
                "ForeignHolder",
                "Enterprise",
                "RepresentativeOffice",
                "ProvincialDepartment",
                "Expert",
                "Intermediary")) {
            parties.addAll(network.surroundings().partiesOf(className));
        }
        return parties;
    }

    /** What the what-if tells at its door. */
    private static Set<String> supposed(SmallMarket market, Supposition supposition) {
        var outcome = market.whatIf().suppose(supposition, List.of(), SmallMarket.TODAY);
        assertThat(outcome.lost()).isEmpty();
        return keys(outcome.unlocked().stream()
                .map(change -> change.subject().order())
                .toList());
    }

    /** Each order searched anew in the network with the link, whatever the check at the door would say. */
    private static Set<String> unlocked(SmallMarket market, Supposition supposition) {
        TransferNetwork network = market.paths().networkOn(SmallMarket.TODAY).supposing(supposition);
        return keys(market.gaps().withoutPath().stream()
                .filter(verdict -> BestWay.of(verdict.subject(), network).way().isPresent())
                .map(verdict -> verdict.subject().order())
                .toList());
    }

    /** The same links written into the data, and every order asked for anew. */
    private static Set<String> unlockedInTheData(List<String> lines, Supposition supposition, Set<String> before) {
        List<String> more = new ArrayList<>(lines);
        for (Supposition.Link link : supposition.added()) {
            String from = link.from().key();
            String to = link.to().key();
            switch (link.kind()) {
                case OFFICE_COVERS_COUNTRY -> more.add("office " + from + " " + to);
                case EXPERT_KNOWS_FIELD -> more.add("expert " + from + " " + to);
                case INTERMEDIARY_SERVES_COUNTRY ->
                    link.fields()
                            .forEach(field -> more.add("intermediary " + from + " country " + to + " " + field.key()));
                case INTERMEDIARY_SERVES_AREA ->
                    link.fields()
                            .forEach(field -> more.add("intermediary " + from + " area " + to + " " + field.key()));
                default -> {
                    assertThat(link.kind()).isEqualTo(LinkKind.MEETING);
                    more.add("met " + link.from().shortName() + " " + link.to().shortName());
                }
            }
        }
        try (SmallMarket really = SmallMarket.of(more)) {
            Set<String> unlocked = really.reached();
            unlocked.removeAll(before);
            return unlocked;
        }
    }

    private static Set<String> keys(List<Iri> orders) {
        return orders.stream().map(Iri::key).collect(Collectors.toCollection(TreeSet::new));
    }
}
