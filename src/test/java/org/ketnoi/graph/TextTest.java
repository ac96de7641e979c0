package org.ketnoi.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {

    @Test
    void decomposedTextIsComposed() {
        assertThat(Text.composed("Nguye\u0302\u0303n")).isEqualTo("Nguyễn").hasSize(6);
    }

    @Test
    void theOrderOfMarksDoesNotMatter() {
        assertThat(Text.composed("e\u0323\u0302")).isEqualTo("ệ").isEqualTo(Text.composed("e\u0302\u0323"));
    }

    @Test
    void composedTextStaysAsItIs() {
        assertThat(Text.composed("Đồng Nai – 2026")).isEqualTo("Đồng Nai – 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "Đồng Nai, dong nai",
        "Thừa Thiên Huế, thua thien hue",
        "ĐẮK LẮK, dak lak",
        "Bà Rịa - Vũng Tàu, ba ria - vung tau",
        "Hoà, hoa",
        "Hòa, hoa",
        "İzmir, izmir",
        "Zürich, zurich",
        "2.000 m², 2.000 m²"
    })
    void foldedTextHasNoMarksAndNoCapitals(String text, String folded) {
        assertThat(Text.folded(text)).isEqualTo(folded);
    }

    @Test
    void foldingDoesNotDependOnHowTextIsComposed() {
        assertThat(Text.folded("Nguye\u0302\u0303n"))
                .isEqualTo(Text.folded("Nguyễn"))
                .isEqualTo("nguyen");
    }

    @Test
    void foldingTwiceChangesNothing() {
        assertThat(Text.folded(Text.folded("Đắk Nông"))).isEqualTo("dak nong");
    }
}
