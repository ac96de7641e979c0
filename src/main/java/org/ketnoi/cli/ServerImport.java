package org.ketnoi.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.ketnoi.ingest.web.ReportView;
import org.ketnoi.security.OperatorToken;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** Hands a file to the running server. */
record ServerImport(RunningServer server, OperatorToken token) {

    /** Its report; whether anything was written is not known when the server goes away in between. */
    ReportView send(Path file, Optional<String> format, boolean dryRun) {
        try {
            return answer(file, format, dryRun);
        } catch (ResourceAccessException e) {
            throw new ServerRefusedException(String.valueOf(e.getMessage()));
        }
    }

    private ReportView answer(Path file, Optional<String> format, boolean dryRun) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", new FileSystemResource(file));
        format.ifPresent(name -> parts.add("format", name));
        parts.add("dryRun", Boolean.toString(dryRun));
        RestClient.ResponseSpec answer = RestClient.create(server.address())
                .post()
                .uri(
                        "/api/v1/imports?lang={language}",
                        RefusalPrinter.language().getLanguage())
                .header("Authorization", "Bearer " + token.value())
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts)
                .retrieve()
                // A refused file is an answer with a report, not a failure.
                .onStatus(HttpStatusCode::is4xxClientError, (request, response) -> {
                    if (!MediaType.APPLICATION_JSON.isCompatibleWith(
                            response.getHeaders().getContentType())) {
                        throw new ServerRefusedException(
                                new String(response.getBody().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
                    }
                });
        return Optional.ofNullable(answer.body(ReportView.class)).orElseThrow();
    }
}
