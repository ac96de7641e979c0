package org.ketnoi.ingest.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.ingest.job.ImportJob;
import org.ketnoi.ingest.job.Imports;
import org.ketnoi.security.Callers;
import org.ketnoi.web.NextPage;
import org.ketnoi.web.Numbers;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/imports} and below: what came in, how far it is, and what was found in it. */
@RestController
@RequestMapping("/api/v1/imports")
class ImportReading {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Imports imports;
    private final Callers callers;
    private final MessageSource messages;

    ImportReading(Imports imports, Callers callers, MessageSource messages) {
        this.imports = imports;
        this.callers = callers;
        this.messages = messages;
    }

    /** Some of the imports, newest first, and how many there are. */
    record ImportList(List<ImportView> items, long total) {}

    @GetMapping
    ResponseEntity<ImportList> list(
            @RequestParam Optional<String> limit, @RequestParam Optional<String> cursor, Locale language) {
        List<ImportJob> all = imports.list(callers.get());
        // By the last one shown, so that what comes in meanwhile moves nothing.
        String last = cursor.map(ImportReading::decoded).orElse("");
        int from = (int) all.stream().takeWhile(job -> !job.id().equals(last)).count() + 1;
        int start = last.isEmpty() ? 0 : Math.min(from, all.size());
        int end = Math.min(start + Numbers.limit(limit), all.size());
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().cacheControl(CacheControl.noStore());
        if (end < all.size()) {
            answer.header(HttpHeaders.LINK, next(all.get(end - 1).id()));
        }
        return answer.body(new ImportList(
                all.subList(start, end).stream()
                        .map(job -> ImportView.of(job, new Findings(List.of(), messages, language)))
                        .toList(),
                all.size()));
    }

    @GetMapping("/{id}")
    ResponseEntity<ImportView> get(@PathVariable String id, Locale language) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(ImportView.of(imports.get(callers.get(), id), findings(id, language)));
    }

    private Findings findings(String id, Locale language) {
        return new Findings(imports.findings(callers.get(), id), messages, language);
    }

    @GetMapping(path = "/{id}/report", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ReportView> report(
            @PathVariable String id,
            @RequestParam Optional<String> limit,
            @RequestParam Optional<String> cursor,
            Locale language) {
        Findings findings = findings(id, language);
        int start = cursor.map(ImportReading::offset).orElse(0);
        int end = start + Numbers.limit(limit);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().cacheControl(CacheControl.noStore());
        if (end < findings.count()) {
            answer.header(HttpHeaders.LINK, next(Integer.toString(end)));
        }
        return answer.body(new ReportView(findings.between(start, end), findings.count()));
    }

    @GetMapping(path = "/{id}/report", produces = "text/csv")
    ResponseEntity<String> table(@PathVariable String id, Locale language) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"report-" + id + ".csv\"")
                .body(findings(id, language).csv());
    }

    private static String next(String cursor) {
        return NextPage.link(
                Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.getBytes(StandardCharsets.UTF_8)));
    }

    private static int offset(String cursor) {
        String number = decoded(cursor);
        if (!number.matches("\\d{1,6}")) {
            throw new InvalidParameterException("cursor", cursor, "Link: …; rel=\"next\"");
        }
        return Integer.parseInt(number);
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new InvalidParameterException("cursor", cursor, "Link: …; rel=\"next\"");
        }
    }
}
