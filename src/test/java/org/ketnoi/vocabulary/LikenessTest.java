package org.ketnoi.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    private static final List<String> FIELDS =
            List.of("Nhuộm và hoàn tất", "Dệt", "Dệt may", "Đường và bánh kẹo", "Vải dệt kim", "Môi trường");

    @ParameterizedTest
    @CsvSource({
        "det, Dệt|Dệt may|Vải dệt kim",
        "DỆT MAY, Dệt may",
        "duong, Đường và bánh kẹo",
        "may det, Dệt may",
        "nuoc, ''"
    })
    void wordsFindNamesWithoutDiacriticsTheClosestFirst(String words, String found) {
        assertThat(String.join("|", Likeness.find(words, FIELDS, List::of))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"Enterprize, Enterprise", "enterprise, Enterprise|enterpriseSize", "Offer, TechnologyOffer", "zzz, ''"})
    void namesThatComeNearAreFound(String name, String near) {
        List<String> terms = List.of("Enterprise", "enterpriseSize", "TechnologyOffer", "field");
        assertThat(String.join("|", Likeness.near(name, terms, List::of, 2))).isEqualTo(near);
    }

    @Test
    void distanceCountsLetters() {
        assertThat(Likeness.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Likeness.distance("feild", "field")).isEqualTo(1);
        assertThat(Likeness.distance("", "abc")).isEqualTo(3);
        assertThat(Likeness.distance("a", "a")).isZero();
    }
}
