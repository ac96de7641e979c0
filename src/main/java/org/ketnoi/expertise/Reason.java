package org.ketnoi.expertise;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ketnoi.graph.Iri;

/**
 * Why somebody is found, or what to know before asking them.
 *
 * @param things what it is about, as the code tells
 * @param words of the text that it rests on, as they are written there
 */
public record Reason(Code code, List<Iri> things, List<String> words, Optional<LocalDate> day) {
    /** Keys of user texts. */
    public enum Code {
        /** A piece of evidence has words of the question, or such that stand for them. */
        EVIDENCE_TEXT,
        /** The field was asked for, or the question has words of its names or its definition. */
        FIELD_NAMED,
        /** Field, then an order, a technology or a trend of it whose text is like the question. */
        FIELD_LIKE,
        /** Field known, field meant, and the field between them: the one known is narrower. */
        FIELD_NARROWER,
        /** The same, the one known is broader. */
        FIELD_BROADER,
        /** The same, both are under the one between. */
        FIELD_RELATED,
        /** What they say of themselves has words of the question. */
        SELF_DESCRIPTION,
        /** Field known, and at what level. */
        LEVEL,
        /** The assertion on the field was last confirmed on the day. */
        CONFIRMED,
        /** The same, and that is long ago. */
        STALE,
        /** Nobody has confirmed the assertion on the field. */
        UNCONFIRMED,
        /** Nothing stands for the assertion on the field. */
        NO_EVIDENCE,
        /** They take on little work at present. */
        LIMITED,
        /** They take on no work at present. */
        UNAVAILABLE
    }

    public Reason {
        things = List.copyOf(things);
        words = List.copyOf(words);
    }

    static Reason of(Code code, Iri... things) {
        return new Reason(code, List.of(things), List.of(), Optional.empty());
    }

    Reason with(List<String> told) {
        return new Reason(code, things, told, day);
    }

    Reason on(LocalDate date) {
        return new Reason(code, things, words, Optional.of(date));
    }
}
