package org.ketnoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.ketnoi.OntologyChanges.Version;

/** Versions of the ontology are kept as they were, and what changed between them is told. */
class OntologyChangesTest {
    private static final Path FILE = OntologyFiles.ROOT.resolve("CHANGES.md");

    private static List<Version> versions() {
        List<Version> published = OntologyChanges.published();
        Version current = OntologyChanges.current();
        boolean isKept = published.stream().map(Version::number).anyMatch(current.number()::equals);
        return isKept
                ? published
                : Stream.concat(published.stream(), Stream.of(current)).toList();
    }

    @Test
    void everyVersionLiesUnderItsNumber() {
        assertThat(OntologyFiles.files(OntologyFiles.VERSIONS, ".ttl"))
                .isNotEmpty()
                .allSatisfy(
                        file -> assertThat(Version.of(OntologyFiles.read(file)).number() + ".ttl")
                                .isEqualTo(file.getFileName().toString()));
    }

    @Test
    void theOntologyIsTheNewestVersion() {
        assertThat(versions()).extracting(Version::number).isSortedAccordingTo(OntologyChanges.ORDER);
        assertThat(versions().getLast().number())
                .isEqualTo(OntologyChanges.current().number());
    }

    @Test
    void aVersionThatIsKeptIsNoLongerChanged() {
        Version current = OntologyChanges.current();
        assertThat(OntologyChanges.published())
                .filteredOn(version -> version.number().equals(current.number()))
                .allSatisfy(version -> assertThat(version.terms().isIsomorphicWith(current.terms()))
                        .as("ketnoi.ttl is as versions/%s.ttl; count its version up", current.number())
                        .isTrue());
    }

    @Test
    void whatChangedIsTold() {
        Graph before = TermUses.example("""
                <https://w3id.org/ketnoi/ontology> owl:versionInfo "0.9.0" .
                kn:A a owl:Class ; rdfs:label "A"@en , "Một"@vi .
                kn:b a owl:DatatypeProperty ; rdfs:domain kn:A ; rdfs:label "b"@en , "b"@vi .
                kn:c a owl:DatatypeProperty ; rdfs:label "c"@en , "c"@vi .""");
        Graph after = TermUses.example("""
                <https://w3id.org/ketnoi/ontology> owl:versionInfo "0.10.0" .
                kn:A a owl:Class ; rdfs:label "An A"@en , "Một"@vi .
                kn:b a owl:DatatypeProperty ; rdfs:domain kn:D ; rdfs:label "b"@en , "b"@vi ;
                  owl:deprecated true ; dcterms:isReplacedBy kn:e .
                kn:D a owl:Class ; rdfs:label "D"@en , "Đê"@vi .
                kn:e a owl:ObjectProperty ; rdfs:label "e"@en , "e|"@vi .""");
        assertThat(OntologyChanges.told(Version.of(before), Version.of(after))).isEqualTo("""

                ## 0.10.0

                ### Added: 2

                | term | kind | tiếng Việt | English |
                |---|---|---|---|
                | `kn:D` | class | Đê | D |
                | `kn:e` | property | e\\| | e |

                ### Deprecated: 1

                | term | use instead | tiếng Việt | English |
                |---|---|---|---|
                | `kn:b` | kn:e | b | b |

                ### Removed: 1

                | term | kind | tiếng Việt | English |
                |---|---|---|---|
                | `kn:c` | property | c | c |

                ### Changed

                | term | what | before | after |
                |---|---|---|---|
                | `kn:A` | label, en | A | An A |
                | `kn:b` | domain | kn:A | kn:D |
                """);
        assertThat(OntologyChanges.ORDER.compare("0.9.0", "0.10.0")).isNegative();
    }

    /** Written here; when it was not up to date this fails once, and what it should be lies there. */
    @Test
    void theChangesAreWrittenDown() throws IOException {
        String before = Files.exists(FILE) ? Files.readString(FILE) : "";
        String now = OntologyChanges.told(versions());
        Files.write(FILE, now.getBytes(StandardCharsets.UTF_8));
        assertThat(before).as("%s was stale and has been written anew", FILE).isEqualTo(now);
    }
}
