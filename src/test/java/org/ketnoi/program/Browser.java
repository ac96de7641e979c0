package org.ketnoi.program;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Chromium without a window, with one page, driven by its DevTools protocol. One thread. */
final class Browser implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String LISTENING = "DevTools listening on ws://";
    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> told;
    private int calls;

    private Browser(Process process, WebSocket socket, BlockingQueue<JsonNode> told) {
        this.process = process;
        this.socket = socket;
        this.told = told;
    }

    /** Without a Chromium the test is skipped, unless every test is asked for. */
    static Browser start(Path profile) throws IOException, InterruptedException {
        Optional<Path> program = program();
        if (program.isEmpty() && "true".equals(System.getenv("KETNOI_TEST_ALL"))) {
            fail("KETNOI_TEST_ALL asks for every test, but there is no Chromium");
        }
        Assumptions.assumeTrue(program.isPresent(), "there is no Chromium");
        Process process = new ProcessBuilder(
                        program.orElseThrow().toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        BlockingQueue<JsonNode> told = new LinkedBlockingQueue<>();
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(page(port(process)), new Listener(told))
                .join();
        Browser browser = new Browser(process, socket, told);
        browser.call("Page.enable", Map.of());
        return browser;
    }

    private static Optional<Path> program() {
        return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(":"))
                .flatMap(place -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Goes on reading what it says until it ends, so that it never waits for a reader. */
    private static int port(Process process) throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(LISTENING)) {
                Thread.ofPlatform().daemon().start(() -> said.lines().forEach(rest -> {}));
                return URI.create("ws://" + line.substring(LISTENING.length())).getPort();
            }
        }
        throw new IllegalStateException("The browser did not start");
    }

    private static URI page(int port) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                .build();
        String pages = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();
        return JSON.readTree(pages).values().stream()
                .filter(page -> page.path("type").asString().equals("page"))
                .map(page -> URI.create(page.path("webSocketDebuggerUrl").asString()))
                .findFirst()
                .orElseThrow();
    }

    private static final class Listener implements WebSocket.Listener {
        private final BlockingQueue<JsonNode> told;
        private final StringBuilder begun = new StringBuilder();

        Listener(BlockingQueue<JsonNode> told) {
            this.told = told;
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            begun.append(text);
            if (last) {
                told.add(JSON.readTree(begun.toString()));
                begun.setLength(0);
            }
            socket.request(1);
            return java.util.concurrent.CompletableFuture.completedStage(true);
        }
    }

    private JsonNode call(String method, Map<String, ?> parameters) {
        int id = ++calls;
        socket.sendText(JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true)
                .join();
        JsonNode answer = await(message -> message.path("id").asInt(0) == id);
        if (answer.has("error")) {
            throw new IllegalStateException(method + ": " + answer.path("error"));
        }
        return answer.path("result");
    }

    private JsonNode await(java.util.function.Predicate<JsonNode> wanted) {
        try {
            while (true) {
                JsonNode message = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (message == null) {
                    throw new IllegalStateException("The browser does not answer");
                }
                if (wanted.test(message)) {
                    return message;
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted while waiting for the browser", e);
        }
    }

    /** Shows a page, and returns when all of it is there. */
    void open(String address) {
        call("Page.navigate", Map.of("url", address));
        awaitPage();
    }

    /** Returns when the next page is there. */
    void awaitPage() {
        await(message -> message.path("method").asString("").equals("Page.loadEventFired"));
    }

    /** A screen of so many pixels. */
    void resize(int width, int height) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    /** The value of an expression of JavaScript. */
    JsonNode value(String expression) {
        JsonNode answer =
                call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + answer.path("exceptionDetails"));
        }
        return answer.path("result").path("value");
    }

    /** Returns when an expression is true; the page looks by itself. */
    void await(String expression) {
        value("""
                new Promise((done, fail) => {
                  const until = Date.now() + 30000;
                  const look = () => (%s) ? done(true)
                    : Date.now() > until ? fail(new Error("never true")) : setTimeout(look, 10);
                  look();
                })""".formatted(expression));
    }

    /** Types letter by letter into what has the focus. */
    void type(String text) {
        text.codePoints().mapToObj(Character::toString).forEach(letter -> {
            call("Input.dispatchKeyEvent", Map.of("type", "keyDown", "text", letter));
            call("Input.dispatchKeyEvent", Map.of("type", "keyUp"));
        });
    }

    /** Presses ArrowDown, ArrowUp, Escape or Enter. */
    void press(String key) {
        int code = Objects.requireNonNull(Map.of("ArrowDown", 40, "ArrowUp", 38, "Escape", 27, "Enter", 13)
                .get(key));
        List<String> types = new ArrayList<>(List.of("rawKeyDown", "keyUp"));
        if (key.equals("Enter")) {
            types.add(1, "char");
        }
        for (String type : types) {
            call(
                    "Input.dispatchKeyEvent",
                    Map.of(
                            "type",
                            type,
                            "key",
                            key,
                            "code",
                            key,
                            "windowsVirtualKeyCode",
                            code,
                            "text",
                            type.equals("char") ? "\r" : ""));
        }
    }

    /** Clicks in the middle of what a selector finds first. */
    void click(String selector) {
        JsonNode place = value("(() => { const r = document.querySelector('" + selector
                + "').getBoundingClientRect(); return {x: r.x + r.width / 2, y: r.y + r.height / 2}; })()");
        for (String type : List.of("mousePressed", "mouseReleased")) {
            call(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            type,
                            "x",
                            place.path("x").asDouble(),
                            "y",
                            place.path("y").asDouble(),
                            "button",
                            "left",
                            "clickCount",
                            1));
        }
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new UncheckedIOException(new IOException("Interrupted while the browser ended", e));
        }
    }
}
