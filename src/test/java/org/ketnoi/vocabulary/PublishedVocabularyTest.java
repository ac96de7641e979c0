package org.ketnoi.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.local.LocalGraphStore;

/** What is read of terms, shapes and schemes, from a small graph. */
class PublishedVocabularyTest {
    private static final String GRAPH = """
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX kn: <https://w3id.org/ketnoi/ontology#>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX v: <http://vocabulary.example/>

            <https://w3id.org/ketnoi/ontology> {
              kn:Organization a owl:Class ; rdfs:subClassOf org:FormalOrganization ;
                rdfs:isDefinedBy <https://w3id.org/ketnoi/ontology> .
              kn:Enterprise a owl:Class, kn:RestrictedClass ; rdfs:label "Doanh nghiệp"@vi ;
                rdfs:subClassOf kn:Organization ; rdfs:isDefinedBy <https://w3id.org/ketnoi/ontology> .
              kn:licence a owl:DatatypeProperty ; rdfs:domain kn:Organization ; owl:deprecated true ;
                dcterms:isReplacedBy kn:certificate ; rdfs:isDefinedBy <https://w3id.org/ketnoi/ontology> .
              kn:certificate a owl:ObjectProperty ; rdfs:isDefinedBy <https://w3id.org/ketnoi/ontology> .
            }
            <https://w3id.org/ketnoi/shapes> {
              kn:EnterpriseShape a sh:NodeShape ; sh:targetClass kn:Enterprise ;
                sh:property <https://w3id.org/ketnoi/shapes#EnterpriseShape-licence> .
              <https://w3id.org/ketnoi/shapes#EnterpriseShape-licence> sh:path kn:licence ; sh:maxCount 1 .
            }
            <https://w3id.org/ketnoi/id/run/r-1> {
              <https://w3id.org/ketnoi/id/enterprise/e-1> a kn:Enterprise ; kn:licence "A", "B" .
              <https://w3id.org/ketnoi/id/organization/h-1> a kn:Organization .
              v:all a skos:ConceptScheme ; skos:prefLabel "All"@en .
              v:1 a skos:Concept ; skos:inScheme v:all ; skos:prefLabel "One"@en ; skos:narrower v:2 .
              v:2 a skos:Concept ; skos:inScheme v:all ; skos:prefLabel "Two"@en ; skos:broader v:elsewhere .
            }
            """;

    private final LocalGraphStore published = LocalGraphStore.inMemory();
    private final Terms terms = new Terms(published, QueryLibrary.load());
    private final Schemes schemes = new Schemes(published, QueryLibrary.load());

    @BeforeEach
    void fill() {
        published.write(graph -> RDFParser.fromString(GRAPH, Lang.TRIG).parse(graph));
    }

    @AfterEach
    void close() {
        published.close();
    }

    private Term term(String name) {
        return terms.find(Iri.term(name)).orElseThrow();
    }

    private static Iri foreign(String key) {
        return Iri.of("http://vocabulary.example/" + key);
    }

    @Test
    void aDeprecatedTermTellsWhatReplacesIt() {
        assertThat(term("licence").isDeprecated()).isTrue();
        assertThat(term("licence").replacements()).containsExactly(Iri.term("certificate"));
        assertThat(term("certificate").isDeprecated()).isFalse();
    }

    @Test
    void thingsOfNarrowerClassesCountForTheBroaderOne() {
        assertThat(terms.count(Iri.term("Organization"))).isEqualTo(2);
        assertThat(terms.count(Iri.term("Enterprise"))).isEqualTo(1);
        assertThat(terms.count(Iri.term("licence"))).isEqualTo(2);
        assertThat(terms.count(Iri.term("certificate"))).isZero();
    }

    @Test
    void aTermStandsAmongOthers() {
        assertThat(terms.narrower(term("Organization"))).containsExactly(term("Enterprise"));
        assertThat(terms.withBroader(Iri.term("Enterprise")))
                .containsExactly(
                        Iri.term("Enterprise"),
                        Iri.term("Organization"),
                        Iri.of("http://www.w3.org/ns/org#FormalOrganization"));
        assertThat(terms.propertiesOf(Iri.term("Organization"))).containsExactly(term("licence"));
        assertThat(term("Enterprise").marks()).containsExactly("RestrictedClass");
        assertThat(terms.examplesOfClass(Iri.term("Organization"))).hasSize(2);
    }

    @Test
    void aShapeBindsItsClassAndItsProperties() {
        Conditions conditions = new Conditions(published, QueryLibrary.load());
        assertThat(conditions.of(Iri.term("licence"))).singleElement().satisfies(condition -> {
            assertThat(condition.shape()).isEqualTo(Iri.term("EnterpriseShape"));
            assertThat(condition.target()).contains(Iri.term("Enterprise"));
            assertThat(condition.path()).contains(Iri.term("licence"));
            assertThat(condition.said().findText(Iri.of("http://www.w3.org/ns/shacl#maxCount")))
                    .contains("1");
        });
        assertThat(conditions.of(Iri.term("Enterprise"))).isEqualTo(conditions.of(Iri.term("licence")));
    }

    @Test
    void aVocabularyOfOthersIsATreeWhicheverDirectionItStates() {
        Contents contents = schemes.contents(foreign("all"));
        assertThat(schemes.find(foreign("all")).orElseThrow().size()).isEqualTo(2);
        assertThat(contents.tree(Comparator.naturalOrder()))
                .containsExactly(new Tree(foreign("1"), List.of(new Tree(foreign("2"), List.of(), false)), false));
        assertThat(contents.above(foreign("2"))).containsExactly(foreign("1"));
        assertThat(schemes.of(foreign("2"))).containsExactly(foreign("all"));
    }

    @Test
    void whatOthersNamedIsKnownWhenItIsHere() {
        assertThat(schemes.holdsForeign(foreign("all"))).isTrue();
        assertThat(schemes.holdsForeign(foreign("2"))).isTrue();
        assertThat(schemes.holdsForeign(foreign("elsewhere"))).isFalse();
        assertThat(schemes.contents(foreign("nowhere")).concepts()).isEmpty();
    }
}
