package org.ketnoi;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The walls of the house: who may know whom and what, and how things are named. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.ketnoi");

    private static final String[] SPRING_WEB = {
        "org.springframework.web..",
        "org.springframework.http..",
        "org.springframework.boot.webmvc..",
        "org.springframework.boot.web..",
        "jakarta.servlet.."
    };

    private static final int MOST_LINES = 300;

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(KetNoiApplication.class).verify();
    }

    @Test
    void roomsHaveNoCycles() {
        slices().matching("org.ketnoi.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a datum moves in one direction and never turns back, and so does knowledge of each other")
                .check(CLASSES);
    }

    @Test
    void jenaStaysWhereGraphsAreHandled() {
        onlyIn("org.apache.jena..", "store", "ontology", "records", "ingest", "publish", "sparql")
                .because("features ask questions of the library and see rows, so that the store can be another one")
                .check(CLASSES);
    }

    @Test
    void luceneStaysInSearch() {
        onlyIn("org.apache.lucene..", "search")
                .because("the text index is a cache that can be thrown away, with the library that makes it")
                .check(CLASSES);
    }

    @Test
    void rdf4jStaysInOneReaderAndOneWriter() {
        onlyIn("org.eclipse.rdf4j..", "ingest.rdf", "publish.export")
                .because("two RDF libraries in one place would have to be translated everywhere")
                .check(CLASSES);
    }

    private static com.tngtech.archunit.lang.ArchRule onlyIn(String library, String... rooms) {
        String[] packages =
                Stream.of(rooms).map(room -> "org.ketnoi." + room + "..").toArray(String[]::new);
        return noClasses()
                .that(not(resideInAnyPackage(packages)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    @Test
    void wordsKnowNothingButTheJdk() {
        classes()
                .that()
                .resideInAPackage("org.ketnoi.graph..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.ketnoi.graph..")
                .because("every room shares them, and what they need every room would need")
                .check(CLASSES);
    }

    @Test
    void thePathSearchKnowsNothingButTheJdk() {
        classes()
                .that()
                .resideInAPackage("org.ketnoi.transfer.path..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.ketnoi.transfer.path..")
                .because("an algorithm is proved on arrays of numbers, and nothing else may sway it")
                .check(CLASSES);
    }

    @Test
    void theComparisonOfNamesKnowsNothingButTheJdk() {
        classes()
                .that()
                .resideInAPackage("org.ketnoi.identity.match..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "org.jspecify..", "org.springframework.modulith..", "org.ketnoi.identity.match..")
                .because("it is measured on files of names, without a store, a graph or a server")
                .check(CLASSES);
    }

    @Test
    void springWebStaysAtTheDoors() {
        noClasses()
                .that(not(resideInAnyPackage(
                        "org.ketnoi..web..",
                        "org.ketnoi.ui..",
                        "org.ketnoi.sparql..",
                        "org.ketnoi.query..",
                        "org.ketnoi.reconcile..",
                        "org.ketnoi.cli..",
                        "org.ketnoi.security..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SPRING_WEB)
                .because("the domain states the fact, the web gives it a number")
                .check(CLASSES);
    }

    @Test
    void queriesAreNeverPutTogetherFromText() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.apache.jena.query.ParameterizedSparqlString")
                .because("a value is bound with substitution(), never written into a query's text")
                .check(CLASSES);
    }

    @Test
    void namesSayWhatAThingIs() {
        for (String empty : List.of("Impl", "Helper", "Util", "Utils", "Manager")) {
            noClasses()
                    .should()
                    .haveSimpleNameEndingWith(empty)
                    .because("an implementation says how it differs, and a class what it is for")
                    .check(CLASSES);
        }
    }

    @Test
    void nothingIsInjectedIntoFields() {
        for (String annotation : List.of(
                "org.springframework.beans.factory.annotation.Autowired",
                "org.springframework.beans.factory.annotation.Value",
                "jakarta.inject.Inject",
                "jakarta.annotation.Resource")) {
            noFields()
                    .should()
                    .beAnnotatedWith(annotation)
                    .because("what an object needs is given to its constructor, and can be given by a test")
                    .check(CLASSES);
        }
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .should(resideInAMarkedPackage())
                .because("the compiler refuses a null only where the package says that there are none")
                .check(CLASSES);
    }

    private static ArchCondition<JavaClass> resideInAMarkedPackage() {
        return new ArchCondition<>("reside in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(
                        type, marked, type.getName() + " is in " + type.getPackageName() + ", which is not marked"));
            }
        };
    }

    @Test
    void noJavaFileIsTooLongToRead() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<String> tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > MOST_LINES)
                    .map(file -> file + " has " + lines(file))
                    .toList();
            assertThat(tooLong)
                    .as("files of more than %d lines, because one that long does more than one thing", MOST_LINES)
                    .isEmpty();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
