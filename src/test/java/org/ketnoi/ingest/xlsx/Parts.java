package org.ketnoi.ingest.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A workbook written part by part, so that a test can have in it what no program would write. */
public final class Parts {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private record Part(String name, byte[] content) {}

    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final List<Part> others = new ArrayList<>();
    private String properties = "";

    /** Rows as XML, {@code <row r="1"><c r="A1" …/></row>}. */
    Parts sheet(String name, String rows) {
        sheets.put(name, rows);
        return this;
    }

    /** Rows of texts; a cell that begins with {@code <c} is XML. */
    public Parts sheet(String name, List<List<String>> rows) {
        StringBuilder xml = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            xml.append("<row r=\"%d\">".formatted(i + 1));
            for (int j = 0; j < rows.get(i).size(); j++) {
                String address = org.ketnoi.ingest.Place.letters(j + 1) + (i + 1);
                xml.append(cell(address, rows.get(i).get(j)));
            }
            xml.append("</row>");
        }
        return sheet(name, xml.toString());
    }

    private static String cell(String address, String text) {
        if (text.startsWith("<c ")) {
            return text.replaceFirst("<c ", "<c r=\"" + address + "\" ");
        }
        return text.isEmpty()
                ? ""
                : "<c r=\"%s\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>"
                        .formatted(address, text.replace("&", "&amp;").replace("<", "&lt;"));
    }

    Parts from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    Parts part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Parts part(String name, byte[] content) {
        others.add(new Part(name, content));
        return this;
    }

    public byte[] bytes() {
        StringBuilder list = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        List<Part> parts = new ArrayList<>();
        int number = 0;
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            number++;
            list.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"r%d\"/>".formatted(sheet.getKey(), number, number));
            relations.append("<Relationship Id=\"r%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                    .formatted(number, RELATIONS, number));
            parts.add(part(
                    "xl/worksheets/sheet" + number + ".xml",
                    MAIN,
                    "worksheet",
                    "<sheetData>" + sheet.getValue() + "</sheetData>"));
        }
        parts.add(part("xl/workbook.xml", MAIN, "workbook", properties + "<sheets>" + list + "</sheets>"));
        parts.add(part(
                "xl/styles.xml",
                MAIN,
                "styleSheet",
                "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"));
        String packages = "http://schemas.openxmlformats.org/package/2006/relationships";
        parts.add(part("xl/_rels/workbook.xml.rels", packages, "Relationships", relations.toString()));
        parts.add(part(
                "_rels/.rels",
                packages,
                "Relationships",
                "<Relationship Id=\"r1\" Type=\"" + RELATIONS + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
        parts.add(
                part(
                        "[Content_Types].xml",
                        "http://schemas.openxmlformats.org/package/2006/content-types",
                        "Types",
                        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"));
        parts.addAll(others);
        return zip(parts);
    }

    private static Part part(String name, String namespace, String root, String content) {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><%s xmlns=\"%s\" xmlns:r=\"%s\">%s</%s>"
                .formatted(root, namespace, RELATIONS, content, root);
        return new Part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    /** Unlike the JDK's, this writer lets one name stand twice. */
    private static byte[] zip(List<Part> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            for (Part part : parts) {
                zip.putArchiveEntry(new ZipArchiveEntry(part.name));
                zip.write(part.content);
                zip.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
