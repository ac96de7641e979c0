package org.ketnoi.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;

/** What values a parameter of a question takes, as the question's head names it. */
public sealed interface ParameterType {
    /** The head's word for it: {@code date}, {@code area}, {@code concept:stage}. */
    String word();

    /** What is no thing of one kind. */
    enum Plain implements ParameterType {
        DATE,
        LANGUAGE,
        NUMBER,
        TEXT,
        THING;

        @Override
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Things whose names begin alike: {@code word} followed by a key. */
    sealed interface Keyed extends ParameterType {
        Iri iri(String key);

        /** Whether a name is one of a thing of this type. */
        default boolean isOf(Iri iri) {
            return Iri.KEY.matcher(iri.key()).matches() && iri.equals(iri(iri.key()));
        }
    }

    /** An entity, by the singular name of its type. */
    record Entity(String word) implements Keyed {
        private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

        public Entity {
            if (!NAME.matcher(word).matches()) {
                throw new IllegalArgumentException("No type of a parameter: " + word);
            }
        }

        @Override
        public Iri iri(String key) {
            return EntityType.findBySingular(word).map(type -> type.iri(key)).orElseGet(() -> Iri.entity(word, key));
        }
    }

    /** A concept of a scheme. */
    record Concept(String scheme) implements Keyed {
        private static final String PREFIX = "concept:";

        @Override
        public String word() {
            return PREFIX + scheme;
        }

        @Override
        public Iri iri(String key) {
            return Iri.concept(scheme, key);
        }
    }

    /** The type of a head's word. */
    static ParameterType of(String word) {
        if (word.startsWith(Concept.PREFIX)) {
            return new Concept(word.substring(Concept.PREFIX.length()));
        }
        return Arrays.stream(Plain.values())
                .filter(plain -> plain.word().equals(word))
                .<ParameterType>map(plain -> plain)
                .findFirst()
                .orElseGet(() -> new Entity(word));
    }
}
