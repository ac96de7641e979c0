package org.ketnoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** The words about the ontology name terms that there are, and list every scheme. */
class OntologyReadmeTest {
    private static final Path FILE = Path.of("ontology", "README.md");
    private static final String BEGIN = "<!-- schemes: written by OntologyReadmeTest -->\n";
    private static final String END = "<!-- end of schemes -->\n";
    private static final Pattern LAW = Pattern.compile("^(Law|Decree|Circular|Decision|Resolution)\\b");
    private static final Pattern TERM = Pattern.compile("`(?:kn:)?([A-Za-z]+)`");

    /** Written here; when it was not up to date this fails once, and what it should be lies there. */
    @Test
    void itListsEveryScheme() throws IOException {
        String before = Files.readString(FILE);
        assertThat(before).contains(BEGIN, END);
        String after = before.substring(0, before.indexOf(BEGIN) + BEGIN.length())
                + schemes()
                + before.substring(before.indexOf(END));
        Files.write(FILE, after.getBytes(StandardCharsets.UTF_8));
        assertThat(before)
                .as("the schemes in %s were stale and have been written anew", FILE)
                .isEqualTo(after);
    }

    @Test
    void theGroupsNameEveryClassAndOnlyTermsThatThereAre() throws IOException {
        String text = Files.readString(FILE);
        String groups = text.substring(text.indexOf("## The groups"), text.indexOf("### Schemes"));
        List<String> named =
                TERM.matcher(groups).results().map(term -> term.group(1)).toList();
        assertThat(named).containsAll(MapTerms.classes()).allMatch(MapTerms::isMentioned);
    }

    private static String schemes() {
        return SchemeFiles.keys().stream()
                .map(OntologyReadmeTest::row)
                .collect(Collectors.joining("", "| scheme | what | source | concepts |\n|---|---|---|--:|\n", ""));
    }

    private static String row(String key) {
        Graph graph = SchemeFiles.graph(key);
        Node scheme = SchemeFiles.scheme(key);
        int concepts = SchemeFiles.concepts(graph).size();
        return "| [%s](schemes/%s.ttl) | %s · %s | %s | %s |\n"
                .formatted(
                        key,
                        key,
                        text(graph, scheme, SKOS.prefLabel.asNode(), "vi"),
                        text(graph, scheme, SKOS.prefLabel.asNode(), "en"),
                        kind(text(graph, scheme, DCTerms.source.asNode(), "en")),
                        concepts == 0 ? "data" : concepts);
    }

    private static String text(Graph graph, Node subject, Node property, String language) {
        return SchemeFiles.values(graph, subject, property).stream()
                .filter(value -> value.getLiteralLanguage().equals(language))
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElseThrow();
    }

    private static String kind(String source) {
        if (source.startsWith("List of KetNoi's own")) {
            return "own";
        }
        return LAW.matcher(source).find() ? "law" : source.startsWith("Report") ? "report" : "standard";
    }
}
