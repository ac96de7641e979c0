package org.ketnoi.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.ketnoi.graph.Iri;

class ShapeNamesTest {
    private static final String SHAPE = """
            PREFIX kn: <https://w3id.org/ketnoi/ontology#>
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            kn:EventShape a sh:NodeShape ; sh:targetClass kn:Event ;
              sh:property [ sh:path kn:startDate ; sh:minCount 1 ] ;
              sh:property [ sh:path kn:startDate ; sh:lessThan kn:endDate ] ;
              sh:property [ sh:path [ sh:inversePath kn:event ] ; sh:in ( "a" "b" ) ] .
            """;

    private static List<String> named(String text) {
        Graph shapes = RDFParser.fromString(text, Lang.TURTLE).toGraph();
        return ShapeNames.named(shapes).stream()
                .map(triple -> triple.toString()
                        .replace(Shapes.GRAPH, "")
                        .replace(Iri.ONTOLOGY, "kn:")
                        .replace("http://www.w3.org/ns/shacl#", "sh:")
                        .replace("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf:"))
                .sorted()
                .toList();
    }

    @Test
    void partsAreNamedByWhatTheyAreAbout() {
        assertThat(named(SHAPE))
                .contains(
                        "kn:EventShape sh:property #EventShape-startDate",
                        "#EventShape-startDate sh:lessThan kn:endDate",
                        "kn:EventShape sh:property #EventShape-startDate-2",
                        "#EventShape-startDate-2 sh:minCount \"1\"^^xsd:integer",
                        "#EventShape-property sh:path #EventShape-property-path",
                        "#EventShape-property-in rdf:first \"a\"",
                        "#EventShape-property-in rdf:rest #EventShape-property-in-rest",
                        "#EventShape-property-in-rest rdf:rest rdf:nil");
    }

    @Test
    void theSameFileAlwaysGetsTheSameNames() {
        assertThat(named(SHAPE)).isEqualTo(named(SHAPE));
    }

    @Test
    void whatIsPublishedHasNoNamelessParts() {
        assertThat(Ontology.load().graphs()).containsKey(Iri.of(Shapes.GRAPH));
        assertThat(Ontology.load().shapes().named().stream())
                .isNotEmpty()
                .noneMatch(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank());
    }
}
