package org.ketnoi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What is different between versions of the ontology, as text. */
final class OntologyChanges {
    private static final Node ONTOLOGY = NodeFactory.createURI("https://w3id.org/ketnoi/ontology");
    private static final String SCHEMA = "https://schema.org/";

    /** Versions in the order of their numbers: 0.10.0 after 0.9.0. */
    static final Comparator<String> ORDER = (one, other) -> Arrays.compare(numbers(one), numbers(other));

    /** What of a term is compared, in the order in which it is told. */
    private static final Map<String, Node> ASPECTS = new TreeMap<>(Map.of(
            "broader class", RDFS.subClassOf.asNode(),
            "broader property", RDFS.subPropertyOf.asNode(),
            "domain", RDFS.domain.asNode(),
            "domain includes", NodeFactory.createURI(SCHEMA + "domainIncludes"),
            "kind", RDF.type.asNode(),
            "disjoint with", OWL.disjointWith.asNode(),
            "range", RDFS.range.asNode(),
            "range includes", NodeFactory.createURI(SCHEMA + "rangeIncludes")));

    private OntologyChanges() {}

    /** One version: its number and its statements. */
    record Version(String number, Graph terms) {
        static Version of(Graph terms) {
            return new Version(
                    OntologyFiles.objects(terms, ONTOLOGY, OWL.versionInfo.asNode())
                            .getFirst()
                            .getLiteralLexicalForm(),
                    terms);
        }

        private Set<Node> defined() {
            return OntologyFiles.terms(terms);
        }

        private Set<Node> deprecated() {
            return defined().stream()
                    .filter(term -> OntologyFiles.isDeprecated(terms, term))
                    .collect(Collectors.toSet());
        }
    }

    private static int[] numbers(String version) {
        return Stream.of(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }

    /** The versions that are kept, the oldest first. */
    static List<Version> published() {
        return OntologyFiles.files(OntologyFiles.VERSIONS, ".ttl").stream()
                .map(OntologyFiles::read)
                .map(Version::of)
                .sorted(Comparator.comparing(Version::number, ORDER))
                .toList();
    }

    static Version current() {
        return Version.of(OntologyFiles.read(OntologyFiles.TERMS));
    }

    /** All that changed, the newest version first. */
    static String told(List<Version> versions) {
        StringBuilder text = new StringBuilder("""
                # Changes of the ontology

                What is different from version to version, the newest first. `OntologyChangesTest` writes this from `versions/` and `ketnoi.ttl`.
                """);
        for (int i = versions.size() - 1; i > 0; i--) {
            text.append(told(versions.get(i - 1), versions.get(i)));
        }
        Version first = versions.getFirst();
        long classes = OntologyFiles.subjects(first.terms(), OWL.Class.asNode()::equals)
                .size();
        return text.append(String.format(
                        "%n## %s%n%nThe first version: %d classes, %d properties.%n",
                        first.number(), classes, first.defined().size() - classes))
                .toString();
    }

    static String told(Version before, Version after) {
        Set<Node> old = before.defined();
        Set<Node> now = after.defined();
        StringBuilder text = new StringBuilder(String.format("%n## %s%n", after.number()));
        table(text, "Added", "kind", without(now, old), term -> kind(after.terms(), term), after);
        table(
                text,
                "Deprecated",
                "use instead",
                without(after.deprecated(), before.deprecated()),
                term -> values(after.terms(), term, DCTerms.isReplacedBy.asNode()),
                after);
        table(text, "Removed", "kind", without(old, now), term -> kind(before.terms(), term), before);
        List<String> changed = now.stream()
                .filter(old::contains)
                .sorted(Comparator.comparing(Node::getURI))
                .flatMap(term -> changes(before.terms(), after.terms(), term).stream())
                .toList();
        if (!changed.isEmpty()) {
            text.append("\n### Changed\n\n| term | what | before | after |\n|---|---|---|---|\n");
            changed.forEach(text::append);
        }
        return text.toString();
    }

    private static List<Node> without(Set<Node> terms, Set<Node> others) {
        return terms.stream()
                .filter(term -> !others.contains(term))
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    private static void table(
            StringBuilder text,
            String title,
            String column,
            List<Node> terms,
            Function<Node, String> value,
            Version version) {
        if (terms.isEmpty()) {
            return;
        }
        text.append(String.format(
                "%n### %s: %d%n%n| term | %s | tiếng Việt | English |%n|---|---|---|---|%n",
                title, terms.size(), column));
        terms.forEach(term -> text.append(row(
                name(term),
                value.apply(term),
                text(version.terms(), term, RDFS.label.asNode(), "vi"),
                text(version.terms(), term, RDFS.label.asNode(), "en"))));
    }

    private static List<String> changes(Graph before, Graph after, Node term) {
        List<String> rows = new ArrayList<>();
        ASPECTS.forEach((what, property) ->
                compare(rows, term, what, values(before, term, property), values(after, term, property)));
        for (String language : List.of("vi", "en")) {
            for (Map.Entry<String, Node> text :
                    Map.of("label", RDFS.label.asNode(), "definition", SKOS.definition.asNode()).entrySet().stream()
                            .sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
                            .toList()) {
                compare(
                        rows,
                        term,
                        text.getKey() + ", " + language,
                        text(before, term, text.getValue(), language),
                        text(after, term, text.getValue(), language));
            }
        }
        return rows;
    }

    private static void compare(List<String> rows, Node term, String what, String before, String after) {
        if (!before.equals(after)) {
            rows.add(row(name(term), what, before, after));
        }
    }

    private static String row(String... cells) {
        return Stream.of(cells)
                .map(cell -> cell.isEmpty() ? "–" : cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String name(Node term) {
        return "`" + Vocabularies.shortened(term.getURI()) + "`";
    }

    private static String kind(Graph terms, Node term) {
        return values(terms, term, RDF.type.asNode()).contains("owl:Class") ? "class" : "property";
    }

    /** Names, sorted; what has none is only counted. */
    private static String values(Graph terms, Node term, Node property) {
        return OntologyFiles.objects(terms, term, property).stream()
                .map(value -> value.isURI() ? Vocabularies.shortened(value.getURI()) : "something without a name")
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String text(Graph terms, Node term, Node property, String language) {
        return OntologyFiles.objects(terms, term, property).stream()
                .filter(text -> text.getLiteralLanguage().equals(language))
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .collect(Collectors.joining("; "));
    }
}
