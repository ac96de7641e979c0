package org.ketnoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.junit.jupiter.api.Test;
import org.ketnoi.TermUses.Place;
import org.ketnoi.TermUses.Use;
import org.ketnoi.Vocabularies.Vocabulary;

/** No term is reused that its vocabulary does not define, and none as what it is not. */
class ReusedTermsTest {
    private static final String OURS = "https://w3id.org/ketnoi/";

    private static List<String> problems(List<Path> files, Function<Path, List<Use>> uses) {
        assertThat(files).isNotEmpty();
        return problems(files.stream().flatMap(file -> uses.apply(file).stream()));
    }

    private static List<String> problems(Stream<Use> uses) {
        return uses.flatMap(use -> problem(use).stream()).distinct().sorted().toList();
    }

    private static Optional<String> problem(Use use) {
        if (use.iri().startsWith(OURS)) {
            return Optional.empty();
        }
        return Vocabularies.find(use.iri())
                .map(vocabulary -> problem(use, vocabulary))
                .orElseGet(() -> strange(use));
    }

    private static Optional<String> problem(Use use, Vocabulary vocabulary) {
        if (use.iri().equals(vocabulary.namespace())) {
            return Optional.empty();
        }
        Optional<String> kind = vocabulary.findKind(use.iri());
        if (kind.isEmpty()) {
            return Optional.of(
                    told(use, "is not defined by its vocabulary, see vocabularies/" + vocabulary.prefix() + ".txt"));
        }
        return use.place().takes(kind.get())
                ? Optional.empty()
                : Optional.of(told(use, "is used as a " + use.place() + " and is a " + kind.get()));
    }

    private static Optional<String> strange(Use use) {
        boolean leads = use.place() == Place.LINK || use.place() == Place.ANYTHING;
        return use.place() == Place.DOCUMENT || leads && Vocabularies.isLinkTarget(use.iri())
                ? Optional.empty()
                : Optional.of(told(use, "is in no known vocabulary and no link target, see vocabularies/links.txt"));
    }

    private static String told(Use use, String what) {
        return use.where() + ": " + Vocabularies.shortened(use.iri()) + " " + what;
    }

    @Test
    void theListsAreThere() {
        assertThat(Vocabularies.all())
                .hasSizeGreaterThan(20)
                .allSatisfy(vocabulary ->
                        assertThat(vocabulary.kinds()).as(vocabulary.prefix()).isNotEmpty());
        assertThat(Vocabularies.findKind("http://www.w3.org/ns/org#heldBy")).contains("object property");
        assertThat(Vocabularies.findKind("http://www.w3.org/ns/org#holder")).isEmpty();
    }

    @Test
    void whatIsWrongIsTold() {
        Graph graph = TermUses.example("""
                <expert/x-1> a org:Persona , foaf:name ; foaf:Person "x" ; rdfs:seeAlso <https://a.example/page> ;
                  skos:exactMatch <https://a.example/x> , <https://orcid.org/0000> ; <https://a.example/p> <x> .""");
        assertThat(problems(TermUses.in("x", graph).stream()))
                .containsExactly(
                        "x: foaf:Person is used as a PROPERTY and is a class",
                        "x: foaf:name is used as a CLASS and is a datatype property",
                        "x: https://a.example/p is in no known vocabulary and no link target, see vocabularies/links.txt",
                        "x: https://a.example/x is in no known vocabulary and no link target, see vocabularies/links.txt",
                        "x: org:Persona is not defined by its vocabulary, see vocabularies/org.txt");
    }

    @Test
    void theOntologyReusesWhatIsThere() {
        assertThat(problems(List.of(OntologyFiles.TERMS), TermUses::inTurtle)).isEmpty();
    }

    @Test
    void examplesReuseWhatIsThere() {
        Graph terms = OntologyFiles.read(OntologyFiles.TERMS);
        assertThat(problems(OntologyFiles.terms(terms).stream()
                        .flatMap(term -> TermUses.examples(terms, term).stream()
                                .map(TermUses::example)
                                .flatMap(example -> TermUses.in("example of " + term, example).stream()))))
                .isEmpty();
    }

    @Test
    void schemesReuseWhatIsThere() {
        assertThat(problems(OntologyFiles.schemes(), TermUses::inTurtle)).isEmpty();
    }

    @Test
    void shapesReuseWhatIsThere() {
        assertThat(problems(OntologyFiles.shapes(), TermUses::inTurtle)).isEmpty();
        assertThat(problems(OntologyFiles.shapes(), ReusedTermsTest::inQueriesOfShapes))
                .isEmpty();
    }

    private static List<Use> inQueriesOfShapes(Path file) {
        Graph graph = OntologyFiles.read(file);
        StringBuilder head = new StringBuilder();
        prefixes(graph)
                .forEach((prefix, namespace) -> head.append("PREFIX ")
                        .append(prefix)
                        .append(": <")
                        .append(namespace)
                        .append(">\n"));
        return Stream.of(SHACL.select, SHACL.ask)
                .flatMap(property -> graph.stream(Node.ANY, property, Node.ANY))
                .map(triple -> head + triple.getObject().getLiteralLexicalForm().replace("$PATH", "<" + OURS + "path>"))
                .flatMap(query -> TermUses.namesIn(query).stream())
                .map(name -> new Use(file.toString(), name, Place.ANYTHING))
                .toList();
    }

    private static Map<String, String> prefixes(Graph graph) {
        Map<String, String> prefixes = new TreeMap<>();
        graph.stream(Node.ANY, SHACL.prefix, Node.ANY)
                .forEach(triple -> prefixes.put(
                        triple.getObject().getLiteralLexicalForm(),
                        OntologyFiles.objects(graph, triple.getSubject(), SHACL.namespace)
                                .getFirst()
                                .getLiteralLexicalForm()));
        return prefixes;
    }

    @Test
    void templatesReuseWhatIsThere() {
        assertThat(problems(OntologyFiles.templates(), TermUses::inTemplate)).isEmpty();
    }

    @Test
    void questionsReuseWhatIsThere() {
        assertThat(problems(OntologyFiles.queries(), TermUses::inQuery)).isEmpty();
    }

    @Test
    void theProgramReusesWhatIsThere() {
        assertThat(problems(OntologyFiles.sources(), TermUses::inJava)).isEmpty();
    }
}
