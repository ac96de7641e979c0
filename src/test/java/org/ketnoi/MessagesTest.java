package org.ketnoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ketnoi.matching.Criterion;
import org.ketnoi.matching.Reason;
import org.ketnoi.transfer.network.LinkKind;
import org.ketnoi.transfer.network.Obstacle;

/** Every code that an answer may carry has its text, in both languages, and the texts can be formatted. */
class MessagesTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "ketnoi");
    private static final Set<String> KEYS = load("messages.properties").stringPropertyNames();

    private static final Pattern PROBLEM = Pattern.compile(
            "(?:super|new (?!InvalidParameter)\\w+Exception)\\(\\s*(?:Refusal\\.[A-Z_]+,\\s*)?\"([a-z0-9]+(?:-[a-z0-9]+)*)\"");
    private static final Pattern TOLD_PROBLEM = Pattern.compile("problems\\s*\\.of\\([^;]*?\"([a-z0-9-]+[a-z0-9])\"");
    private static final Pattern FINDING = Pattern.compile(
            "Finding\\.(?:of|at)\\((?:[^()\"]|\"[^\"]*\"|\\((?:[^()]|\\([^()]*\\))*\\))*?,[^,]*,\\s*\"([a-z0-9-]+)\"");
    private static final Pattern REASON = Pattern.compile("\"([A-Z]{4,}(?:_[A-Z]+)*)\"");
    private static final Pattern MISSING =
            Pattern.compile("Missing\\((?:\"(\\w+)\"|LinkKind\\.([A-Z_]+)\\.code\\(\\))");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+");

    static List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties") && !name.endsWith("_en.properties"))
                    .map(name -> name.replace(".properties", ""))
                    .sorted()
                    .toList();
        }
    }

    private static Properties load(String file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(file))) {
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameKeys(String bundle) {
        Set<String> vietnamese = load(bundle + ".properties").stringPropertyNames();
        assertThat(load(bundle + "_en.properties").stringPropertyNames())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(vietnamese);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextCanBeFormatted(String bundle) {
        for (String file : List.of(bundle + ".properties", bundle + "_en.properties")) {
            Properties texts = load(file);
            texts.stringPropertyNames().forEach(key -> {
                String text = texts.getProperty(key);
                assertThat(text).as("%s in %s", key, file).isNotBlank();
                assertThat(quoting(text)).as("%s in %s: %s", key, file, text).isEmpty();
            });
        }
    }

    /** A text with arguments is a pattern, in which an apostrophe stands twice; one without is shown as it is. */
    private static String quoting(String text) {
        String rest = text.replace("''", "");
        if (!ARGUMENT.matcher(text).find()) {
            return rest.length() == text.length() ? "" : "a doubled apostrophe is shown twice: there are no arguments";
        }
        int arguments = new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex().length;
        return rest.contains("'") || arguments == 0 ? "a lone apostrophe hides what follows it" : "";
    }

    @Test
    void everyLinkHasItsText() {
        assertThat(Arrays.stream(LinkKind.values()).map(kind -> "transfer.link." + kind.code()))
                .allMatch(KEYS::contains);
    }

    @Test
    void everyReasonOfAMatchHasItsText() {
        assertThat(Arrays.stream(Reason.values()).map(reason -> "matching.why." + reason))
                .allMatch(KEYS::contains);
        assertThat(Arrays.stream(Criterion.values()).map(criterion -> "matching.criterion." + criterion.word()))
                .allMatch(KEYS::contains);
        Set<String> known = Arrays.stream(Reason.values()).map(Reason::name).collect(Collectors.toSet());
        assertThat(KEYS.stream().filter(key -> key.startsWith("matching.why.")).map(key -> key.split("\\.")[2]))
                .as("texts of reasons that there are no more")
                .allMatch(known::contains);
    }

    @Test
    void everyReasonAboutPathsHasItsText() throws IOException {
        Set<String> told = KEYS.stream()
                .filter(key -> key.matches("transfer\\.(contact|excluded|strengthen|fails|whyNot)\\..+"))
                .map(key -> key.substring(key.lastIndexOf('.') + 1))
                .collect(Collectors.toSet());
        Set<String> codes = new TreeSet<>();
        for (Path file : sources(SOURCES.resolve("transfer"))) {
            REASON.matcher(Files.readString(file)).results().forEach(code -> codes.add(code.group(1)));
        }
        assertThat(codes).isNotEmpty();
        assertThat(codes).allMatch(told::contains);
        assertThat(Arrays.stream(Obstacle.values()).map(obstacle -> "transfer.contact." + obstacle))
                .allMatch(KEYS::contains);
    }

    @Test
    void everyMissingLinkHasItsText() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path file : sources(SOURCES.resolve("transfer"))) {
            MISSING.matcher(Files.readString(file))
                    .results()
                    .forEach(link -> keys.add("transfer.missing."
                            + (link.group(1) == null
                                    ? LinkKind.valueOf(link.group(2)).code()
                                    : link.group(1))));
        }
        assertThat(keys).isNotEmpty().allMatch(KEYS::contains);
    }

    @Test
    void everyProblemHasItsTexts() throws IOException {
        Set<String> problems = new TreeSet<>();
        for (Path file : sources(SOURCES)) {
            String source = Files.readString(file);
            Set<String> here = found(PROBLEM, source);
            if (source.contains("extends DomainException")) {
                assertThat(here).as("names of the refusals in %s", file).isNotEmpty();
            }
            problems.addAll(here);
            problems.addAll(found(TOLD_PROBLEM, source));
        }
        for (int status : new int[] {400, 401, 403, 404, 405, 406, 413, 415, 422, 429}) {
            problems.add("http-" + status);
        }
        problems.remove("http-");
        assertThat(problems).contains("node-not-found", "internal", "ambiguous-unit", "sparql-rows");
        assertThat(problems)
                .allMatch(name ->
                        KEYS.contains("problem." + name + ".title") && KEYS.contains("problem." + name + ".detail"));
    }

    @Test
    void everyFindingOfAnImportHasItsText() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (Path file : sources(SOURCES.resolve("ingest"))) {
            String source = Files.readString(file);
            Matcher finding = FINDING.matcher(source);
            finding.results().forEach(code -> codes.add(code.group(1)));
            long calls = Pattern.compile("Finding\\.(?:of|at)\\(")
                    .matcher(source)
                    .results()
                    .count();
            assertThat(FINDING.matcher(source).results().count())
                    .as("codes in %s, each a constant", file)
                    .isEqualTo(calls);
        }
        assertThat(codes).contains("syntax", "shape", "missing-value");
        assertThat(codes).allMatch(code -> KEYS.contains("import." + code));
    }

    private static Set<String> found(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(name -> name.group(1)).collect(Collectors.toSet());
    }

    private static List<Path> sources(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
