package org.ketnoi.ingest.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.ketnoi.graph.Formulas;
import org.ketnoi.ingest.sheet.Template;
import org.ketnoi.ontology.Ontology;
import org.springframework.context.MessageSource;

/** Templates as files that people fill in: header, and one example row that says that it is fictional. */
public final class TemplateFiles {
    private final Ontology ontology;
    private final MessageSource messages;

    public TemplateFiles(Ontology ontology, MessageSource messages) {
        this.ontology = ontology;
        this.messages = messages;
    }

    /** One template as CSV, with the mark by which Excel knows UTF-8. */
    public byte[] csv(Template template, Locale reader) {
        List<ColumnGuide> columns = guides(template, reader);
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(columns.stream().map(ColumnGuide::title));
            printer.printRecord(columns.stream().map(column -> Formulas.disarmed(column.example())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Templates as sheets of one workbook, with lists to choose from and notes on every column. */
    public byte[] workbook(List<Template> templates, Locale reader) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "KetNoi", "1.0")) {
            SheetNames names = new SheetNames();
            ChoiceSheet choices = new ChoiceSheet();
            List<TemplateSheet> sheets = templates.stream()
                    .map(template -> new TemplateSheet(
                            workbook.newWorksheet(names.free(template.title(reader))), guides(template, reader)))
                    .toList();
            NoteSheet notes = new NoteSheet(
                    workbook.newWorksheet(messages.getMessage("template.notes", new Object[0], reader)),
                    messages,
                    reader);
            choices.open(workbook);
            for (int i = 0; i < sheets.size(); i++) {
                sheets.get(i).write(choices);
                notes.add(templates.get(i).title(reader), sheets.get(i).columns());
            }
            notes.finish();
            choices.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private List<ColumnGuide> guides(Template template, Locale reader) {
        return template.sheetColumns().stream()
                .map(column -> new ColumnGuide(column, ontology, messages, reader))
                .toList();
    }
}
