package org.ketnoi.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.ketnoi.query.Questions;
import org.ketnoi.store.NamedQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code GET /queries}: the question library, by who asks and by the number of the question. */
@Controller
class QueriesPage {
    private final Questions questions;

    QueriesPage(Questions questions) {
        this.questions = questions;
    }

    /** Who asks, and the numbers of their questions. */
    private enum Audience {
        ENTERPRISE(1, 8),
        OFFICE(9, 12),
        DEPARTMENT(13, 16),
        EXPERT(17, 19),
        MINISTRY(20, 26),
        CURATOR(27, 28);

        private final int first;
        private final int last;

        Audience(int first, int last) {
            this.first = first;
            this.last = last;
        }
    }

    /** A competency question with the files that answer it, or parts of it. */
    record Question(int number, List<File> files) {
        /** The key of its wording. */
        public String text() {
            return text(number);
        }

        static String text(int number) {
            return String.format(Locale.ROOT, "question.%02d", number);
        }
    }

    /** The questions of an audience; {@code name} is its part of the key of its texts. */
    record Group(String name, List<Question> questions) {}

    /** A file of the library. */
    record File(String name, String summary, boolean parts) {
        static File of(NamedQuery query, Locale language) {
            return new File(
                    query.name(), query.summary(language), !query.head().api().isEmpty());
        }
    }

    @GetMapping("/queries")
    String list(Locale language, Model model) {
        model.addAttribute(
                "groups",
                List.of(Audience.values()).stream()
                        .map(audience -> group(audience, language))
                        .toList());
        model.addAttribute(
                "others",
                questions.list().stream()
                        .filter(query -> query.questions().isEmpty())
                        .map(query -> File.of(query, language))
                        .toList());
        return "queries";
    }

    private Group group(Audience audience, Locale language) {
        return new Group(
                audience.name().toLowerCase(Locale.ROOT),
                IntStream.rangeClosed(audience.first, audience.last)
                        .mapToObj(number -> new Question(number, files(number, language)))
                        .toList());
    }

    private List<File> files(int number, Locale language) {
        return questions.list().stream()
                .filter(query -> query.questions().contains(number))
                .map(query -> File.of(query, language))
                .toList();
    }
}
