package org.ketnoi.bench.quality;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ketnoi.bench.Options;

/** The sets that are judged by hand, on the seed data. */
final class Sets {
    private static final int WANTED = 50;

    private final Seed seed;
    private final FieldNames fields;
    private final SeedTexts texts;
    private final URI server;

    Sets(Options options) {
        this.seed = new Seed(Path.of(options.text("data", "data")));
        this.fields = new FieldNames(Path.of(options.text("fields", "ontology/schemes/field.ttl")));
        this.texts = new SeedTexts(seed, fields);
        this.server = URI.create(options.text("server", "http://127.0.0.1:8080"));
    }

    QuestionSet of(String name) throws IOException {
        List<Question> questions = QuestionFile.read(name);
        new SeedGuard(seed, fields).check(questions);
        return switch (name) {
            case "experts" -> experts(questions);
            case "matching" -> matching(questions);
            case "search" -> search(questions);
            default -> throw new IllegalArgumentException("No such set: " + name);
        };
    }

    private QuestionSet experts(List<Question> questions) {
        Map<String, String> known = texts.experts();
        Door door = new Door(
                server,
                question -> "/api/v1/experts?limit=" + WANTED
                        + (question.kind().equals("field") ? "&field=" : "&q=")
                        + Door.encoded(question.text()));
        return new QuestionSet(
                "experts",
                questions,
                door,
                List.of(
                        Bm25.plain(known, this::words),
                        Bm25.folded(known, this::words),
                        new ConceptLabels(seed, fields)));
    }

    /** A field is asked for by its names. */
    private String words(Question question) {
        return question.kind().equals("field")
                ? String.join(" ", fields.shown(question.text().replaceFirst("^field/", "")))
                : question.text();
    }

    private QuestionSet matching(List<Question> questions) {
        Map<String, String> orders = texts.orders();
        Map<String, String> offers = texts.offers();
        Map<String, String> all = new LinkedHashMap<>(orders);
        all.putAll(offers);
        Function<Question, String> words = question -> all.getOrDefault(question.text(), "");
        Answering plain = Answering.byKind("order", Bm25.plain(offers, words), Bm25.plain(orders, words));
        Door door = new Door(
                server, question -> "/api/v1/" + question.text().replaceFirst("/", "s/") + "/matches?limit=" + WANTED);
        return new QuestionSet("matching", questions, door, List.of(plain));
    }

    private QuestionSet search(List<Question> questions) {
        Map<String, String> labels = texts.labels();
        Door door =
                new Door(server, question -> "/api/v1/search?limit=" + WANTED + "&q=" + Door.encoded(question.text()));
        return new QuestionSet(
                "search",
                questions,
                door,
                List.of(Bm25.plain(labels, Question::text), Bm25.folded(labels, Question::text)));
    }
}
