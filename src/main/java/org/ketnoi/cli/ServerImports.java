package org.ketnoi.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ketnoi.ingest.web.ImportView;
import org.ketnoi.security.OperatorToken;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** Imports at the running server, which is asked again and again until it is done. */
record ServerImports(RunningServer server, OperatorToken token) implements ImportDesk {
    private static final String PATH = "/api/v1/imports";
    private static final Set<String> GOING_ON = Set.of("waiting", "running", "undoing");
    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(200);

    /** What a list of imports says, as far as it is of use here. */
    record Listed(List<ImportView> items) {}

    @Override
    public ImportView take(Order order, Consumer<ImportView> progress) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        order.files().forEach(file -> parts.add("file", new FileSystemResource(file)));
        order.format().ifPresent(name -> parts.add("format", name));
        parts.add("dryRun", order.dryRun());
        parts.add("rows", order.rows());
        order.replaces().ifPresent(id -> parts.add("replaces", id));
        return ended(
                () -> answer(
                        request(HttpMethod.POST, PATH)
                                .contentType(MediaType.MULTIPART_FORM_DATA)
                                .body(parts),
                        ImportView.class),
                progress);
    }

    @Override
    public ImportView undo(String id, Consumer<ImportView> progress) {
        return ended(() -> answer(request(HttpMethod.DELETE, PATH + "/" + id), ImportView.class), progress);
    }

    @Override
    public List<ImportView> list(int most) {
        return told(() -> answer(request(HttpMethod.GET, PATH + "?limit=" + most), Listed.class))
                .items();
    }

    private ImportView ended(Supplier<ImportView> begin, Consumer<ImportView> progress) {
        return told(() -> {
            ImportView view = begin.get();
            while (GOING_ON.contains(view.state())) {
                progress.accept(view);
                LockSupport.parkNanos(BETWEEN);
                view = answer(request(HttpMethod.GET, PATH + "/" + view.id()), ImportView.class);
            }
            return answer(request(HttpMethod.GET, PATH + "/" + view.id()), ImportView.class);
        });
    }

    /** Whether anything was written is not known when the server goes away in between. */
    private static <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (ResourceAccessException e) {
            throw new ServerRefusedException(String.valueOf(e.getMessage()));
        }
    }

    private RestClient.RequestBodySpec request(HttpMethod method, String path) {
        String mark = path.contains("?") ? "&" : "?";
        return RestClient.create(server.address())
                .method(method)
                .uri(path + mark + "lang={language}", RefusalPrinter.language().getLanguage())
                .header("Authorization", "Bearer " + token.value())
                .header("Prefer", "respond-async");
    }

    private static <T> T answer(RestClient.RequestHeadersSpec<?> request, Class<T> type) {
        RestClient.ResponseSpec answer = request.retrieve().onStatus(HttpStatusCode::isError, (sent, response) -> {
            throw new ServerRefusedException(new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8));
        });
        return Optional.ofNullable(answer.body(type)).orElseThrow();
    }
}
