package org.ketnoi.bench.quality;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the judged questions of a set, {@code quality/<set>.csv}. */
final class QuestionFile {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private QuestionFile() {}

    /** In the order of the file. Fails on an id that comes twice, and on a half that is not the rule's. */
    static List<Question> read(String set) throws IOException {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(QuestionFile.class.getResourceAsStream("/quality/" + set + ".csv"), set),
                StandardCharsets.UTF_8)) {
            List<Question> questions = new ArrayList<>();
            Set<String> ids = new HashSet<>();
            for (CSVRecord row : FORMAT.parse(reader)) {
                Question question = question(row);
                if (!ids.add(question.id())) {
                    throw new IllegalArgumentException("Twice in " + set + ": " + question.id());
                }
                questions.add(question);
            }
            return List.copyOf(questions);
        }
    }

    private static Question question(CSVRecord row) {
        Question question = new Question(
                row.get("id"),
                row.get("group"),
                row.get("kind"),
                row.get("language"),
                row.get("question"),
                judged(row.get("judged")));
        if (!question.half().word().equals(row.get("half"))) {
            throw new IllegalArgumentException("By the rule " + question.id() + " is of the other half");
        }
        return question;
    }

    private static Map<String, Integer> judged(String cell) {
        Map<String, Integer> judged = new HashMap<>();
        for (String part : cell.split(";")) {
            String[] pair = part.split("=");
            judged.put(pair[0], Integer.valueOf(pair[1]));
        }
        return judged;
    }
}
