package org.ketnoi.ingest.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ketnoi.ingest.IncomingFile;
import org.ketnoi.ingest.form.MarkedWorkbook;
import org.ketnoi.ingest.form.SentSheets;
import org.ketnoi.ingest.job.ImportJob;
import org.ketnoi.ingest.job.Imports;
import org.ketnoi.ingest.sheet.SheetReader;
import org.ketnoi.security.Callers;
import org.ketnoi.web.Numbers;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/imports/{id}/errors.xlsx}: what somebody sent, with what is wrong marked where it stands. */
@RestController
class MarkedController {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Imports imports;
    private final SentSheets sheets;
    private final Callers callers;
    private final MessageSource messages;

    MarkedController(Imports imports, SheetReader reader, Callers callers, MessageSource messages) {
        this.imports = imports;
        this.sheets = new SentSheets(reader);
        this.callers = callers;
        this.messages = messages;
    }

    /** @param number of the file among those that came in together, from 1 */
    @GetMapping("/api/v1/imports/{id}/errors.xlsx")
    ResponseEntity<byte[]> marked(
            @PathVariable String id, @RequestParam(name = "file") Optional<String> number, Locale language) {
        List<IncomingFile> input = imports.input(callers.get(), id);
        int position = Numbers.read("file", number, "1", 1, input.size()) - 1;
        ImportJob.File file = imports.get(callers.get(), id).files().get(position);
        List<MarkedWorkbook.Mark> marks = imports.findings(callers.get(), id).stream()
                .filter(told -> told.file().equals(file.name()))
                .map(told -> ReportView.Fault.of(told, messages, language).mark())
                .toList();
        MarkedWorkbook workbook = new MarkedWorkbook(messages, language);
        byte[] bytes = sheets.with(input.get(position), file.format(), all -> workbook.write(all, marks));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(
                                        file.name().replaceFirst("\\.[^.]*$", "") + "-" + id + ".xlsx",
                                        StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }
}
