package org.ketnoi.transfer.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ketnoi.graph.Freshness;
import org.ketnoi.graph.Iri;
import org.ketnoi.place.Units;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.transfer.network.Supposition.Link;
import org.ketnoi.transfer.path.Limits;

/** What a network is like when something is supposed, and that the network itself stays as it was. */
class SuppositionTest {
    private static final QueryLibrary QUERIES = QueryLibrary.load();
    private static final LocalDate DATE = LocalDate.parse("2026-11-23");
    private static final Iri OFFICE = Iri.entity("office", "supposed");
    private static final Iri KOREA = Iri.entity("country", "KR");

    private static TransferNetwork network(RandomGraph graph) {
        return new Networks(
                        graph.store,
                        QUERIES,
                        new Units(graph.store, QUERIES),
                        () -> new Reliability(Map.of(), new Freshness(5, 0.3)),
                        Optional.empty())
                .on(DATE);
    }

    private static Party office() {
        return new Party(OFFICE, "RepresentativeOffice", Map.of());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatIsAddedAndTakenAwayAgainLeavesNoTrace(long seed) {
        try (RandomGraph graph = new RandomGraph(seed)) {
            TransferNetwork network = network(graph);
            List<String> links = Told.links(network);
            List<String> paths = Told.paths(network, DATE);
            Link covers = new Link(LinkKind.OFFICE_COVERS_COUNTRY, OFFICE, KOREA);
            Link met = new Link(LinkKind.MEETING, Iri.entity("enterprise", "1"), OFFICE);

            TransferNetwork supposed =
                    network.supposing(new Supposition(List.of(office()), List.of(covers, met), List.of()));
            TransferNetwork back = supposed.supposing(new Supposition(List.of(), List.of(), List.of(covers, met)));

            assertThat(supposed.holds(covers)).isTrue();
            assertThat(supposed.holds(met)).isTrue();
            assertThat(network.holds(covers)).isFalse();
            assertThat(supposed.party(OFFICE)).contains(office());
            assertThat(network.party(OFFICE)).isEmpty();
            assertThat(Told.links(supposed)).hasSize(links.size() + 2).containsAll(links);
            assertThat(Told.links(back)).isEqualTo(links);
            assertThat(back.links()).isEqualTo(network.links());
            assertThat(Told.paths(back, DATE)).isEqualTo(paths);
            assertThat(Told.paths(network, DATE)).isEqualTo(paths);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void withoutTiesTheNetworkIsThatOfAllOthers(long seed) {
        try (RandomGraph graph = new RandomGraph(seed)) {
            TransferNetwork network = network(graph);
            Set<Link> gone = new TreeSet<>(Comparator.comparing(Link::toString));
            Random random = new Random(seed);
            Told.ties(network).stream().filter(tie -> random.nextBoolean()).forEach(gone::add);

            TransferNetwork supposed = network.supposing(new Supposition(List.of(), List.of(), List.copyOf(gone)));

            assertThat(gone).isNotEmpty();
            assertThat(gone).noneMatch(supposed::holds);
            assertThat(Told.ties(supposed))
                    .containsExactlyInAnyOrderElementsOf(Told.ties(network).stream()
                            .filter(tie -> !gone.contains(tie))
                            .toList());
            assertThat(supposed.links()).isEqualTo(network.links() - gone.size());
            assertThat(Told.paths(supposed, DATE)).isEqualTo(Told.paths(TransferNetwork.of(supposed.day()), DATE));
        }
    }

    @Test
    void aSupposedOfficeBringsHolderAndEnterpriseTogether() {
        try (RandomGraph graph = new RandomGraph(1)) {
            TransferNetwork network = network(graph);
            Iri holder = Iri.entity("organization", "supposed");
            Iri enterprise = Iri.entity("enterprise", "supposed");
            var supposition = new Supposition(
                    List.of(
                            office(),
                            new Party(holder, "ForeignHolder", Map.of()),
                            new Party(enterprise, "Enterprise", Map.of())),
                    List.of(
                            new Link(LinkKind.COOPERATION, holder, OFFICE),
                            new Link(LinkKind.MEETING, OFFICE, enterprise)),
                    List.of());
            var wish = new TransferNetwork.Wish(
                    List.of(new Start(holder, Iri.entity("technology", "1"), List.of(), true)),
                    enterprise,
                    Conditions.NONE,
                    List.of());
            var limits = new Limits(3, 4);

            assertThat(network.findBest(wish, limits).found()).isEmpty();
            assertThat(network.supposing(supposition).findBest(wish, limits).found())
                    .extracting(found -> found.parties().stream().map(Party::id).toList())
                    .contains(List.of(holder, OFFICE, enterprise));
            assertThat(Optional.of(network.party(holder))).contains(Optional.empty());
        }
    }
}
