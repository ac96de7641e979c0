package org.ketnoi.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.ketnoi.graph.Iri;
import org.ketnoi.market.Market;
import org.ketnoi.search.Passages.Passage;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.local.LocalGraphStore;

/** Two fields under one, a third elsewhere. */
class FieldProfileTest {
    private static final Iri DYEING = Iri.concept("field", "dyeing");
    private static final Iri WEAVING = Iri.concept("field", "weaving");
    private static final Iri TEXTILES = Iri.concept("field", "textiles");
    private static final Iri BREWING = Iri.concept("field", "brewing");

    private final Market market = market();

    private static Market market() {
        LocalGraphStore graph = LocalGraphStore.inMemory();
        graph.write(data -> List.of(DYEING, WEAVING).forEach(field -> {
            Node run = NodeFactory.createURI("https://w3id.org/ketnoi/id/run/1");
            data.add(run, node(field), SKOS.inScheme.asNode(), NodeFactory.createURI(Iri.SCHEMES + "field"));
            data.add(run, node(field), SKOS.broader.asNode(), node(TEXTILES));
        }));
        return Market.following(graph, QueryLibrary.load()).get();
    }

    private static Node node(Iri iri) {
        return NodeFactory.createURI(iri.value());
    }

    private double likeness(List<Iri> one, List<Iri> other) {
        return FieldProfile.stated(one, market).likeness(FieldProfile.stated(other, market));
    }

    @Test
    void theSameFieldsAreAlikeAndOthersAreNot() {
        assertThat(likeness(List.of(DYEING), List.of(DYEING))).isCloseTo(1, within(1e-9));
        assertThat(likeness(List.of(DYEING), List.of(BREWING))).isZero();
        assertThat(likeness(List.of(DYEING), List.of())).isZero();
    }

    @Test
    void fieldsUnderOneAreALittleAlike() {
        // (1, ½) and (1, ½) with only the ½ in common
        assertThat(likeness(List.of(DYEING), List.of(WEAVING))).isCloseTo(0.25 / 1.25, within(1e-9));
    }

    @Test
    void theNearestTextsTellTheFieldsToo() {
        List<Passage> nearest = List.of(
                new Passage(Iri.entity("technology", "t-1"), 0.4, List.of(BREWING)),
                new Passage(WEAVING, 0.2, List.of()),
                new Passage(Iri.entity("trend", "r-1"), 0.1, List.of()));

        FieldProfile profile = FieldProfile.of(List.of(DYEING), nearest, market);

        assertThat(profile.of(DYEING)).isCloseTo(1, within(1e-9));
        assertThat(profile.of(BREWING)).isCloseTo(1 / 1.25, within(1e-9));
        assertThat(profile.of(WEAVING)).isCloseTo(0.25 / 1.25, within(1e-9));
        assertThat(profile.of(TEXTILES)).isCloseTo((1 + 0.2) / 2, within(1e-9));
    }
}
