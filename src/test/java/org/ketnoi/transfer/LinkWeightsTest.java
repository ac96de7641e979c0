package org.ketnoi.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ketnoi.transfer.network.Conditions;
import org.ketnoi.transfer.network.LinkKind;

/** What recorded outcomes make of the bases, by hand. */
class LinkWeightsTest {
    /** The office, whose country is the holder's: two orders introduced, two not answered or not understood, one refused for its price. */
    private static final String WORLD = """
            <technology/t-1> a kn:Technology ; kn:holder <organization/h> .
            <offer/1> a kn:TechnologyOffer ; kn:technology <technology/t-1> .
            <organization/h> a kn:ForeignHolder ; kn:country <country/KR> .
            <office/kr> a kn:RepresentativeOffice ; kn:coversCountry <country/KR> .
            <enterprise/e-1> a kn:Enterprise .
            <cooperation/1> a kn:Cooperation ; kn:party <office/kr> , <enterprise/e-1> ; kn:validFrom "2030-01-01"^^xsd:date .
            <meeting/1> a kn:Meeting ; kn:party <office/kr> , <enterprise/e-1> ; kn:heldOn "2020-01-01"^^xsd:date .
            """
            + handling(1, "outcome:introduced")
            + handling(2, "outcome:introduced")
            + handling(3, "outcome:declined ; kn:declineReason reason:description-unclear")
            + handling(4, "outcome:declined ; kn:declineReason reason:no-answer")
            + handling(5, "outcome:declined ; kn:declineReason reason:price");

    private static String handling(int number, String outcome) {
        return """
                <order/%1$d> a kn:TechnologyOrder ; kn:enterprise <enterprise/e-%1$d> .
                <handling/%1$d> a kn:OrderHandling ; kn:handlesOrder <order/%1$d> ; kn:handledBy <office/kr> ;
                  kn:takenOn "2025-01-0%1$d"^^xsd:date ; kn:proposes <technology/t-1> ; kn:handlingOutcome %2$s .
                """.formatted(number, outcome);
    }

    private static TransferSettings learning(boolean learn) {
        return new TransferSettings(Map.of(), 5, 0.3, 3, learn, 20);
    }

    private static LinkWeights.Weight weight(Drawn world, LinkKind kind) {
        return world.paths.weights().list().stream()
                .filter(weight -> weight.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void successesAndFailuresOfTheKindMoveItsBase() {
        try (Drawn world = new Drawn(WORLD, learning(true))) {
            LinkWeights.Weight office = weight(world, LinkKind.OFFICE_COVERS_COUNTRY);

            assertThat(office.succeeded()).isEqualTo(2);
            assertThat(office.failed()).isEqualTo(2);
            assertThat(office.mean()).isCloseTo((20 * 0.75 + 2) / (20 + 4), within(1e-9));
            assertThat(office.inUse()).isEqualTo(office.mean());
            assertThat(office.lower()).isLessThan(office.mean());
            assertThat(office.upper()).isGreaterThan(office.mean()).isLessThan(1);
        }
    }

    @Test
    void aTieCountsOnlyForCasesAfterIt() {
        try (Drawn world = new Drawn(WORLD, learning(true))) {
            assertThat(weight(world, LinkKind.MEETING).succeeded()).isEqualTo(1);
            assertThat(weight(world, LinkKind.COOPERATION).succeeded()).isZero();
            assertThat(weight(world, LinkKind.SAME_EVENT).mean()).isCloseTo(0.35, within(1e-9));
        }
    }

    @Test
    void answersUseWhatWasLearnedWhenTheyAreToldTo() {
        try (Drawn world = new Drawn(WORLD, learning(true));
                Drawn sure = new Drawn(WORLD, learning(false))) {
            double learned = first(world);
            double configured = first(sure);

            assertThat(learned / configured).isCloseTo((17 / 24.0) / 0.75, within(1e-5));
            assertThat(weight(sure, LinkKind.OFFICE_COVERS_COUNTRY).inUse()).isEqualTo(0.75);
        }
    }

    private static double first(Drawn world) {
        return world.ask(Conditions.NONE).paths().getFirst().steps().getFirst().reliability();
    }
}
