package org.ketnoi.transfer.gap.web;

import java.util.Locale;
import org.ketnoi.transfer.gap.NewLink;

/** How kinds of new links are named outside. */
final class Kinds {
    private Kinds() {}

    /** As {@code intermediaryForCountry}. */
    static String code(NewLink.Kind kind) {
        StringBuilder code = new StringBuilder();
        for (String word : kind.name().toLowerCase(Locale.ROOT).split("_")) {
            code.append(code.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return code.toString();
    }
}
