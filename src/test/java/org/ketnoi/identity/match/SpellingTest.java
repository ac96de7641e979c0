package org.ketnoi.identity.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The textbook values. */
class SpellingTest {
    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "an, na, 1", "siemens, seimens, 1", "same, same, 0", "'', abc, 3"})
    void edits(String one, String other, int edits) {
        assertThat(Spelling.edits(one, other)).isEqualTo(edits);
        assertThat(Spelling.edits(other, one)).isEqualTo(edits);
    }

    @ParameterizedTest
    @CsvSource({"martha, marhta, 0.961", "dwayne, duane, 0.84", "dixon, dicksonx, 0.813", "abc, xyz, 0", "abc, abc, 1"})
    void jaroWinkler(String one, String other, double similarity) {
        assertThat(Spelling.jaroWinkler(one, other)).isCloseTo(similarity, within(0.001));
    }
}
