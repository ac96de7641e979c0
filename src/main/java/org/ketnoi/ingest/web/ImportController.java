package org.ketnoi.ingest.web;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.ingest.Terms;
import org.ketnoi.ingest.job.ImportJob;
import org.ketnoi.ingest.job.ImportWish;
import org.ketnoi.ingest.job.Imports;
import org.ketnoi.security.Callers;
import org.ketnoi.web.Problems;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * {@code /api/v1/imports}: files come in from a desk that may write, and leave again. Who asks for it by
 * {@code Prefer: respond-async} (RFC 7240) is answered at once, others when it is done, if that is soon.
 */
@RestController
@RequestMapping("/api/v1/imports")
class ImportController {
    private final Imports imports;
    private final Callers callers;
    private final MessageSource messages;
    private final Problems problems;

    ImportController(Imports imports, Callers callers, MessageSource messages, Problems problems) {
        this.imports = imports;
        this.callers = callers;
        this.messages = messages;
        this.problems = problems;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<?> take(
            @RequestParam List<MultipartFile> file,
            @RequestParam Optional<String> format,
            @RequestParam Optional<String> dryRun,
            @RequestParam Optional<String> rows,
            @RequestParam Optional<String> replaces,
            @RequestHeader(name = "Prefer", defaultValue = "") String prefer,
            Locale language) {
        ImportWish wish = new ImportWish(
                format.filter(name -> !name.isBlank()),
                mode(dryRun.orElse("false")),
                rows(rows.orElse("all")),
                replaces.filter(id -> !id.isBlank()));
        ImportJob job =
                imports.take(callers.get(), file.stream().map(Uploads::file).toList(), wish);
        return answer(job, prefer, language);
    }

    private static ImportWish.Mode mode(String dryRun) {
        return switch (dryRun) {
            case "true" -> ImportWish.Mode.DRY_RUN;
            case "false" -> ImportWish.Mode.COMMIT;
            default -> throw new InvalidParameterException("dryRun", dryRun, "true, false");
        };
    }

    private static Terms.Rows rows(String rows) {
        return switch (rows) {
            case "all" -> Terms.Rows.ALL;
            case "valid" -> Terms.Rows.VALID;
            default -> throw new InvalidParameterException("rows", rows, "all, valid");
        };
    }

    @PostMapping("/{id}/commit")
    ResponseEntity<?> commit(
            @PathVariable String id,
            @RequestHeader(name = "Prefer", defaultValue = "") String prefer,
            Locale language) {
        return answer(imports.commit(callers.get(), id), prefer, language);
    }

    @DeleteMapping("/{id}")
    ResponseEntity<?> undo(
            @PathVariable String id,
            @RequestHeader(name = "Prefer", defaultValue = "") String prefer,
            Locale language) {
        return answer(imports.undo(callers.get(), id), prefer, language);
    }

    private ResponseEntity<?> answer(ImportJob begun, String prefer, Locale language) {
        boolean atOnce = Arrays.stream(prefer.split("[,;]"))
                .anyMatch(wish -> wish.strip().equalsIgnoreCase("respond-async"));
        ImportJob job = atOnce ? begun : imports.await(begun);
        HttpStatus status = atOnce ? HttpStatus.ACCEPTED : status(job);
        if (status == HttpStatus.INTERNAL_SERVER_ERROR) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problems.of(status, "internal", language));
        }
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(status).location(URI.create("/api/v1/imports/" + job.id()));
        if (atOnce) {
            answer.header("Preference-Applied", "respond-async");
        }
        if (status == HttpStatus.ACCEPTED) {
            answer.header(HttpHeaders.RETRY_AFTER, "1");
        }
        return answer.body(
                ImportView.of(job, new Findings(imports.findings(callers.get(), job.id()), messages, language)));
    }

    private static HttpStatus status(ImportJob job) {
        return switch (job.state()) {
            case WAITING, RUNNING, UNDOING -> HttpStatus.ACCEPTED;
            case COMMITTED -> HttpStatus.CREATED;
            case CHECKED, UNCHANGED, UNDONE, REPLACED -> HttpStatus.OK;
            case REFUSED -> HttpStatus.UNPROCESSABLE_CONTENT;
            case FAILED -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }
}
