package org.ketnoi.publish.dump.web;

import java.net.URI;
import java.util.List;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.NodeNotFoundException;
import org.ketnoi.publish.dump.Dump;
import org.ketnoi.publish.dump.DumpFile;
import org.ketnoi.publish.dump.Dumps;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /dumps} as files and {@code /api/v1/dumps}: all that is published, of a moment. A file may be kept by nobody on
 * the way without asking again, because one that must not be found any more is withdrawn.
 */
@RestController
class DumpController {
    private static final String DUMP = "/dumps/{name:\\d{8}-\\d{6}(?:-\\d+)?}";

    private final Dumps dumps;

    DumpController(Dumps dumps) {
        this.dumps = dumps;
    }

    /** All dumps that there are, the newest first. */
    record Listing(List<DumpView> dumps) {}

    @GetMapping("/api/v1/dumps")
    Listing list() {
        return new Listing(dumps.list().stream().map(DumpView::of).toList());
    }

    /** 201 with a new one, 200 with the last one when it shows what is published. */
    @PostMapping("/api/v1/dumps")
    ResponseEntity<DumpView> make() {
        Dumps.Made made = dumps.make();
        return ResponseEntity.status(made.fresh() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(URI.create(DumpFile.DATA.address(made.dump())))
                .body(DumpView.of(made.dump()));
    }

    @GetMapping(DUMP + "/ketnoi.nq.gz")
    ResponseEntity<Resource> data(@PathVariable String name) {
        Dump dump = dumps.get(name);
        return file(dump, DumpFile.DATA, dump.sha256());
    }

    @GetMapping(DUMP + "/void.ttl")
    ResponseEntity<Resource> description(@PathVariable String name) {
        return description(dumps.get(name));
    }

    @GetMapping("/dumps/latest")
    ResponseEntity<Void> latest() {
        return ResponseEntity.status(HttpStatus.FOUND)
                .cacheControl(CacheControl.noCache())
                .location(URI.create(DumpFile.DATA.address(last())))
                .build();
    }

    @GetMapping({"/dumps/void.ttl", "/.well-known/void"})
    ResponseEntity<Resource> latestDescription() {
        return description(last());
    }

    @GetMapping("/dumps/catalog.jsonld")
    ResponseEntity<String> catalogue() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(MediaType.parseMediaType("application/ld+json;charset=UTF-8"))
                .body(dumps.catalogue());
    }

    private Dump last() {
        return dumps.findLatest()
                .orElseThrow(() -> new NodeNotFoundException(Iri.of("https://w3id.org/ketnoi/dumps/latest")));
    }

    private ResponseEntity<Resource> description(Dump dump) {
        return file(dump, DumpFile.DESCRIPTION, dump.sha256() + "-void");
    }

    private ResponseEntity<Resource> file(Dump dump, DumpFile file, String tag) {
        return ResponseEntity.ok()
                .eTag("\"" + tag + "\"")
                .lastModified(dump.issued())
                .cacheControl(CacheControl.noCache())
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(dump, file).toString())
                .body(new FileSystemResource(dumps.file(dump, file)));
    }

    private static ContentDisposition disposition(Dump dump, DumpFile file) {
        String ending = file.fileName().substring(file.fileName().indexOf('.'));
        return file == DumpFile.DATA
                ? ContentDisposition.attachment()
                        .filename("ketnoi-" + dump.name() + ending)
                        .build()
                : ContentDisposition.inline().build();
    }
}
