package org.ketnoi.entity.web;

import java.net.URI;
import java.util.List;
import org.ketnoi.entity.Entities;
import org.ketnoi.graph.Iri;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** {@code /id/{type}/{key}}: a thing is not a document; 303 leads to the one that the client accepts. */
@RestController
class IdController {
    /** In the order of preference when a client likes several as much. */
    private static final List<Document> DOCUMENTS = List.of(
            new Document(MediaType.TEXT_HTML, ""),
            new Document(MediaType.APPLICATION_XHTML_XML, ""),
            new Document(MediaType.parseMediaType("text/turtle"), ".ttl"),
            new Document(MediaType.parseMediaType("application/ld+json"), ".jsonld"),
            new Document(MediaType.APPLICATION_JSON, ".jsonld"),
            new Document(MediaType.parseMediaType("application/n-triples"), ".nt"),
            new Document(MediaType.parseMediaType("application/rdf+xml"), ".rdf"));

    private record Document(MediaType type, String ending) {}

    private final Entities entities;

    IdController(Entities entities) {
        this.entities = entities;
    }

    @GetMapping("/id/{type:[a-z-]+}/{key:[A-Za-z0-9][A-Za-z0-9._-]*}")
    ResponseEntity<Void> see(
            @PathVariable String type,
            @PathVariable String key,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "text/html") String accept) {
        // Known, or 404 at once: a redirect to nowhere helps nobody.
        entities.get(Iri.entity(type, key));
        return chosen(accept)
                .map(document -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                        .location(URI.create(address(document, type + "/" + key)))
                        .<Void>build())
                .orElseGet(
                        () -> ResponseEntity.status(HttpStatus.NOT_ACCEPTABLE).build());
    }

    private static java.util.Optional<Document> chosen(String accept) {
        List<MediaType> wanted = new java.util.ArrayList<>(MediaType.parseMediaTypes(accept));
        org.springframework.util.MimeTypeUtils.sortBySpecificity(wanted);
        wanted.sort(
                java.util.Comparator.comparingDouble(MediaType::getQualityValue).reversed());
        return wanted.stream()
                .filter(type -> type.getQualityValue() > 0)
                .flatMap(type -> DOCUMENTS.stream().filter(document -> type.includes(document.type)))
                .findFirst();
    }

    private static String address(Document document, String name) {
        return (document.ending.isEmpty() ? "/page/" : "/data/") + name + document.ending;
    }
}
