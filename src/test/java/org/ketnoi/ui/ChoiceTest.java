package org.ketnoi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoiceTest {

    @ParameterizedTest
    @CsvSource({
        "o-0001, 1, o-0001",
        "order/o-0001, 1, o-0001",
        "https://w3id.org/ketnoi/id/order/o-0001, 1, o-0001",
        "https://w3id.org/ketnoi/id/expert/x-0001, 2, expert/x-0001",
        "expert/x-0001, 2, expert/x-0001",
        "x-0001, 2, x-0001",
        "/x, 2, /x",
        "'', 1, ''"
    })
    void idsComeInAnyLength(String id, int parts, String shortened) {
        assertThat(Choice.shortened(id, parts)).isEqualTo(shortened);
    }
}
