package org.ketnoi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a text counts, and as what. */
class AskedTextTest {
    private static AskedText asked(String text) {
        return AskedText.typed(text, term -> 1);
    }

    @Test
    void wordsThatAreInEveryQuestionDoNotCount() {
        assertThat(asked("Chúng tôi cần tìm chuyên gia giúp").total()).isZero();
        assertThat(asked("We are looking for an expert who knows").total()).isZero();
        assertThat(asked("tìm lá dứa").weights()).containsKeys("=lá", "=dứa", "=lá dứa");
        assertThat(asked("là vải").weights()).doesNotContainKey("=là");
    }

    @Test
    void wordsCountAsWrittenAndWithoutDiacriticsAloneAndTogether() {
        assertThat(asked("nước thải").weights()).containsKeys("nuoc", "=nước", "nuoc thai", "=nước thải");
        assertThat(asked("nuoc thai").weights())
                .containsKeys("nuoc", "nuoc thai")
                .doesNotContainKeys("=nước", "=nước thải");
    }

    @Test
    void whatStandsForTheSameCountsLess() {
        AskedText asked = asked("effluent");
        assertThat(asked.weights().get("nuoc thai"))
                .isPositive()
                .isLessThan(asked.weights().get("effluent"));
        assertThat(asked.total()).isEqualTo(asked.weights().get("effluent"));
    }

    /** Who types diacritics means them: da is leather, đá is stone. */
    @Test
    void aWordWithDiacriticsStandsForNoOther() {
        assertThat(asked("đá vôi").weights()).doesNotContainKey("leath");
        assertThat(asked("da thuộc").weights()).containsKey("leath");
    }

    @ParameterizedTest
    @CsvSource({
        "dyed, dyeing",
        "cloths, cloth",
        "pottery, potteries",
        "weld, welding",
        "potter, pottering",
        "test, testing"
    })
    void formsOfOneEnglishWordMeet(String one, String other) {
        assertThat(Stem.of(one)).isEqualTo(Stem.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nghieng", "thanh", "khuyech", "nuoc", "thuy", "duong", "quynh", "rieng", "kinh"})
    void aVietnameseSyllableStaysAsItIs(String syllable) {
        assertThat(Stem.of(syllable)).isEqualTo(syllable);
    }

    @Test
    void aListOfEverydayWordsHasNoMemberTwiceInAGroup() {
        for (List<EverydayWords.Member> group : EverydayWords.shipped().groups()) {
            assertThat(group.size()).isGreaterThan(1);
            assertThat(group).allMatch(member -> !member.words().isEmpty());
        }
    }
}
