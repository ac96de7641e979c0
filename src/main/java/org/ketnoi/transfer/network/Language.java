package org.ketnoi.transfer.network;

import java.util.Collection;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/**
 * A language that somebody has to know, as a BCP 47 tag. It is matched as RFC 4647 (3.3.1) does: {@code zh} is known by
 * who knows {@code zh-Hant}, and not the other way round.
 */
public record Language(String tag) {
    public Language {
        if (!isTag(tag)) {
            throw new IllegalArgumentException("Not a language tag: " + tag);
        }
    }

    /** The language that a text is the tag of, if it is one. */
    public static Optional<Language> find(String tag) {
        return isTag(tag) ? Optional.of(new Language(tag)) : Optional.empty();
    }

    /** Well-formed, and of a language that the JDK's CLDR has a name for. */
    private static boolean isTag(String text) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(text).build();
            String code = locale.getLanguage();
            return !code.isEmpty() && !locale.getDisplayLanguage(Locale.ENGLISH).equals(code);
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    public boolean isKnownBy(Party party) {
        return isAmong(party.languages());
    }

    boolean isAmong(Collection<String> languages) {
        return languages.stream()
                .map(known -> known.toLowerCase(Locale.ROOT))
                .anyMatch(known -> known.equals(lower()) || known.startsWith(lower() + "-"));
    }

    private String lower() {
        return tag.toLowerCase(Locale.ROOT);
    }

    /** Its name as people of another language write it. */
    public String nameIn(Locale reader) {
        return Locale.forLanguageTag(tag).getDisplayName(reader);
    }
}
