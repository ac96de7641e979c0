package org.ketnoi.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ketnoi.ingest.Importer;
import org.ketnoi.ingest.IncomingFile;
import org.ketnoi.ingest.Terms;
import org.ketnoi.ingest.job.ImportJob;
import org.ketnoi.ingest.job.ImportWish;
import org.ketnoi.ingest.job.Imports;
import org.ketnoi.ingest.sheet.Column;
import org.ketnoi.ingest.sheet.Template;
import org.ketnoi.ingest.sheet.Templates;
import org.ketnoi.ingest.web.Uploads;
import org.ketnoi.security.Caller;
import org.ketnoi.security.Callers;
import org.ketnoi.security.Role;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** {@code /imports}: the stewards' desk, where files are handed in, and where everybody gets templates for them. */
@Controller
class ImportsPage {
    /** So many are shown; REST pages through all. */
    private static final int SHOWN = 50;

    private final Imports imports;
    private final Importer importer;
    private final Templates templates;
    private final Callers callers;

    ImportsPage(Imports imports, Importer importer, Templates templates, Callers callers) {
        this.imports = imports;
        this.importer = importer;
        this.templates = templates;
        this.callers = callers;
    }

    /** A kind of sheet, and where to get one to fill in. */
    record TemplateLine(String title, String columns, String csv, String xlsx) {
        static TemplateLine of(Template template, Locale language) {
            String address = "/imports/templates/" + template.name();
            String query = "?lang=" + language.getLanguage();
            return new TemplateLine(
                    template.title(language),
                    template.sheetColumns().stream()
                            .filter(Column::required)
                            .map(column -> column.title(language))
                            .collect(Collectors.joining(", ")),
                    address + ".csv" + query,
                    address + ".xlsx" + query);
        }
    }

    @GetMapping("/imports")
    String show(Locale language, Model model) {
        Optional<Caller> steward = callers.find().filter(caller -> !caller.is(Role.PORTAL));
        List<ImportJob> all = steward.map(imports::list).orElse(List.of());
        model.addAttribute("desk", steward.isPresent());
        model.addAttribute(
                "lines",
                all.stream()
                        .limit(SHOWN)
                        .map(job -> ImportLine.of(job, language))
                        .toList());
        model.addAttribute("formats", importer.formats());
        model.addAttribute(
                "templates",
                templates.all().stream()
                        .map(template -> TemplateLine.of(template, language))
                        .toList());
        model.addAttribute("more", all.size() > SHOWN);
        return "imports";
    }

    /** Files are always checked first; what was found is shown before anything is written. */
    @PostMapping(path = "/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String take(
            @RequestParam List<MultipartFile> file,
            @RequestParam Optional<String> format,
            @RequestParam Optional<String> lang) {
        List<IncomingFile> files = file.stream()
                .filter(part -> !part.isEmpty()
                        || !String.valueOf(part.getOriginalFilename()).isEmpty())
                .map(Uploads::file)
                .toList();
        ImportWish wish = new ImportWish(
                format.filter(name -> !name.isBlank()), ImportWish.Mode.DRY_RUN, Terms.Rows.ALL, Optional.empty());
        return ImportPage.redirect(imports.await(imports.take(callers.get(), files, wish)), lang);
    }
}
