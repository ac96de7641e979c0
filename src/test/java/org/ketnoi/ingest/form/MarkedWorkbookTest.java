package org.ketnoi.ingest.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.ketnoi.ingest.Desk;
import org.ketnoi.ingest.ImportReport;
import org.ketnoi.ingest.IncomingFile;
import org.ketnoi.ingest.Readers;
import org.ketnoi.ingest.job.ToldFinding;
import org.ketnoi.ingest.web.Findings;
import org.ketnoi.ingest.web.ReportView;
import org.springframework.context.support.ResourceBundleMessageSource;

class MarkedWorkbookTest {
    private static final String SENT = """
            id;name_vi;name_en;code
            KR;Hàn Quốc;South Korea;K
            JP;Nhật Bản;-2+3+cmd;JP
            """;

    private static ResourceBundleMessageSource texts() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("messages");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }

    private static byte[] marked(String text, Locale reader) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (Desk desk = new Desk()) {
            ImportReport report = desk.importer().check(Desk.request("a.csv", bytes));
            List<ToldFinding> told = report.findings().stream()
                    .map(finding -> new ToldFinding("a.csv", finding))
                    .toList();
            List<MarkedWorkbook.Mark> marks = new Findings(told, texts(), reader)
                    .first().stream().map(ReportView.Fault::mark).toList();
            return new SentSheets(Readers.sheets())
                    .with(
                            new IncomingFile("a.csv", bytes),
                            "csv",
                            sheets -> new MarkedWorkbook(texts(), reader).write(sheets, marks));
        }
    }

    private static String part(byte[] workbook, String name) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (entry.getName().matches(name)) {
                    return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }

    @Test
    void theCellHasTheMessageAndTheListHasItsPlace() throws IOException {
        byte[] workbook = marked(SENT, Locale.of("vi"));

        assertThat(part(workbook, "xl/comments.*")).contains("ref=\"D2\"").contains("&#x201c;K&#x201d; kh");
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            List<Row> list = read.findSheet("_Lỗi").orElseThrow().read();
            assertThat(list).anySatisfy(row -> {
                assertThat(row.getCellText(3)).isEqualTo("D2");
                assertThat(row.getCellText(4)).isEqualTo("vi phạm");
                assertThat(row.getCellText(5)).contains("“K”");
            });
        }
    }

    @Test
    void whatWasSentIsThereAsItWasButForFormulasWhichAreDisarmed() throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(marked(SENT, Locale.ENGLISH)))) {
            List<Row> rows = read.findSheet("Data").orElseThrow().read();
            assertThat(rows).hasSize(3);
            assertThat(rows.get(1).getCellText(1)).isEqualTo("Hàn Quốc");
            assertThat(rows.get(2).getCellText(2)).isEqualTo("'-2+3+cmd");
        }
    }

    @Test
    void aSheetThatBreaksOffIsThereAsFarAsItCouldBeRead() throws IOException {
        byte[] workbook = marked(SENT + "VN;\"Việt Nam;V;VN\n", Locale.ENGLISH);

        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(read.findSheet("Data").orElseThrow().read()).hasSizeBetween(3, 4);
        }
        assertThat(part(workbook, "xl/comments.*")).contains("never closed");
    }
}
