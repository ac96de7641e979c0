package org.ketnoi.ingest.rdf;

import static org.ketnoi.ingest.rdf.WrongBytes.brf;
import static org.ketnoi.ingest.rdf.WrongBytes.bytes;
import static org.ketnoi.ingest.rdf.WrongBytes.cut;
import static org.ketnoi.ingest.rdf.WrongBytes.flipped;
import static org.ketnoi.ingest.rdf.WrongBytes.gzip;
import static org.ketnoi.ingest.rdf.WrongBytes.lengthOf;
import static org.ketnoi.ingest.rdf.WrongBytes.lines;
import static org.ketnoi.ingest.rdf.WrongBytes.sharing;
import static org.ketnoi.ingest.rdf.WrongBytes.tar;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** One file for each thing that can be wrong in a file of RDF, with where and what is to be told. */
final class WrongFiles {
    static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final String RDF_START =
            "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:kn='https://w3id.org/ketnoi/ontology#'>\n";
    private static final String TRIX_START = "<TriX xmlns='http://www.w3.org/2004/03/trix/trix-1/'>\n";
    private static final List<List<String>> HDT = List.of(
            List.of("https://w3id.org/ketnoi/id/note/n-1", "urn:p:a", "\"Một\"@vi"),
            List.of("https://w3id.org/ketnoi/id/note/n-1", "urn:p:b", "urn:o:1"));

    private WrongFiles() {}

    /** A file, and what is told of it: row, column, code. */
    record Case(String what, String file, byte[] bytes, String told) {
        static Case of(String what, String file, String text, String told) {
            return new Case(what, file, text.getBytes(StandardCharsets.UTF_8), told);
        }

        @Override
        public String toString() {
            return what + " in " + file;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(texts(), names(), json(), xml(), binary(), content()).flatMap(cases -> cases);
    }

    private static Stream<Case> texts() {
        return Stream.of(
                Case.of("empty file", "a.ttl", "", "0 - empty-file"),
                Case.of("no statements", "a.ttl", "# only a comment\n", "0 - no-statements"),
                Case.of("HTML called .ttl", "a.ttl", "\n<!DOCTYPE html>\n<html></html>", "0 - html"),
                Case.of("HTML called .rdf", "a.rdf", "<?xml version='1.0'?>\n<html></html>", "0 - html"),
                Case.of("HTML called .jsonld", "a.jsonld", "<html lang='vi'>", "0 - html"),
                new Case("zip", "a.ttl", new byte[] {'P', 'K', 3, 4, 0, 0}, "0 - archive"),
                new Case("tar", "a.nt", tar(), "0 - archive"),
                new Case("gzip in gzip", "a.ttl.gz", gzip(gzip("# a".getBytes(StandardCharsets.UTF_8))), "0 - archive"),
                new Case(
                        "gzip bomb",
                        "a.nt.gz",
                        gzip(" ".repeat(3 << 20).getBytes(StandardCharsets.UTF_8)),
                        "0 - inflated-too-far"),
                new Case("cut gzip", "a.ttl.gz", cut(gzip(lines("# a\n")), 40), "0 - broken-gzip"),
                new Case("damaged gzip", "a.ttl.gz", flipped(gzip(lines("# a\n"))), "0 - broken-gzip"),
                new Case(
                        "invalid UTF-8",
                        "a.ttl",
                        bytes("<urn:a> <urn:b> \"a\" .\n<urn:a> <urn:b> \"", 0xE1, "\" .\n"),
                        "2 18 not-utf8-byte"),
                new Case(
                        "surrogate in UTF-8", "a.nt", bytes("# ", 0xED, "", 0xA0, "", 0x80, "\n"), "1 3 not-utf8-byte"),
                Case.of("NUL", "a.nt", "<urn:a> <urn:b> \"\u0000\" .\n", "1 18 forbidden-character"),
                Case.of("control in a comment", "a.ttl", "<urn:a> <urn:b> 1 .\n# \u0007\n", "2 3 forbidden-character"),
                Case.of("bidi override", "a.trig", "<urn:a> <urn:b> \"a\u202Eb\" .", "1 19 forbidden-character"),
                Case.of("bidi override", "a.jsonld", "{\"urn:b\":\"\u2067\"}", "1 11 forbidden-character"),
                Case.of(
                        "nesting",
                        "a.n3",
                        "<urn:a> <urn:b> " + "(".repeat(101) + ")".repeat(101) + " .",
                        "0 - nested-too-deep"),
                Case.of("statement terms", "a.ttl", "<< <urn:a> <urn:b> 1 >> <urn:c> 2 .", "1 1 statement-term"),
                Case.of(
                        "statement terms",
                        "a.nt",
                        "<< <urn:a> <urn:b> <urn:d> >> <urn:c> <urn:e> .\n",
                        "1 1 statement-term"),
                Case.of("syntax", "a.ttl", "<urn:a> <urn:b> <urn:c> .\n<urn:a> <urn:b> ] .", "2 17 syntax"));
    }

    private static Stream<Case> names() {
        return Stream.of(
                Case.of("relative IRI without base", "a.ttl", "<a> <urn:b> 1 .", "1 - relative-iri"),
                Case.of("relative IRI without base", "a.trig", "<urn:a> <urn:b> <> .", "1 - relative-iri"),
                Case.of("relative IRI without base", "a.jsonld", "{\"@id\": \"a\", \"urn:b\": 1}", "0 - relative-iri"),
                Case.of(
                        "relative IRI without base",
                        "a.rdf",
                        RDF_START + "<kn:Expert rdf:about=''/></rdf:RDF>",
                        "1 1 relative-iri"),
                Case.of("relative IRI", "a.nt", "<a> <urn:b> <urn:c> .\n", "1 - relative-iri"),
                Case.of("undeclared prefix", "a.ttl", "<urn:a> <urn:b> kn:Expert .", "1 17 undeclared-prefix"),
                Case.of("undeclared prefix", "a.n3", "<urn:a> a kn:Expert .", "1 11 undeclared-prefix"),
                Case.of(
                        "undeclared prefix",
                        "a.rdf",
                        "<rdf:RDF xmlns:rdf='urn:x'>\n<kn:Expert/></rdf:RDF>",
                        "2 13 undeclared-prefix"),
                Case.of(
                        "graph name outside",
                        "a.nq",
                        "<urn:a> <urn:b> <urn:c> <https://example.org/g> .\n",
                        "1 1 foreign-graph"),
                Case.of(
                        "graph name outside",
                        "a.trix",
                        TRIX_START
                                + "<graph><uri>urn:g</uri><triple><uri>urn:a</uri><uri>urn:b</uri><uri>urn:c</uri></triple></graph></TriX>",
                        "0 - foreign-graph"),
                Case.of(
                        "ill-typed literal",
                        "a.ttl",
                        "<urn:a> <urn:b> \"2026-02-30\"^^<" + XSD + "date> .",
                        "1 - ill-typed-literal"),
                Case.of(
                        "ill-typed literal",
                        "a.nt",
                        "<urn:a> <urn:b> \"x\"^^<" + XSD + "integer> .\n",
                        "1 1 ill-typed-literal"),
                Case.of(
                        "ill-typed literal",
                        "a.jsonld",
                        "{\"urn:b\": {\"@value\": \"NaN\", \"@type\": \"" + XSD + "decimal\"}}",
                        "0 - ill-typed-literal"),
                Case.of("bad language tag", "a.ttl", "<urn:a> <urn:b> \"a\"@vietnamese9x .", "1 - bad-language-tag"),
                Case.of(
                        "bad language tag",
                        "a.rj",
                        "{\"urn:a\": {\"urn:b\": [{\"type\": \"literal\", \"value\": \"a\", \"lang\": \"v\"}]}}",
                        "0 - bad-language-tag"),
                Case.of("lone surrogate", "a.ttl", "<urn:a> <urn:b> \"\\uD800\" .", "1 - lone-surrogate"),
                Case.of("lone surrogate", "a.jsonld", "{\"urn:b\": \"\\uDC00\"}", "0 - lone-surrogate"),
                Case.of(
                        "too long",
                        "a.nt",
                        "<urn:a> <urn:b> \"" + "a".repeat(1_000_001) + "\" .\n",
                        "1 1 text-too-long"));
    }

    private static Stream<Case> json() {
        return Stream.of(
                Case.of(
                        "remote context",
                        "a.jsonld",
                        "{\n \"@context\": \"https://schema.org/\"}",
                        "2 14 remote-context"),
                Case.of(
                        "file: context",
                        "a.jsonld",
                        "{\"@context\": [{}, \"file:///etc/passwd\"]}",
                        "1 19 remote-context"),
                Case.of(
                        "imported context",
                        "a.jsonld",
                        "{\"@context\": {\"@import\": \"https://schema.org/\"}}",
                        "1 26 remote-context"),
                Case.of(
                        "context in a term",
                        "a.jsonld",
                        "{\"@context\": {\"a\": {\"@id\": \"urn:a\", \"@context\": \"http://127.0.0.1/c\"}}}",
                        "1 49 remote-context"),
                Case.of(
                        "remote context",
                        "a.ndjsonld",
                        "{\"urn:a\": 1}\n{\"@context\": \"https://schema.org/\"}\n",
                        "2 14 remote-context"),
                Case.of("nesting", "a.jsonld", "[".repeat(101) + "]".repeat(101), "0 - nested-too-deep"),
                Case.of("nesting", "a.rj", "[".repeat(100_000), "0 - nested-too-deep"),
                Case.of("syntax", "a.jsonld", "{\"@id\": \"urn:a\",\n ] }", "2 2 syntax"),
                Case.of("syntax", "a.ndjsonld", "{\"urn:a\": 1}\n{\"urn:a\": ]}\n", "2 11 syntax"));
    }

    private static Stream<Case> xml() {
        String entities = "<!DOCTYPE a [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>\n";
        return Stream.of(
                Case.of("DOCTYPE", "a.rdf", entities + RDF_START + "</rdf:RDF>", "1 10 document-type"),
                Case.of("DOCTYPE", "a.trix", entities + TRIX_START + "</TriX>", "1 10 document-type"),
                new Case(
                        "DOCTYPE in UTF-16",
                        "a.rdf",
                        ("<?xml version='1.0' encoding='UTF-16'?>\n" + entities + RDF_START + "</rdf:RDF>")
                                .getBytes(StandardCharsets.UTF_16),
                        "2 10 document-type"),
                Case.of("unknown entity", "a.trix", TRIX_START + "&bomb;</TriX>", "2 7 syntax"),
                Case.of(
                        "nesting",
                        "a.trix",
                        TRIX_START + "<a>".repeat(101) + "</a>".repeat(101) + "</TriX>",
                        "0 - nested-too-deep"),
                Case.of("NUL", "a.rdf", RDF_START + "\u0000</rdf:RDF>", "2 1 syntax"),
                Case.of("syntax", "a.rdf", RDF_START + "</a>", "2 3 syntax"));
    }

    private static Stream<Case> binary() {
        byte[] brf = brf();
        byte[] hdt = HdtFile.of(HDT);
        return Stream.concat(
                Stream.of(
                        new Case(
                                "not what it says",
                                "a.brf",
                                "BRDX0000".getBytes(StandardCharsets.UTF_8),
                                "0 - broken-binary"),
                        new Case("length over its bounds", "a.brf", lengthOf(brf), "0 - broken-binary"),
                        Case.of("not what it says", "a.hdt", "$HDX and more", "0 - broken-binary"),
                        new Case("damaged", "a.hdt", flipped(hdt), "0 - broken-binary"),
                        new Case("string over its bounds", "a.hdt", sharing(hdt), "0 - broken-binary")),
                Stream.of(
                        new Case("cut off", "a.brf", cut(brf, 1), "0 - truncated"),
                        new Case("cut off", "a.brf", cut(brf, 20), "0 - truncated"),
                        new Case("cut off", "a.hdt", cut(hdt, 1), "0 - truncated"),
                        new Case("cut off", "a.hdt", cut(hdt, 60), "0 - truncated"),
                        new Case("cut off", "a.hdt", cut(hdt, hdt.length - 20), "0 - truncated")));
    }

    private static Stream<Case> content() {
        String scheme = "<urn:a> <urn:b> <%s> .\n";
        return Stream.concat(
                Stream.of("javascript:alert(1)", "data:text/plain,a", "file:///etc/passwd", "ftp://example.org/a")
                        .map(name -> Case.of("IRI scheme", "a.nt", scheme.formatted(name), "1 - unusable-iri")),
                Stream.of(
                        Case.of(
                                "redefinition",
                                "a.nt",
                                "<https://w3id.org/ketnoi/ontology#Expert> <urn:b> <urn:c> .\n",
                                "1 - redefinition"),
                        Case.of(
                                "redefinition",
                                "a.nq",
                                "<https://w3id.org/ketnoi/scheme/field/textile> <urn:b> <urn:c> .\n",
                                "1 - redefinition"),
                        Case.of(
                                "escaped bidi override",
                                "a.nt",
                                "<urn:a> <urn:b> \"\\u202E\" .\n",
                                "1 - control-character"),
                        Case.of(
                                "escaped NUL",
                                "a.jsonld",
                                "{\"@id\": \"urn:a\", \"urn:b\": \"\\u0000\"}",
                                "0 - control-character")));
    }
}
