package org.ketnoi.bench.quality;

/** Somebody who can be asked: the server, or a baseline. */
interface Answering {
    /** As in the table. */
    String name();

    Answer answer(Question question);

    /** One for the questions of a kind, another for all others; of the same name. */
    static Answering byKind(String kind, Answering one, Answering other) {
        return new Answering() {
            @Override
            public String name() {
                return one.name();
            }

            @Override
            public Answer answer(Question question) {
                return (question.kind().equals(kind) ? one : other).answer(question);
            }
        };
    }
}
