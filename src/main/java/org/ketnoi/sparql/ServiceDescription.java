package org.ketnoi.sparql;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What the endpoint is and can do, in the vocabulary of SPARQL 1.1 Service Description, for whoever asks nothing. */
final class ServiceDescription {
    private static final String TURTLE = """
            @prefix format: <http://www.w3.org/ns/formats/> .
            @prefix sd: <http://www.w3.org/ns/sparql-service-description#> .

            [] a sd:Service ;
                sd:endpoint <> ;
                sd:supportedLanguage sd:SPARQL11Query ;
                sd:feature sd:UnionDefaultGraph ;
                sd:resultFormat format:SPARQL_Results_JSON, format:SPARQL_Results_XML, format:SPARQL_Results_CSV,
                    format:SPARQL_Results_TSV, format:Turtle, format:N-Triples, format:RDF_XML, format:JSON-LD .
            """;

    void send(HttpServletResponse response) throws IOException {
        response.setContentType("text/turtle;charset=utf-8");
        response.getOutputStream().write(TURTLE.getBytes(StandardCharsets.UTF_8));
    }
}
