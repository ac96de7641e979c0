package org.ketnoi.entity.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ketnoi.entity.Entities;
import org.ketnoi.graph.Iri;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
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
            new Document(MediaType.parseMediaType("application/rdf+xml"), ".rdf"),
            new Document(MediaType.parseMediaType("application/trig"), ".trig"),
            new Document(MediaType.parseMediaType("application/n-quads"), ".nq"),
            new Document(MediaType.parseMediaType("text/n3"), ".n3"),
            new Document(MediaType.parseMediaType("application/trix"), ".trix"),
            new Document(MediaType.parseMediaType("application/x-ld+ndjson"), ".ndjsonld"),
            new Document(MediaType.parseMediaType("application/rdf+json"), ".rj"),
            new Document(MediaType.parseMediaType("application/x-binary-rdf"), ".brf"));

    private record Document(MediaType type, String ending) {}

    private final Entities entities;

    IdController(Entities entities) {
        this.entities = entities;
    }

    @GetMapping("/id/{type:[a-z-]+}/{key:[A-Za-z0-9][A-Za-z0-9._-]*}")
    ResponseEntity<Void> see(
            @PathVariable String type,
            @PathVariable String key,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "text/html") String accept)
            throws HttpMediaTypeNotAcceptableException {
        Optional<Iri> replacement = entities.findReplacement(Iri.entity(type, key));
        if (replacement.isPresent()) {
            return moved(replacement.get());
        }
        // Known, or 404 at once: a redirect to nowhere helps nobody.
        entities.get(Iri.entity(type, key));
        Document document = chosen(accept);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .location(URI.create(address(document, type + "/" + key)))
                .build();
    }

    /** To the name that took its place. It may be taken back, so that nobody is to remember it. */
    private static ResponseEntity<Void> moved(Iri kept) {
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                .cacheControl(CacheControl.noCache())
                .location(URI.create("/id/" + kept.shortName()))
                .build();
    }

    private static Document chosen(String accept) throws HttpMediaTypeNotAcceptableException {
        return wanted(accept).stream()
                .filter(type -> type.getQualityValue() > 0)
                .flatMap(type -> DOCUMENTS.stream().filter(document -> type.includes(document.type)))
                .findFirst()
                .orElseThrow(() -> new HttpMediaTypeNotAcceptableException(
                        DOCUMENTS.stream().map(Document::type).toList()));
    }

    private static List<MediaType> wanted(String accept) throws HttpMediaTypeNotAcceptableException {
        try {
            List<MediaType> wanted = new ArrayList<>(MediaType.parseMediaTypes(accept));
            MimeTypeUtils.sortBySpecificity(wanted);
            wanted.sort(Comparator.comparingDouble(MediaType::getQualityValue).reversed());
            return wanted;
        } catch (InvalidMediaTypeException e) {
            throw new HttpMediaTypeNotAcceptableException("Not a list of media types: " + accept);
        }
    }

    private static String address(Document document, String name) {
        return (document.ending.isEmpty() ? "/page/" : "/data/") + name + document.ending;
    }
}
