package org.ketnoi.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTypeTest {

    @ParameterizedTest
    @EnumSource
    void aTypeIsFoundAgainByItsNamesAndByTheIrisItMakes(EntityType type) {
        assertThat(EntityType.findBySingular(type.singular())).contains(type);
        assertThat(EntityType.findByPlural(type.plural())).contains(type);
        assertThat(EntityType.of(type.iri("k-1"))).contains(type);
        assertThat(type.iri("k-1").key()).isEqualTo("k-1");
    }

    @ParameterizedTest
    @CsvSource({
        "ORDER, https://w3id.org/ketnoi/id/order/k-1",
        "AREA, https://w3id.org/ketnoi/id/area/k-1",
        "FIELD, https://w3id.org/ketnoi/scheme/field/k-1"
    })
    void aFieldIsAConceptAndTheOthersAreEntities(EntityType type, String iri) {
        assertThat(type.iri("k-1")).hasToString(iri);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://w3id.org/ketnoi/id/evidence/ed-1",
                "https://w3id.org/ketnoi/id/order",
                "https://w3id.org/ketnoi/id/field/textile",
                "https://w3id.org/ketnoi/scheme/stage/search",
                "https://w3id.org/ketnoi/scheme/area/x",
                "https://w3id.org/ketnoi/ontology#Expert",
                "https://example.org/order/o-1"
            })
    void whatHasNoPageOfItsOwnHasNoType(String iri) {
        assertThat(EntityType.of(Iri.of(iri))).isEmpty();
    }

    @Test
    void pluralsAreDifferentAndInTheOrderOfTheTypes() {
        assertThat(EntityType.plurals()).doesNotHaveDuplicates().startsWith("enterprises", "orders");
        assertThat(EntityType.findByPlural("order")).isEmpty();
        assertThat(EntityType.findBySingular("ORDER")).isEmpty();
    }
}
