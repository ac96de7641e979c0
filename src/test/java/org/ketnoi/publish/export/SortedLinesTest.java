package org.ketnoi.publish.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedLinesTest {
    @TempDir
    Path folder = Path.of("");

    private List<String> sorted(List<String> lines, long mostHeld) throws IOException {
        SortedLines sorted = new SortedLines(folder, mostHeld);
        for (String line : lines) {
            sorted.add(line.getBytes(StandardCharsets.UTF_8));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sorted.writeTo(out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 100, 5_000, 1_000_000})
    void theOrderIsTheSameHoweverFewFitIntoMemory(long mostHeld) throws IOException {
        Random random = new Random(7);
        List<String> lines = IntStream.range(0, 2_000)
                .mapToObj(i -> Integer.toString(random.nextInt(1_000_000), 36))
                .toList();

        assertThat(sorted(lines, mostHeld)).isEqualTo(lines.stream().sorted().toList());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void charactersOutsideTheBasicPlaneComeLast() throws IOException {
        // By UTF-16 units, U+1F600 would come before U+FF21.
        assertThat(sorted(List.of("\uD83D\uDE00", "\uFF21", "đ", "d"), 1_000))
                .containsExactly("d", "đ", "\uFF21", "\uD83D\uDE00");
    }

    @Test
    void nothingGivesNothing() throws IOException {
        assertThat(sorted(List.of(), 10)).isEmpty();
    }
}
