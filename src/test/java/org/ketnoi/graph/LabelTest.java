package org.ketnoi.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelTest {
    private static final Label VI = new Label("Nhuộm", "vi");
    private static final Label EN = new Label("Dyeing", "en");
    private static final Label DE = new Label("Färben", "de");
    private static final Label KO = new Label("염색", "ko");
    private static final Label NONE = new Label("Dye", "");

    @Test
    void theAskedLanguageComesFirst() {
        assertThat(Label.choose(List.of(VI, EN, DE, NONE), Locale.GERMAN)).contains(DE);
        assertThat(Label.choose(List.of(VI, EN, DE, NONE), Locale.ENGLISH)).contains(EN);
    }

    @Test
    void theRegionOfTheAskedLanguageDoesNotMatter() {
        assertThat(Label.choose(List.of(VI, EN, DE), Locale.UK)).contains(EN);
    }

    @Test
    void elseVietnameseElseEnglishElseAny() {
        assertThat(Label.choose(List.of(DE, EN, VI, NONE), Locale.KOREAN)).contains(VI);
        assertThat(Label.choose(List.of(DE, EN, NONE), Locale.KOREAN)).contains(EN);
        assertThat(Label.choose(List.of(DE), Locale.KOREAN)).contains(DE);
        assertThat(Label.choose(List.of(NONE), Locale.KOREAN)).contains(NONE);
    }

    @Test
    void withoutNamesThereIsNone() {
        assertThat(Label.choose(List.of(), Locale.ENGLISH)).isEmpty();
    }

    @Test
    void theOrderInWhichNamesComeDoesNotMatter() {
        List<Label> labels = new ArrayList<>(List.of(DE, KO, new Label("Batik", "de"), new Label("Anfärben", "de")));
        Random random = new Random(3);

        for (int i = 0; i < 20; i++) {
            Collections.shuffle(labels, random);
            assertThat(Label.choose(labels, Locale.FRENCH)).contains(new Label("Anfärben", "de"));
        }
    }
}
