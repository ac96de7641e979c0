package org.ketnoi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ketnoi.identity.match.Comparison;
import org.ketnoi.identity.match.Decision;
import org.ketnoi.identity.match.Marks;
import org.ketnoi.identity.match.Party;
import org.ketnoi.identity.match.Suspicion;

/** What the program merges by itself has no second meaning. */
class SurePairsTest {
    /** Lines such as {@code a b 0.99}; at or above the mark they are linked. */
    private static List<String> sure(String... lines) {
        List<Suspicion> open = new ArrayList<>();
        for (String line : lines) {
            String[] words = line.split(" ");
            double score = Double.parseDouble(words[2]);
            open.add(new Suspicion(
                    Party.organization(words[0], List.of(words[0]), ""),
                    Party.organization(words[1], List.of(words[1]), ""),
                    score >= Marks.MEASURED.linked() ? Decision.LINKED : Decision.REVIEW,
                    new Comparison(score, 1, false, List.of())));
        }
        return SurePairs.of(open, Marks.MEASURED).stream()
                .map(pair -> pair.one().id() + " " + pair.other().id())
                .toList();
    }

    @Test
    void aLinkedPairIsSureAndAPairForPeopleIsNot() {
        assertThat(sure("a b 0.99", "c d 0.80")).containsExactly("a b");
    }

    @Test
    void ofThreeEachTwoHaveToBeAlike() {
        assertThat(sure("a b 0.99", "b c 0.99")).isEmpty();
        assertThat(sure("a b 0.99", "b c 0.99", "a c 0.50")).containsExactly("a b", "b c");
        assertThat(sure("a b 0.99", "b c 0.99", "a c 0.99")).containsExactly("a b", "b c", "a c");
    }

    @Test
    void aPairIsNotSureWhenOneOfItMayAlmostAsWellBeAnother() {
        assertThat(sure("a b 0.97", "b c 0.90")).isEmpty();
        assertThat(sure("a b 0.9999", "b c 0.30")).containsExactly("a b");
    }
}
