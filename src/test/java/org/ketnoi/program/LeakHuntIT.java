package org.ketnoi.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody without a key asks all doors at random, and no answer has anything in it that is not for everybody. More with
 * {@code -Dketnoi.leak-hunt.requests=10000}; {@code -Dketnoi.leak-hunt.seed} asks the same again.
 */
class LeakHuntIT {
    private static final int REQUESTS = Integer.getInteger("ketnoi.leak-hunt.requests", 500);
    private static final long SEED = Long.getLong("ketnoi.leak-hunt.seed", 20_261_128);
    private static final String NOTE = "Ghi chú riêng của Sở, không cho ai khác";

    @Test
    void noDoorTellsAnybodyWhatIsNotForEverybody(@TempDir Path directory) throws IOException {
        try (Server server = Server.start(directory.resolve("store"))) {
            Set<String> secrets = secrets();
            secrets.add(plantedNote(server));
            secrets.addAll(withdrawn(server));
            AnybodysQuestions questions = new AnybodysQuestions(server, new Random(SEED), List.copyOf(secrets));
            List<String> told = new ArrayList<>();
            int answered = 0;
            for (int i = 0; i < REQUESTS; i++) {
                AnybodysQuestions.Question question = questions.next();
                HttpResponse<String> answer = question.ask(server);
                answered += answer.statusCode() == 200 ? 1 : 0;
                secrets.stream()
                        .filter(secret -> answer.body().contains(secret) && !question.mentions(secret))
                        .map(secret -> question + " told " + secret)
                        .forEach(told::add);
            }
            assertThat(told).as("asked %d with seed %d", REQUESTS, SEED).isEmpty();
            assertThat(answered).as("questions that were answered").isGreaterThan(REQUESTS / 5);
            assertThat(Bytes.filesWith(server.store().resolve("published"), secrets.toArray(String[]::new)))
                    .isEmpty();
        }
    }

    private static List<CSVRecord> rows(String file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader text = Files.newBufferedReader(Path.of("data", file))) {
            return format.parse(text).getRecords();
        }
    }

    private static Set<String> secrets() throws IOException {
        Set<String> secrets = new LinkedHashSet<>();
        for (CSVRecord expert : rows("experts.csv")) {
            secrets.add(expert.get("email"));
            secrets.add(expert.get("phone"));
            if (!expert.get("disclosure").equals("public")) {
                secrets.add(expert.get("name"));
                secrets.add("/id/expert/" + expert.get("id"));
            }
        }
        for (CSVRecord consent : rows("consents.csv")) {
            secrets.add(consent.get("text_vi"));
            secrets.add("/id/consent/" + consent.get("id"));
        }
        for (CSVRecord order : rows("orders.csv")) {
            if (!order.get("disclosure").equals("public")) {
                secrets.add("/id/order/" + order.get("id"));
            }
        }
        for (CSVRecord offer : rows("offers.csv")) {
            if (!offer.get("disclosure").equals("public")) {
                secrets.add("/id/offer/" + offer.get("id"));
            }
        }
        secrets.remove("");
        return secrets;
    }

    private static String plantedNote(Server server) {
        Desk curator = Desk.of(server, "curator", "curator");
        String order = curator.bring("submitted");
        curator.does(order, "{\"reaches\": \"necessity-confirmed\", \"note\": \"" + NOTE + "\"}");
        return NOTE;
    }

    /** Somebody who was public and is no longer. */
    private static List<String> withdrawn(Server server) {
        Desk person = Desk.of(server, "person", "portal", "expert/x-0004");
        Server.read(server.get("/api/v1/experts/x-0004/consents", "Authorization", "Bearer " + person.key()))
                .path("consents")
                .values()
                .forEach(consent -> Server.read(person.post(
                        "/api/v1/consents/" + consent.path("id").asString().replaceFirst(".*/", "") + "/withdrawal",
                        "{}",
                        "If-Match",
                        "*")));
        return List.of("Đường Thị Minh Dương", "/id/expert/x-0004");
    }
}
