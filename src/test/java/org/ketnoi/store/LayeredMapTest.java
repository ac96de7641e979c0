package org.ketnoi.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LayeredMapTest {
    @Test
    void aChangedMapIsAnotherOne() {
        LayeredMap<String, Integer> map = LayeredMap.of(Map.of("a", 1, "b", 2));

        LayeredMap<String, Integer> changed = map.with(Map.of("a", Optional.of(3), "b", Optional.empty()));

        assertThat(changed.find("a")).contains(3);
        assertThat(changed.find("b")).isEmpty();
        assertThat(changed.keys()).containsExactly("a");
        assertThat(map.find("a")).contains(1);
        assertThat(map.keys()).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void afterManyChangesItHoldsWhatAPlainMapHolds() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        Map<Integer, Integer> plain = new HashMap<>();
        LayeredMap<Integer, Integer> layered = LayeredMap.of(Map.of());
        for (int i = 0; i < 5_000; i++) {
            int key = random.nextInt(3_000);
            Optional<Integer> value = random.nextInt(3) == 0 ? Optional.empty() : Optional.of(i);
            value.ifPresentOrElse(present -> plain.put(key, present), () -> plain.remove(key));
            layered = layered.with(Map.of(key, value));
        }

        assertThat(layered.keys()).as("seed %d", seed).isEqualTo(plain.keySet());
        for (int key = 0; key < 3_000; key++) {
            assertThat(layered.find(key)).as("seed %d", seed).isEqualTo(Optional.ofNullable(plain.get(key)));
        }
    }
}
