package org.ketnoi.sparql;

import static org.ketnoi.sparql.RdfSyntax.TURTLE_TYPE;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.NodeNotFoundException;
import org.ketnoi.ontology.Versions;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The ontology, its terms, the schemes and their concepts as RDF: at the addresses of their pages for those who accept
 * it, and at addresses with an ending.
 */
@RestController
class VocabularyController {
    private static final String TERM = "/ontology/{term:[A-Za-z][A-Za-z0-9_-]*}";
    private static final String SCHEME = "/schemes/{scheme:[a-z][a-z0-9-]*}";
    private static final String CONCEPT = SCHEME + "/{key:[A-Za-z0-9][A-Za-z0-9._-]*}";
    private static final String OTHER = "/schemes/other";

    private final VocabularyDocuments documents;
    private final Versions versions;

    VocabularyController(VocabularyDocuments documents, Versions versions) {
        this.documents = documents;
        this.versions = versions;
    }

    @DocumentMapping("/ontology")
    RdfDocument ontology() {
        return documents.ontology();
    }

    @GetMapping("/ontology" + RdfSyntax.ENDING)
    ResponseEntity<RdfDocument> ontologyFile(HttpServletRequest request) {
        return file(request, documents::ontology);
    }

    @DocumentMapping(TERM)
    RdfDocument term(@PathVariable String term) {
        return documents.term(Iri.term(term));
    }

    @GetMapping(TERM + RdfSyntax.ENDING)
    ResponseEntity<RdfDocument> termFile(@PathVariable String term, HttpServletRequest request) {
        return file(request, () -> documents.term(Iri.term(term)));
    }

    /** A version as it was published, to the letter; the current one as it is. */
    @GetMapping("/ontology/{version:\\d+\\.\\d+\\.\\d+}")
    ResponseEntity<?> version(@PathVariable String version) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(new MediaType(MediaType.parseMediaType(TURTLE_TYPE), StandardCharsets.UTF_8));
        Optional<String> earlier = versions.find(version);
        if (earlier.isPresent()) {
            return answer.body(earlier.get().getBytes(StandardCharsets.UTF_8));
        }
        if (documents.isCurrent(version)) {
            return answer.body(documents.ontology());
        }
        throw new NodeNotFoundException(Iri.of("https://w3id.org/ketnoi/ontology/" + version));
    }

    @DocumentMapping("/schemes")
    RdfDocument schemes() {
        return documents.schemes();
    }

    @GetMapping("/schemes" + RdfSyntax.ENDING)
    ResponseEntity<RdfDocument> schemesFile(HttpServletRequest request) {
        return file(request, documents::schemes);
    }

    @DocumentMapping(SCHEME)
    RdfDocument scheme(@PathVariable String scheme) {
        return documents.schemeOrConcept(Iri.of(Iri.SCHEMES + scheme));
    }

    @GetMapping(SCHEME + RdfSyntax.ENDING)
    ResponseEntity<RdfDocument> schemeFile(@PathVariable String scheme, HttpServletRequest request) {
        return file(request, () -> scheme(scheme));
    }

    @DocumentMapping(CONCEPT)
    RdfDocument concept(@PathVariable String scheme, @PathVariable String key) {
        return documents.schemeOrConcept(Iri.concept(scheme, key));
    }

    // One by one: with the ending as a variable, a key that has a point in it would be the better match.
    @GetMapping({
        CONCEPT + ".ttl",
        CONCEPT + ".jsonld",
        CONCEPT + ".nt",
        CONCEPT + ".rdf",
        CONCEPT + ".trig",
        CONCEPT + ".nq",
        CONCEPT + ".n3",
        CONCEPT + ".trix",
        CONCEPT + ".ndjsonld",
        CONCEPT + ".rj",
        CONCEPT + ".brf"
    })
    ResponseEntity<RdfDocument> conceptFile(
            @PathVariable String scheme, @PathVariable String key, HttpServletRequest request) {
        return file(request, () -> concept(scheme, key));
    }

    /** What has a name of its publisher's. */
    @DocumentMapping(OTHER)
    RdfDocument other(@RequestParam String iri) {
        return documents.schemeOrConcept(
                Iri.find(iri).orElseThrow(() -> new InvalidParameterException("iri", iri, "https://…")));
    }

    @GetMapping(OTHER + RdfSyntax.ENDING)
    ResponseEntity<RdfDocument> otherFile(@RequestParam String iri, HttpServletRequest request) {
        return file(request, () -> other(iri));
    }

    private static ResponseEntity<RdfDocument> file(HttpServletRequest request, Supplier<RdfDocument> document) {
        MediaType mediaType = RdfSyntax.ofPath(request.getRequestURI());
        return ResponseEntity.ok().contentType(mediaType).body(document.get());
    }
}
