package org.ketnoi.sparql;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What the endpoint is and can do, in the vocabulary of SPARQL 1.1 Service Description, for whoever asks nothing. */
final class ServiceDescription {
    private static final String TURTLE = """
            @prefix format: <http://www.w3.org/ns/formats/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix sd: <http://www.w3.org/ns/sparql-service-description#> .

            [] a sd:Service ;
                sd:endpoint <> ;
                sd:supportedLanguage sd:SPARQL11Query ;
                sd:feature sd:UnionDefaultGraph ;
                sd:propertyFeature <https://w3id.org/ketnoi/function#search> ;
                sd:resultFormat format:SPARQL_Results_JSON, format:SPARQL_Results_XML, format:SPARQL_Results_CSV,
                    format:SPARQL_Results_TSV, format:Turtle, format:N-Triples, format:RDF_XML, format:JSON-LD .

            <https://w3id.org/ketnoi/function#search> a sd:Feature ;
                rdfs:label "tìm theo từ"@vi, "full text search"@en ;
                rdfs:comment "Những thứ tìm thấy theo từ, đúng nhất trước; có thể kèm điểm, loại và số lượng (mặc định 20, nhiều nhất 1000): (?thing ?score) fn:search (\"dệt nhuộm\" \"experts\" 20)."@vi ,
                    "Things found by words, best first; with a score, a kind and a number (20 unless said, 1000 at most) when wanted: (?thing ?score) fn:search (\"dệt nhuộm\" \"experts\" 20)."@en .
            """;

    void send(HttpServletResponse response) throws IOException {
        response.setContentType("text/turtle;charset=utf-8");
        response.getOutputStream().write(TURTLE.getBytes(StandardCharsets.UTF_8));
    }
}
