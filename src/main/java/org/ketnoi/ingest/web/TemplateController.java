package org.ketnoi.ingest.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ketnoi.ingest.form.TemplateFiles;
import org.ketnoi.ingest.sheet.Template;
import org.ketnoi.ingest.sheet.Templates;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The kinds of sheets that can be taken in, and each as a file to fill in. */
@RestController
class TemplateController {
    private static final String DOOR = "/imports/templates/";
    private static final String ALL = "all";
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Templates templates;
    private final TemplateFiles files;

    TemplateController(Templates templates, TemplateFiles files) {
        this.templates = templates;
        this.files = files;
    }

    record TemplateList(List<Entry> templates, String all) {}

    record Entry(String name, String title, List<ColumnEntry> columns, String csv, String xlsx) {}

    record ColumnEntry(String name, String title, boolean required) {}

    @GetMapping("/api/v1/imports/templates")
    TemplateList list(Locale language) {
        return new TemplateList(
                templates.all().stream()
                        .map(template -> entry(template, language))
                        .toList(),
                address(ALL, "xlsx", language));
    }

    private static Entry entry(Template template, Locale language) {
        return new Entry(
                template.name(),
                template.title(language),
                template.sheetColumns().stream()
                        .map(column -> new ColumnEntry(column.name(), column.title(language), column.required()))
                        .toList(),
                address(template.name(), "csv", language),
                address(template.name(), "xlsx", language));
    }

    private static String address(String name, String ending, Locale language) {
        return DOOR + name + "." + ending + "?lang=" + language.getLanguage();
    }

    @GetMapping(DOOR + "{name:[a-z0-9-]+}.csv")
    ResponseEntity<byte[]> csv(@PathVariable String name, Locale language) {
        return file(name + ".csv", CSV, files.csv(get(name), language));
    }

    @GetMapping(DOOR + "{name:[a-z0-9-]+}.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable String name, Locale language) {
        List<Template> wanted = name.equals(ALL) ? templates.all() : templates.together(get(name));
        return file(name + ".xlsx", XLSX, files.workbook(wanted, language));
    }

    private Template get(String name) {
        return Optional.of(name)
                .flatMap(templates::find)
                .orElseThrow(() -> new UnknownTemplateException(
                        name,
                        String.join(
                                ", ",
                                templates.all().stream().map(Template::name).toList())));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
