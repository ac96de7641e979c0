package org.ketnoi.ingest.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ketnoi.ingest.Told.findings;
import static org.ketnoi.ingest.Told.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ketnoi.ingest.FileFormat;

class NestingTest {
    private static FileFormat format(String name) {
        return RdfFormat.all().stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String nested(int depth) {
        return "<urn:a> <urn:b> " + "[ <urn:b> ".repeat(depth) + "1" + " ]".repeat(depth) + " .\n";
    }

    @Test
    void bracketsNestToADepthOfOneHundred() {
        assertThat(findings(read(format("turtle"), nested(100)))).isEmpty();
        assertThat(findings(read(format("turtle"), nested(101)))).containsExactly("0 - nested-too-deep [100]");
    }

    @ParameterizedTest
    @CsvSource({"turtle", "trig", "jsonld"})
    void deepNestingIsRefusedBeforeItIsParsed(String name) {
        String text = name.equals("jsonld") ? "[".repeat(100_000) + "]".repeat(100_000) : nested(100_000);

        assertThat(findings(read(format(name), text))).containsExactly("0 - nested-too-deep [100]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# a \" in a comment\n",
                "<urn:a> <urn:b> 'a \" in an apostrophe string' .\n",
                "# ]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n",
                "<urn:a> <urn:b> \"\"\"a \" in a long string\"\"\" .\n"
            })
    void nothingInFrontHidesNesting(String front) {
        assertThat(findings(read(format("turtle"), front + nested(150)))).containsExactly("0 - nested-too-deep [100]");
    }

    @Test
    void bracketsInStringsAreNoNesting() {
        String text = "<urn:a> <urn:b> \"\"\"%s \\\" %s\"\"\" .\n".formatted("[".repeat(150), "(".repeat(150));

        assertThat(findings(read(format("turtle"), text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"# smile (:\n", "<urn:a> <urn:b> '(' .\n", "<urn:a(> <urn:b> 1 .\n"})
    void bracketsThatOpenNothingAreNoNesting(String line) {
        assertThat(findings(read(format("turtle"), line.repeat(150) + "<urn:a> <urn:b> 1 .\n")))
                .isEmpty();
    }
}
