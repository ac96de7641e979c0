package org.ketnoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RiotException;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.ketnoi.graph.Iri;

/** Every term tells its status, since when it is there, and how it is used; one that is gone tells what came instead. */
class OntologyDocumentationTest {
    private static final Graph TERMS = OntologyFiles.read(OntologyFiles.TERMS);
    private static final Node STATUS =
            NodeFactory.createURI("http://www.w3.org/2003/06/sw-vocab-status/ns#term_status");
    private static final Node SINCE = OntologyFiles.term("since");
    private static final Node REPLACED = DCTerms.isReplacedBy.asNode();
    private static final Set<String> STATUSES = Set.of("stable", "testing", "archaic");
    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");

    private static List<String> problems(Function<Node, Stream<String>> check) {
        return OntologyFiles.terms(TERMS).stream()
                .sorted(Comparator.comparing(Node::getURI))
                .flatMap(term -> check.apply(term).map(problem -> Vocabularies.shortened(term.getURI()) + problem))
                .toList();
    }

    private static Stream<String> when(boolean wrong, String problem) {
        return wrong ? Stream.of(problem) : Stream.empty();
    }

    private static List<String> texts(Node term, Node property) {
        return OntologyFiles.objects(TERMS, term, property).stream()
                .map(Node::getLiteralLexicalForm)
                .toList();
    }

    private static String version() {
        return texts(NodeFactory.createURI("https://w3id.org/ketnoi/ontology"), OWL.versionInfo.asNode())
                .getFirst();
    }

    @Test
    void everyTermHasAStatus() {
        assertThat(problems(term -> {
                    List<String> statuses = texts(term, STATUS);
                    return when(
                            statuses.size() != 1 || !STATUSES.containsAll(statuses),
                            " has the status " + statuses + ", not one of " + STATUSES);
                }))
                .isEmpty();
    }

    @Test
    void everyTermTellsSinceWhenItIsThere() {
        assertThat(problems(term -> {
                    List<String> since = texts(term, SINCE);
                    boolean one = since.size() == 1
                            && VERSION.matcher(since.getFirst()).matches();
                    return when(
                            !one || OntologyChanges.ORDER.compare(since.getFirst(), version()) > 0,
                            " is there since " + since + ", not since one version up to " + version());
                }))
                .isEmpty();
    }

    /** What the earlier versions say themselves. */
    @Test
    void everyTermIsThereSinceTheFirstVersionThatHasIt() {
        List<OntologyChanges.Version> versions = OntologyChanges.published();
        assertThat(problems(term -> {
                    Optional<String> first = versions.stream()
                            .filter(version -> version.terms().contains(term, RDF.type.asNode(), Node.ANY))
                            .map(OntologyChanges.Version::number)
                            .findFirst();
                    List<String> since = texts(term, SINCE);
                    return when(
                            !since.contains(first.orElse(version())) && !since.isEmpty(),
                            " says " + since + " and came with " + first.orElse(version()));
                }))
                .isEmpty();
    }

    @Test
    void everyTermHasAnExampleThatShowsIt() {
        assertThat(problems(term -> {
                    List<String> examples = TermUses.examples(TERMS, term);
                    return examples.isEmpty()
                            ? Stream.of(" has no example")
                            : examples.stream().flatMap(example -> wrongIn(term, example));
                }))
                .isEmpty();
    }

    private static Stream<String> wrongIn(Node term, String example) {
        try {
            Graph graph = TermUses.example(example);
            return Stream.concat(
                    when(!shows(graph, term), " is not shown by its example: " + example),
                    unknown(graph).map(name -> " has an example with the unknown " + name));
        } catch (RiotException e) {
            return Stream.of(" has an example that is no Turtle: " + e.getMessage() + ": " + example);
        }
    }

    private static boolean shows(Graph example, Node term) {
        return TERMS.contains(term, RDF.type.asNode(), OWL.Class.asNode())
                ? example.contains(Node.ANY, RDF.type.asNode(), term)
                : example.contains(Node.ANY, term, Node.ANY);
    }

    /** Terms and concepts of ours that are not there. */
    private static Stream<String> unknown(Graph example) {
        return example.stream()
                .flatMap(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject()))
                .filter(Node::isURI)
                .filter(node -> OntologyFiles.isOurs(node) || node.getURI().startsWith(Iri.SCHEMES))
                .filter(node -> !KNOWN.contains(node))
                .map(node -> Vocabularies.shortened(node.getURI()))
                .distinct();
    }

    private static final Set<Node> KNOWN = Stream.of(TERMS, OntologyFiles.read(OntologyFiles.schemes()))
            .flatMap(graph -> graph.stream(Node.ANY, RDF.type.asNode(), Node.ANY))
            .map(triple -> triple.getSubject())
            .collect(Collectors.toSet());

    @Test
    void aDeprecatedTermTellsWhatReplacesIt() {
        assertThat(problems(term -> {
                    List<Node> successors = OntologyFiles.objects(TERMS, term, REPLACED);
                    return OntologyFiles.isDeprecated(TERMS, term)
                            ? Stream.concat(
                                    when(successors.isEmpty(), " is deprecated and not replaced"),
                                    successors.stream().flatMap(OntologyDocumentationTest::wrongAs))
                            : when(!successors.isEmpty(), " is replaced and not deprecated");
                }))
                .isEmpty();
    }

    private static Stream<String> wrongAs(Node successor) {
        boolean usable =
                OntologyFiles.terms(TERMS).contains(successor) && !OntologyFiles.isDeprecated(TERMS, successor);
        return when(!usable, " is replaced by " + successor + ", which is not there or is deprecated itself");
    }

    @Test
    void onlyWhatIsDeprecatedIsArchaic() {
        assertThat(problems(term -> when(
                        texts(term, STATUS).contains("archaic") != OntologyFiles.isDeprecated(TERMS, term),
                        " is archaic or deprecated, but not both")))
                .isEmpty();
    }
}
