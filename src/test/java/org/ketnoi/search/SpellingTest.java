package org.ketnoi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "hòa, hoà",
        "hóa, hoá",
        "hỏa, hoả",
        "hõa, hoã",
        "họa, hoạ",
        "Hòa, HOÀ",
        "khòe, khoè",
        "khóe, khoé",
        "khỏe, khoẻ",
        "nhõe, nhoẽ",
        "lọe, loẹ",
        "tùy, tuỳ",
        "túy, tuý",
        "thủy, thuỷ",
        "lũy, luỹ",
        "tụy, tuỵ",
        "qúy, quý",
        "qủa, quả",
        "gìa, già",
        "hòang, hoàng"
    })
    void theToneStandsHereOrThere(String one, String other) {
        assertThat(Spelling.exact(one)).isEqualTo(Spelling.exact(other));
        assertThat(Spelling.exact(Normalizer.normalize(one, Normalizer.Form.NFD)))
                .isEqualTo(Spelling.exact(other));
        assertThat(Spelling.folded(one)).isEqualTo(Spelling.folded(other));
    }

    @ParameterizedTest
    @CsvSource({"đường, dương", "đường, dướng", "hòa, hóa", "hòa, hoa", "mùa, mua", "thầy, thày"})
    void otherWordsStayOtherWords(String one, String other) {
        assertThat(Spelling.exact(one)).isNotEqualTo(Spelling.exact(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Đường, duong",
        "ĐẶNG, dang",
        "Ørsted, orsted",
        "Straße, strasse",
        "Łódź, lodz",
        "İzmir, izmir",
        "Ðà, da"
    })
    void withoutDiacriticsOnlyPlainLettersAreLeft(String written, String plain) {
        assertThat(Spelling.folded(written)).isEqualTo(plain);
        assertThat(Spelling.folded(Normalizer.normalize(written, Normalizer.Form.NFD)))
                .isEqualTo(plain);
    }
}
