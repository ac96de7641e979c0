package org.ketnoi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlphabetTest {
    private static final Alphabet VIETNAMESE = Alphabet.of(Locale.of("vi"));

    @Test
    void vietnameseLettersHaveTheirPlaces() {
        assertThat(Stream.of("Ướt", "Uốn", "Đo", "Dệt", "Ăn mòn", "An ninh", "Ấm", "Ong", "Ô tô", "Ơn", "Em")
                        .sorted(VIETNAMESE))
                .containsExactly("An ninh", "Ăn mòn", "Ấm", "Dệt", "Đo", "Em", "Ong", "Ô tô", "Ơn", "Uốn", "Ướt");
    }

    @Test
    void wordsAreComparedOneByOne() {
        assertThat(Stream.of("Dệt may", "Dệt", "Dệt kim").sorted(VIETNAMESE))
                .containsExactly("Dệt", "Dệt kim", "Dệt may");
    }

    @ParameterizedTest
    @CsvSource({"vi, Ấm, Â", "vi, đo lường, Đ", "vi, Ướt, Ư", "vi, á, A", "vi, 3D, #", "en, Électricité, E", "en, Đo, Đ"
    })
    void aNameStandsUnderItsLetter(String language, String name, String letter) {
        assertThat(Alphabet.of(Locale.of(language)).letter(name)).isEqualTo(letter);
    }
}
