package org.ketnoi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedWordsTest {
    private final SharedWords asked = new SharedWords(
            AskedText.written("Khử màu nước thải dệt nhuộm", term -> 1).weights());

    private List<String> in(String text) {
        return asked.in(text).stream().map(SharedWords.Run::words).toList();
    }

    @Test
    void wordsThatStandTogetherAreToldTogetherAndNotOverAComma() {
        assertThat(in("Trạm xử lý nước thải, màu và mùi")).containsExactly("nước thải", "màu");
    }

    @Test
    void decomposedLettersAreTheSameWords() {
        String text = "Trạm xử lý nước thải nhuộm";
        assertThat(in(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(in(text));
    }

    @Test
    void aWordThatOnlyAsksIsNotTold() {
        assertThat(in("cần khử màu")).containsExactly("khử màu");
    }
}
