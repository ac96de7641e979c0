package org.ketnoi.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.ketnoi.graph.Iri;
import org.ketnoi.ontology.Ontology;

class OrderStepsTest {
    private static final OrderSteps STEPS = OrderSteps.load();

    @Test
    void theTableSpeaksOfTheStatusesThatThereAre() {
        Ontology ontology = Ontology.load();
        Set<String> named = new TreeSet<>();
        STEPS.list().forEach(step -> {
            named.add(step.from());
            named.add(step.to());
        });

        assertThat(named).containsExactlyInAnyOrderElementsOf(Statuses.all());
        assertThat(named)
                .allMatch(key -> ontology.defines(
                        NodeFactory.createURI(Iri.concept("order-status", key).value())));
    }

    @Test
    void everyStatusIsReachedFromTheDraft() {
        Set<String> reached = new HashSet<>(Set.of("draft"));
        while (STEPS.list().stream()
                .filter(step -> reached.contains(step.from()))
                .map(OrderSteps.Step::to)
                .toList()
                .stream()
                .anyMatch(reached::add)) {
            // Until nothing more is reached.
        }
        assertThat(reached).containsAll(Statuses.all());
    }

    @Test
    void nothingFollowsTheEnd() {
        for (String end : new String[] {"transferred", "withdrawn", "expired"}) {
            assertThat(STEPS.from(end)).isEmpty();
        }
    }

    @Test
    void aDeclineAlwaysHasAReasonAndAnIntroductionAParty() {
        assertThat(STEPS.list()).allMatch(step -> switch (step.to()) {
            case "declined" -> step.need().equals("declineReason");
            case "introduced" -> step.need().equals("introduces");
            case "assigned" -> step.need().equals("assigns");
            default -> step.need().isEmpty();
        });
    }
}
