package org.ketnoi.ingest.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.ingest.ImportReport;
import org.ketnoi.ingest.Importer;
import org.ketnoi.ingest.IncomingFile;
import org.ketnoi.security.Callers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** {@code POST /api/v1/imports}: a file comes in, from a desk that may write. */
@RestController
class ImportController {
    private static final Logger LOG = LoggerFactory.getLogger(ImportController.class);

    private final Importer importer;
    private final Callers callers;
    private final MessageSource messages;

    ImportController(Importer importer, Callers callers, MessageSource messages) {
        this.importer = importer;
        this.callers = callers;
        this.messages = messages;
    }

    @PostMapping(path = "/api/v1/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ReportView> take(
            @RequestParam MultipartFile file,
            @RequestParam Optional<String> format,
            @RequestParam Optional<String> dryRun,
            Locale language) {
        Importer.Request request = new Importer.Request(incoming(file), format, Optional.empty());
        ImportReport report = isDry(dryRun) ? importer.check(request) : importer.run(request);
        LOG.atInfo()
                .addKeyValue("by", callers.get().name())
                .addKeyValue("outcome", report.outcome())
                .log("File taken");
        return ResponseEntity.status(status(report)).body(ReportView.of(report, messages, language));
    }

    private static boolean isDry(Optional<String> dryRun) {
        return switch (dryRun.orElse("false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new InvalidParameterException("dryRun", dryRun.orElse(""), "true, false");
        };
    }

    private static IncomingFile incoming(MultipartFile file) {
        try {
            String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            return new IncomingFile(name.substring(name.lastIndexOf('/') + 1), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpStatus status(ImportReport report) {
        return switch (report.outcome()) {
            case COMMITTED -> HttpStatus.CREATED;
            case CHECKED, UNCHANGED -> HttpStatus.OK;
            case REFUSED -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
