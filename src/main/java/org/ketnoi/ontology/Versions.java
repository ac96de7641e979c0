package org.ketnoi.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The earlier versions of the ontology, as they were published. */
@Component
public class Versions {
    private static final Pattern NUMBER = Pattern.compile("\\d+\\.\\d+\\.\\d+");
    private static final String FILES = "classpath*:ketnoi/ontology/versions/";
    private static final String ENDING = ".ttl";

    private final List<String> numbers;

    Versions() {
        this.numbers = Arrays.stream(files("*"))
                .map(file -> String.valueOf(file.getFilename()))
                .map(name -> name.substring(0, name.length() - ENDING.length()))
                .filter(name -> NUMBER.matcher(name).matches())
                .sorted(Comparator.comparing(Versions::order).reversed())
                .toList();
    }

    /** Their numbers, the newest first. */
    public List<String> list() {
        return numbers;
    }

    private static String order(String number) {
        return Arrays.stream(number.split("\\."))
                .map(part -> "0".repeat(9 - part.length()) + part)
                .toList()
                .toString();
    }

    /** A version's Turtle, to the letter. */
    public Optional<String> find(String number) {
        return !numbers.contains(number)
                ? Optional.empty()
                : Arrays.stream(files(number)).findFirst().map(Versions::text);
    }

    private static Resource[] files(String name) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(FILES + name + ENDING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
