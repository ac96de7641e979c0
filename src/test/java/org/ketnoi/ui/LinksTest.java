package org.ketnoi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ketnoi.ui.Links.Link;

class LinksTest {
    private final Links links = new Links("", Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "https://w3id.org/ketnoi/id/order/o-0001, /page/order/o-0001",
        "https://w3id.org/ketnoi/id/area/hung-yen-2025, /page/area/hung-yen-2025",
        "https://w3id.org/ketnoi/scheme/field/textile, /schemes/field/textile",
        "https://w3id.org/ketnoi/scheme/readiness/7, /schemes/readiness/7",
        "https://w3id.org/ketnoi/scheme/vsic-2018/01, /schemes/vsic-2018/01",
        "https://w3id.org/ketnoi/scheme/field, /schemes/field",
        "https://w3id.org/ketnoi/ontology#Expert, /ontology/Expert"
    })
    void whatIsOursHasAPageHere(String name, String address) {
        assertThat(links.find(name)).contains(new Link(address, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://ror.org/00f54p054", "http://example.org/a?b=c#d", "HTTPS://example.org/"})
    void theRestOfTheWebIsOutside(String name) {
        assertThat(links.find(name)).contains(new Link(name, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                " javascript:alert(1)",
                "data:text/html,hello",
                "vbscript:x",
                "file:///etc/passwd",
                "urn:isbn:0451450523",
                "mailto:a@example.org",
                "//example.org/",
                "https://example.org/\" onclick=\"x",
                "https://example.org/<b>",
                "https:// example.org",
                "Hưng Yên",
                ""
            })
    void whatIsNoWebAddressIsOnlyText(String name) {
        assertThat(links.find(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://w3id.org/ketnoi/id/order",
                "https://w3id.org/ketnoi/id/order/../../api",
                "https://w3id.org/ketnoi/id/order/o-1?x=y",
                "https://w3id.org/ketnoi/scheme/",
                "https://w3id.org/ketnoi/scheme/field/../x",
                "https://w3id.org/ketnoi/ontology#a/b"
            })
    void whatIsOursButHasNoPageIsOnlyText(String name) {
        assertThat(links.find(name)).isEmpty();
    }

    @Test
    void aConceptOfOthersThatIsPublishedHereHasAPageHere() {
        Links some = new Links("", Optional.of("vi"), name -> name.value().startsWith("http://data.europa.eu/"));
        assertThat(some.find("http://data.europa.eu/8mn/euroscivoc/1"))
                .contains(new Link(
                        "/schemes/other?iri=http%3A%2F%2Fdata.europa.eu%2F8mn%2Feuroscivoc%2F1&lang=vi", false));
        assertThat(some.find("http://example.org/1")).contains(new Link("http://example.org/1", true));
    }

    @Test
    void parametersAreEncodedAndEmptyOnesLeftOut() {
        assertThat(links.page("/experts", "q", "nước & đá=1", "field", ""))
                .isEqualTo("/experts?q=n%C6%B0%E1%BB%9Bc%20%26%20%C4%91%C3%A1%3D1");
    }

    @Test
    void aGivenLanguageIsKept() {
        Links english = new Links("", Optional.of("en"));
        assertThat(english.page("/")).isEqualTo("/?lang=en");
        assertThat(english.page("/search", "q", "a")).isEqualTo("/search?q=a&lang=en");
        assertThat(english.find("https://w3id.org/ketnoi/id/order/o-0001"))
                .contains(new Link("/page/order/o-0001?lang=en", false));
        assertThat(english.find("https://ror.org/00f54p054")).contains(new Link("https://ror.org/00f54p054", true));
    }

    @Test
    void pagesAreUnderTheRootOfTheProgram() {
        assertThat(new Links("/ketnoi", Optional.empty()).page("/search")).isEqualTo("/ketnoi/search");
    }
}
