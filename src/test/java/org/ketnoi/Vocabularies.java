package org.ketnoi;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ketnoi.graph.Iri;

/** The reused vocabularies: what each defines, by the lists in {@code src/test/resources/vocabularies}. */
final class Vocabularies {
    private static final Path ROOT = Path.of("src", "test", "resources", "vocabularies");
    private static final String NAMESPACE = "# namespace: ";
    private static final String LINKS = "links.txt";
    private static final List<Vocabulary> ALL = OntologyFiles.files(ROOT, ".txt").stream()
            .filter(file -> !file.endsWith(LINKS))
            .map(Vocabularies::read)
            .sorted(Comparator.comparing(
                            (Vocabulary vocabulary) -> vocabulary.namespace().length())
                    .reversed())
            .toList();
    private static final List<String> LINK_TARGETS = lines(ROOT.resolve(LINKS))
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.substring(0, line.indexOf(' ')))
            .toList();

    private Vocabularies() {}

    /**
     * A reused vocabulary.
     *
     * @param kinds local name to what it is: {@code class}, {@code object property} …
     */
    record Vocabulary(String prefix, String namespace, Map<String, String> kinds) {

        boolean contains(String iri) {
            return iri.startsWith(namespace);
        }

        /** What a name in the namespace is, if the vocabulary defines it. */
        Optional<String> findKind(String iri) {
            return Optional.ofNullable(kinds.get(iri.substring(namespace.length())));
        }
    }

    private static Stream<String> lines(Path file) {
        return OntologyFiles.text(file).lines().filter(line -> !line.isBlank());
    }

    private static Vocabulary read(Path file) {
        String namespace = lines(file)
                .filter(line -> line.startsWith(NAMESPACE))
                .map(line -> line.substring(NAMESPACE.length()).strip())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No namespace in " + file));
        Map<String, String> kinds = lines(file)
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line[1]));
        return new Vocabulary(String.valueOf(file.getFileName()).replace(".txt", ""), namespace, kinds);
    }

    static List<Vocabulary> all() {
        return ALL;
    }

    /** The vocabulary in whose namespace a name lies. */
    static Optional<Vocabulary> find(String iri) {
        return ALL.stream().filter(vocabulary -> vocabulary.contains(iri)).findFirst();
    }

    /** What a name is, if a vocabulary defines it. */
    static Optional<String> findKind(String iri) {
        return find(iri).flatMap(vocabulary -> vocabulary.findKind(iri));
    }

    /** Whether statements may lead to a thing, though it is nobody's term. */
    static boolean isLinkTarget(String iri) {
        return LINK_TARGETS.stream().anyMatch(iri::startsWith);
    }

    /** Prefix to namespace, ours among them. */
    static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("kn", Iri.ONTOLOGY);
        ALL.forEach(vocabulary -> prefixes.put(vocabulary.prefix(), vocabulary.namespace()));
        return prefixes;
    }

    /** A text in which every known namespace has become its prefix. */
    static String shortened(String text) {
        String shortened = text;
        for (Map.Entry<String, String> prefix : prefixes().entrySet()) {
            String name = Pattern.quote(prefix.getValue()) + "([\\w-]+)";
            shortened = shortened
                    .replaceAll("<" + name + ">", prefix.getKey() + ":$1")
                    .replaceAll("(?<![\\w/<])" + name, prefix.getKey() + ":$1");
        }
        return shortened;
    }
}
