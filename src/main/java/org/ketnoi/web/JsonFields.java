package org.ketnoi.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ketnoi.graph.DomainException;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fields of a JSON object that was sent: none but those that are known, each of its own kind. */
public record JsonFields(JsonNode object, String digest) {
    private static final int MOST_BYTES = 1_000_000;
    private static final int MOST_CHARACTERS = 20_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** What was sent cannot be taken as it is. */
    static final class BodyException extends DomainException {
        private static final long serialVersionUID = 1L;

        private BodyException(Refusal refusal, String problem, String... values) {
            super(refusal, problem, values);
        }

        static BodyException malformed(String where) {
            return new BodyException(Refusal.INVALID, "malformed-json", where);
        }

        static BodyException tooLarge() {
            return new BodyException(Refusal.TOO_LARGE, "body-too-large", Integer.toString(MOST_BYTES));
        }

        static BodyException unknownField(String field, Set<String> known) {
            return new BodyException(Refusal.INVALID, "unknown-field", field, String.join(", ", new TreeSet<>(known)));
        }
    }

    /** @param known the fields that the object may have */
    public static JsonFields read(InputStream body, Set<String> known) {
        try {
            byte[] bytes = body.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw BodyException.tooLarge();
            }
            JsonNode object = JSON.readTree(bytes);
            if (!object.isObject()) {
                throw BodyException.malformed("1:1");
            }
            object.propertyNames().stream()
                    .filter(name -> !known.contains(name))
                    .findFirst()
                    .ifPresent(name -> {
                        throw BodyException.unknownField(shortened(name), known);
                    });
            return new JsonFields(object, digest(bytes));
        } catch (JacksonException e) {
            throw BodyException.malformed(
                    e.getLocation() == null
                            ? "1:1"
                            : e.getLocation().getLineNr() + ":"
                                    + e.getLocation().getColumnNr());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 of the body as sent to an address, in hexadecimal: the same body elsewhere is another wish. */
    public String digestAt(String address) {
        return digest((address + " " + digest).getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    /** The text of a field, composed (NFC); empty when the field is left out or null. */
    public Optional<String> text(String field) {
        JsonNode value = object.path(field);
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(text(field, value));
    }

    /** @throws InvalidParameterException when the field is left out */
    public String get(String field) {
        return text(field).orElseThrow(() -> new InvalidParameterException(field, "", "…"));
    }

    private static String text(String field, JsonNode value) {
        if (!value.isString()) {
            throw new InvalidParameterException(field, shortened(value.toString()), "\"…\"");
        }
        String text = Text.composed(value.asString()).strip();
        boolean broken = text.chars().anyMatch(JsonFields::isForbidden);
        if (text.isEmpty() || text.length() > MOST_CHARACTERS || broken) {
            throw new InvalidParameterException(field, broken ? "?" : shortened(text), "1–" + MOST_CHARACTERS);
        }
        return text;
    }

    /** Controls, halves of characters, and what turns the direction of text around. */
    private static boolean isForbidden(int character) {
        boolean layout = character == '\n' || character == '\r' || character == '\t';
        return (Character.isISOControl(character) && !layout)
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069)
                || character == 0xFFFD;
    }

    /** Those of a list, or the one that stands alone. */
    public List<String> texts(String field) {
        JsonNode value = object.path(field);
        if (!value.isArray()) {
            return text(field).stream().toList();
        }
        return value.values().stream().map(item -> text(field, item)).toList();
    }

    /** Texts by language. */
    public Map<String, String> labels(String field) {
        Map<String, String> labels = new TreeMap<>();
        for (Map.Entry<String, JsonNode> label : object.path(field).properties()) {
            if (!Set.of("vi", "en").contains(label.getKey())) {
                throw new InvalidParameterException(field, shortened(label.getKey()), "vi, en");
            }
            labels.put(label.getKey(), text(field, label.getValue()));
        }
        return labels;
    }

    /** As {@code 2025-07-01}. */
    public Optional<LocalDate> day(String field) {
        return text(field).map(text -> day(field, text));
    }

    private static LocalDate day(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new InvalidParameterException(field, shortened(text), "yyyy-mm-dd");
        }
    }

    /** An id, as callers write them. */
    public Optional<Iri> thing(String field) {
        return text(field).map(text -> Ids.read(field, text));
    }

    public List<Iri> things(String field) {
        return texts(field).stream().map(text -> Ids.read(field, text)).toList();
    }

    /** Keys of concepts, as their names. */
    public List<Iri> concepts(String field, String scheme) {
        return texts(field).stream().map(key -> concept(field, scheme, key)).toList();
    }

    public Optional<String> key(String field) {
        return text(field).map(text -> {
            if (!Iri.KEY.matcher(text).matches()) {
                throw new InvalidParameterException(field, shortened(text), Iri.KEY.pattern());
            }
            return text;
        });
    }

    private static Iri concept(String field, String scheme, String key) {
        if (!Iri.KEY.matcher(key).matches()) {
            throw new InvalidParameterException(field, shortened(key), Iri.KEY.pattern());
        }
        return Iri.concept(scheme, key);
    }
}
