package org.ketnoi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
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

    /** Letter by letter or as a whole: a mark at the end makes it go the longer way. */
    @Test
    void aWordIsFoldedLikeItsLetters() {
        for (char letter = 'a'; letter < 0x1F00; letter++) {
            if (Character.isLetter(letter) && letter != 'Σ') {
                String word = "x" + letter + "y";
                assertThat(Spelling.folded(word)).as(word).isEqualTo(Spelling.folded(word + '\u0301'));
            }
        }
    }
}
