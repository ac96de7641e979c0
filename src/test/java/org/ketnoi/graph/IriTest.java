package org.ketnoi.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IriTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://w3id.org/ketnoi/id/order/o-0001",
                "urn:isbn:0451450523",
                "mailto:a@b.example",
                "https://example.org/Nguyễn"
            })
    void anAbsoluteNameIsTaken(String text) {
        assertThat(Iri.of(text).value()).isEqualTo(text);
        assertThat(Iri.find(text)).contains(new Iri(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "order/o-0001",
                "/order",
                "//example.org/a",
                ":a",
                "1a:b",
                "https://example.org/a b",
                "https://example.org/a\nb",
                "https://example.org/<a>",
                "https://example.org/\"",
                "https://example.org/{a}",
                "https://example.org/a|b",
                "https://example.org/a\\b",
                "https://example.org/a^b",
                "https://example.org/`",
                "https://example.org/\u0000",
                "https://example.org/\u007f"
            })
    void whatIsNoAbsoluteNameIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Iri.of(text));
        assertThat(Iri.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://w3id.org/ketnoi/id/enterprise/e-0012, e-0012, enterprise/e-0012",
        "https://w3id.org/ketnoi/scheme/field/textile, textile, field/textile",
        "https://w3id.org/ketnoi/ontology#Expert, Expert, https://w3id.org/ketnoi/ontology#Expert",
        "https://schema.org/email, email, https://schema.org/email"
    })
    void aNameHasAKeyAndAShortForm(String text, String key, String shortName) {
        assertThat(Iri.of(text).key()).isEqualTo(key);
        assertThat(Iri.of(text).shortName()).isEqualTo(shortName);
    }

    @Test
    void namesAreBuiltInTheirNamespaces() {
        assertThat(Iri.entity("order", "o-0001")).hasToString("https://w3id.org/ketnoi/id/order/o-0001");
        assertThat(Iri.concept("field", "textile")).hasToString("https://w3id.org/ketnoi/scheme/field/textile");
        assertThat(Iri.term("Expert")).hasToString("https://w3id.org/ketnoi/ontology#Expert");
    }

    @Test
    void aConceptKnowsItsSchemeOnly() {
        Iri textile = Iri.concept("field", "textile");

        assertThat(textile.isConceptOf("field")).isTrue();
        assertThat(textile.isConceptOf("fie")).isFalse();
        assertThat(Iri.entity("field", "textile").isConceptOf("field")).isFalse();
    }

    @Test
    void namesAreOrderedAsTheirTexts() {
        assertThat(Stream.of("urn:b", "urn:a", "urn:B").map(Iri::of).sorted())
                .extracting(Iri::value)
                .containsExactly("urn:B", "urn:a", "urn:b");
    }

    @ParameterizedTest
    @CsvSource({"o-0001, true", "VN, true", "1.2_3-4, true", "-a, false", "a b, false", "đơn, false", "a/b, false"})
    void aKeyIsLettersDigitsAndThreeSigns(String text, boolean isKey) {
        assertThat(Iri.KEY.matcher(text).matches()).isEqualTo(isKey);
    }
}
