package org.ketnoi.transfer.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfilesTest {
    private static final String LANGUAGE = "knowsLanguage";

    @ParameterizedTest
    @ValueSource(ints = {2, 63, 64, 65, 130})
    void twoCanTalkInALanguageOrWhenOneDoesNotSayWhichItKnows(int languages) {
        List<Map<String, Set<String>>> all = new ArrayList<>(List.of(Map.of()));
        for (int i = 0; i < languages; i++) {
            all.add(Map.of(LANGUAGE, Set.of("l-" + i)));
        }
        all.add(Map.of(LANGUAGE, Set.of("l-0", "l-" + (languages - 1))));
        Profiles profiles = new Profiles(all);
        int both = languages + 1;
        for (int one = 1; one <= languages; one++) {
            assertThat(profiles.canTalk(one, Profiles.EMPTY)).isTrue();
            assertThat(profiles.canTalk(Profiles.EMPTY, one)).isTrue();
            assertThat(profiles.canTalk(one, one)).isTrue();
            assertThat(profiles.canTalk(one, one % languages + 1)).isFalse();
            assertThat(profiles.canTalk(both, one)).isEqualTo(one == 1 || one == languages);
            assertThat(profiles.canTalk(one, both)).isEqualTo(one == 1 || one == languages);
        }
    }
}
