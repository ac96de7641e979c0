package org.ketnoi.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ketnoi.graph.DomainException;

/**
 * Where a list goes on, as callers hand it back without looking into it.
 *
 * @param version of what the list was made of: on another one it would go on elsewhere
 * @param offset how many have been told
 */
public record PageCursor(long version, int offset) {
    private static final Pattern SHAPE = Pattern.compile("(\\d{1,18}):(\\d{1,9})");

    /** The cursor came from a state that is gone, or from elsewhere. */
    public static final class StaleException extends DomainException {
        private static final long serialVersionUID = 1L;

        StaleException(String cursor) {
            super(Refusal.GONE, "stale-cursor", cursor);
        }
    }

    /**
     * The cursor that a caller hands back.
     *
     * @throws StaleException when it is not one of this version
     */
    public static PageCursor read(String cursor, long version) {
        try {
            Matcher parts = SHAPE.matcher(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII));
            if (parts.matches() && Long.parseLong(parts.group(1)) == version) {
                return new PageCursor(version, Integer.parseInt(parts.group(2)));
            }
            throw new StaleException(cursor);
        } catch (IllegalArgumentException e) {
            throw new StaleException(cursor);
        }
    }

    public String told() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((version + ":" + offset).getBytes(StandardCharsets.US_ASCII));
    }
}
