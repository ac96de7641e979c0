package org.ketnoi.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a person sees who types into a search box: in a real browser, by keyboard and by pointer, on any screen. */
class SuggestionsIT {
    private static final String LIST = "document.querySelector('ul.suggested')";
    private static final String IS_OPEN = LIST + " && !" + LIST + ".hidden";
    private static final String BOX = "document.querySelector('input[data-suggest]')";

    @TempDir(cleanup = CleanupMode.NEVER)
    static Path directory = Path.of("");

    private static Server server;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        browser = Browser.start(directory.resolve("profile"));
        server = Server.start(directory.resolve("store"));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void openSearch() {
        browser.resize(1280, 800);
        open("/search?lang=vi");
    }

    private static void open(String path) {
        browser.open(server.address() + path);
        browser.value(BOX + ".focus()");
    }

    private static void typeAndWait(String text) {
        browser.type(text);
        browser.await(IS_OPEN);
    }

    private static String text(String expression) {
        return browser.value(expression).asString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?lang=vi", "/search?lang=vi"})
    void whatIsTypedIsCompletedInEachBox(String path) {
        open(path);
        assertThat(browser.value(IS_OPEN).asBoolean(false)).isFalse();
        typeAndWait("nhuo");
        assertThat(browser.value(LIST + ".children.length").asInt()).isBetween(1, 8);
        assertThat(text(LIST + ".textContent")).contains("huộm");
        assertThat(text(LIST + ".querySelector('mark').textContent")).startsWithIgnoringCase("nhuộ");
        assertThat(text(BOX + ".getAttribute('aria-expanded')")).isEqualTo("true");
    }

    @Test
    void theListFollowsWhatIsTypedNext() {
        typeAndWait("khanh");
        browser.type(" hoà");
        browser.await(LIST + ".children[0].textContent.startsWith('Khánh H')");
        assertThat(text(BOX + ".value")).isEqualTo("khanh hoà");
    }

    @Test
    void arrowsChooseAndEnterTakes() {
        typeAndWait("nhuo");
        String first = text(LIST + ".children[0].querySelector('.name').textContent");
        browser.press("ArrowDown");
        assertThat(text(BOX + ".getAttribute('aria-activedescendant')")).isEqualTo(text(LIST + ".children[0].id"));
        assertThat(text(LIST + ".children[0].getAttribute('aria-selected')")).isEqualTo("true");
        browser.press("ArrowUp");
        assertThat(browser.value(BOX + ".hasAttribute('aria-activedescendant')").asBoolean())
                .isFalse();
        browser.press("ArrowDown");
        browser.press("Enter");
        browser.awaitPage();
        assertThat(text("new URL(location.href).searchParams.get('q')")).isEqualTo(first);
        assertThat(text("document.querySelector('ul.things .name').textContent"))
                .contains(first);
    }

    @Test
    void enterWithoutAChoiceSearchesForWhatWasTyped() {
        typeAndWait("nhuo");
        browser.press("Enter");
        browser.awaitPage();
        assertThat(text("new URL(location.href).searchParams.get('q')")).isEqualTo("nhuo");
    }

    @Test
    void escapeAndLeavingClose() {
        typeAndWait("nhuo");
        browser.press("Escape");
        assertThat(browser.value(LIST + ".hidden").asBoolean()).isTrue();
        assertThat(text(BOX + ".getAttribute('aria-expanded')")).isEqualTo("false");
        assertThat(text(BOX + ".value")).isEqualTo("nhuo");
        typeAndWait("m");
        browser.value(BOX + ".blur()");
        assertThat(browser.value(LIST + ".hidden").asBoolean()).isTrue();
    }

    @Test
    void aPointerTakesToo() {
        typeAndWait("nhuo");
        String second = text(LIST + ".children[1].querySelector('.name').textContent");
        browser.click("ul.suggested li:nth-child(2)");
        browser.awaitPage();
        assertThat(text("new URL(location.href).searchParams.get('q')")).isEqualTo(second);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390})
    void itFitsANarrowScreen(int width) {
        browser.resize(width, 640);
        open("/search?lang=vi");
        typeAndWait("cong ty");
        JsonNode place = browser.value("(() => { const r = " + LIST
                + ".getBoundingClientRect(); return {left: r.left, right: r.right, height: r.height}; })()");
        assertThat(place.path("left").asDouble()).isNotNegative();
        assertThat(place.path("right").asDouble()).isLessThanOrEqualTo(width);
        assertThat(place.path("height").asDouble()).isGreaterThan(40);
        assertThat(browser.value("document.documentElement.scrollWidth").asInt())
                .isLessThanOrEqualTo(width);
    }
}
