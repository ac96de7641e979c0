package org.ketnoi.bench.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Questions with all who are asked them: the server first, then the baselines. */
record QuestionSet(String name, List<Question> questions, Answering server, List<Answering> baselines) {
    QuestionSet {
        questions = List.copyOf(questions);
        baselines = List.copyOf(baselines);
    }

    List<Asked> ask(Half half) {
        List<Question> asked =
                questions.stream().filter(question -> question.half() == half).toList();
        return Stream.concat(Stream.of(server), baselines.stream())
                .map(one -> Asked.of(one, asked))
                .toList();
    }

    /** Whose answers to the same questions these are. */
    record Asked(String name, List<Judged> answers) {
        static Asked of(Answering one, List<Question> questions) {
            List<Judged> answers = new ArrayList<>();
            for (Question question : questions) {
                answers.add(Judged.of(question, one.answer(question)));
            }
            return new Asked(one.name(), List.copyOf(answers));
        }

        boolean isOffered() {
            return answers.stream().noneMatch(each -> each.answer() instanceof Answer.NotOffered);
        }
    }

    /** An answer, and how good it is. */
    record Judged(Question question, Answer answer, Score score) {
        static Judged of(Question question, Answer answer) {
            return new Judged(
                    question,
                    answer,
                    answer instanceof Answer.Ranked ranked ? Score.of(question, ranked.ids()) : Score.NONE);
        }

        boolean isRefused() {
            return answer instanceof Answer.Refused;
        }
    }
}
