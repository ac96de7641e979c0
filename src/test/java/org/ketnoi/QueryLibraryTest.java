package org.ketnoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.eclipse.rdf4j.query.parser.sparql.SPARQLParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Text;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.query.ArgumentReader;
import org.ketnoi.store.NamedQuery;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.web.Today;

/** Every question of the library is sound, and its head tells the truth about its body. */
class QueryLibraryTest {
    private static final Path ROOT = Path.of("queries");
    private static final QueryLibrary LIBRARY = QueryLibrary.load();
    private static final ArgumentReader READER = new ArgumentReader(new Today(Seed.CLOCK));
    private static final Ontology ONTOLOGY = Ontology.load();

    private static final Pattern OUR_TERM = Pattern.compile("\\bkn:([A-Za-z]\\w*)");
    private static final Pattern PREFIX = Pattern.compile("(?m)^PREFIX\\s+(\\w*):");
    private static final Pattern QUESTION = Pattern.compile("(cq-\\d{2})-.*");

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".rq"))
                    .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                    .map(name -> name.substring(0, name.length() - ".rq".length()))
                    .sorted()
                    .toList();
        }
    }

    private static NamedQuery query(String name) {
        return LIBRARY.get(name);
    }

    /** The body without comments: what is only mentioned in words does not count as used. */
    private static String body(String name) {
        return query(name)
                .text()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replaceFirst("(^|\\s)# .*", ""))
                .collect(Collectors.joining("\n"));
    }

    private static Query parsed(String name) {
        return QueryFactory.create(query(name).text(), Syntax.syntaxSPARQL_11);
    }

    @Test
    void theLibraryHoldsTheFilesThatAreThere() throws IOException {
        assertThat(LIBRARY.list()).extracting(NamedQuery::name).containsExactlyElementsOf(names());
        for (String name : names()) {
            assertThat(query(name).text()).isEqualTo(Files.readString(ROOT.resolve(name + ".rq")));
        }
    }

    @Test
    void theLastPartOfANameIsEnough() {
        assertThat(LIBRARY.list()).extracting(NamedQuery::key).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("names")
    void parsesWithTwoEngines(String name) {
        assertThat(parsed(name).isSelectType()).isTrue();
        assertThat(new SPARQLParser().parseQuery(query(name).text(), null).getTupleExpr())
                .isNotNull();
    }

    @ParameterizedTest
    @MethodSource("names")
    void itsHeadIsComplete(String name) {
        NamedQuery query = query(name);
        assertThat(query.summary()).as("summary").isNotBlank();
        assertThat(query.head().summaryVi())
                .as("summary_vi")
                .isNotBlank()
                .isEqualTo(Text.composed(query.head().summaryVi()));
        assertThat(query.head().tags()).as("tags").isNotEmpty();
        assertThat(query.returns()).as("returns").isNotEmpty();
        assertThat(query.parameters().values())
                .as("what the parameters stand for")
                .noneMatch(parameter -> parameter.meaning().isBlank());
        Matcher question = QUESTION.matcher(query.key());
        if (question.matches()) {
            assertThat(query.head().tags().getFirst()).isEqualToIgnoringCase(question.group(1));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyParameterHasATypeAndAnExampleThatReadsByIt(String name) {
        NamedQuery query = query(name);
        Map<String, String> examples = new TreeMap<>();
        query.parameters().forEach((parameter, told) -> {
            assertThat(query.text())
                    .as("type of %s", parameter)
                    .containsPattern("(?m)^#\\+ types: .*[{ ]" + parameter + ":");
            assertThat(told.example()).as("example of %s", parameter).isNotBlank();
            examples.put(parameter, told.example());
        });
        assertThat(READER.read(query, examples, Locale.of("vi")).values().keySet())
                .isEqualTo(query.parameters().keySet());
    }

    static List<Integer> questions() {
        return IntStream.rangeClosed(1, 28).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyCompetencyQuestionHasAFile(int number) {
        assertThat(LIBRARY.list())
                .extracting(NamedQuery::key)
                .as("CQ-%02d", number)
                .anyMatch(key -> key.startsWith(String.format(Locale.ROOT, "cq-%02d-", number)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void itsHeadFitsItsBody(String name) {
        assertThat(parsed(name).getResultVars()).isEqualTo(query(name).returns());
        query(name)
                .parameters()
                .keySet()
                .forEach(parameter -> assertThat(body(name))
                        .as("parameter %s is used", parameter)
                        .containsPattern("[?$]" + Pattern.quote(parameter) + "\\b"));
    }

    static List<String> namesOfThoseThatTellWhatTheyAreAbout() {
        return LIBRARY.list().stream()
                .filter(query -> !query.about().isEmpty())
                .map(NamedQuery::name)
                .toList();
    }

    /** Else a row could change without a change of the things that it is said to be about. */
    @ParameterizedTest
    @MethodSource("namesOfThoseThatTellWhatTheyAreAbout")
    void itsRowsRestOnWhatIsSaidOfTheThingsThatTheyAreAbout(String name) {
        Set<String> subjects = new TreeSet<>();
        ElementWalker.walk(parsed(name).getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementPathBlock block) {
                block.getPattern().forEach(pattern -> {
                    assertThat(pattern.isTriple()).as("no path: %s", pattern).isTrue();
                    subjects.add(pattern.getSubject().toString().replace("?", ""));
                });
            }

            @Override
            public void visit(ElementSubQuery part) {
                throw new AssertionError("A part of a question cannot be limited to things: " + name);
            }
        });
        assertThat(body(name)).as("what is looked at elsewhere").doesNotContain("EXISTS");
        assertThat(query(name).about()).as("about").containsAll(subjects);
        assertThat(query(name).returns()).as("columns").containsAll(query(name).about());
    }

    @ParameterizedTest
    @MethodSource("names")
    void itUsesTermsThatExist(String name) {
        Set<String> unknown = OUR_TERM.matcher(body(name))
                .results()
                .map(term -> term.group(1))
                .filter(term ->
                        !ONTOLOGY.defines(NodeFactory.createURI(Iri.term(term).value())))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unknown).as("kn: terms that the ontology does not have").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void itsPrefixesAreUsedAndSorted(String name) {
        List<String> prefixes = PREFIX.matcher(body(name))
                .results()
                .map(prefix -> prefix.group(1))
                .toList();
        assertThat(prefixes).isSorted().doesNotHaveDuplicates();
        String rest = body(name).replaceAll("(?m)^PREFIX.*$", "");
        prefixes.forEach(
                prefix -> assertThat(rest).as("prefix %s is used", prefix).containsPattern("\\b" + prefix + ":"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void itNamesItsColumnsStaysHereAndIsOrdered(String name) {
        Query query = parsed(name);
        assertThat(query.isQueryResultStar()).as("SELECT *").isFalse();
        assertThat(query.hasOrderBy()).as("ORDER BY").isTrue();
        List<String> elsewhere = new ArrayList<>();
        ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementService service) {
                elsewhere.add(service.getServiceNode().toString());
            }
        });
        assertThat(elsewhere).as("SERVICE").isEmpty();
    }

    /** Written here; when it was not up to date this fails once, and what it should be lies there. */
    @Test
    void theReadmeListsThemAll() throws IOException {
        Path file = ROOT.resolve("README.md");
        String readme = QuestionsReadme.of(LIBRARY);
        String before = Files.exists(file) ? Files.readString(file) : "";
        Files.write(file, readme.getBytes(StandardCharsets.UTF_8));
        assertThat(before).as("%s was stale and has been written anew", file).isEqualTo(readme);
    }
}
