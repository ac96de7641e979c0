package org.ketnoi.cli;

import java.util.Optional;
import org.ketnoi.publish.dump.Dump;
import org.ketnoi.publish.dump.DumpFile;
import org.ketnoi.publish.dump.Dumps;
import org.ketnoi.security.OperatorToken;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientResponseException;

/**
 * What making a dump came to, as it is printed.
 *
 * @param data path of the file at the server
 */
record DumpReport(boolean fresh, String name, long statements, long bytes, String sha256, String data) {

    /** As the server answers. */
    record Answer(String name, long statements, long bytes, String sha256, String data) {}

    static DumpReport of(Dumps.Made made) {
        Dump dump = made.dump();
        return new DumpReport(
                made.fresh(), dump.name(), dump.statements(), dump.bytes(), dump.sha256(), DumpFile.DATA.address(dump));
    }

    /** Has the running server make one. */
    static DumpReport from(RunningServer server, OperatorToken token) {
        try {
            ResponseEntity<Answer> answer = RestClient.create(server.address())
                    .post()
                    .uri(
                            "/api/v1/dumps?lang={language}",
                            RefusalPrinter.language().getLanguage())
                    .header("Authorization", "Bearer " + token.value())
                    .retrieve()
                    .toEntity(Answer.class);
            Answer made = Optional.ofNullable(answer.getBody()).orElseThrow();
            return new DumpReport(
                    answer.getStatusCode().isSameCodeAs(HttpStatus.CREATED),
                    made.name,
                    made.statements,
                    made.bytes,
                    made.sha256,
                    made.data);
        } catch (ResourceAccessException | RestClientResponseException e) {
            throw new ServerRefusedException(String.valueOf(e.getMessage()));
        }
    }
}
