package org.ketnoi.web;

import java.util.Optional;
import org.ketnoi.graph.InvalidParameterException;

/** Whole numbers from parameters, with their range. */
public final class Numbers {
    /** No page is longer. */
    public static final int MOST_ON_A_PAGE = 200;

    private static final String ON_A_PAGE = "20";

    private Numbers() {}

    /** The parameter's value, or the default when it is left out. */
    public static int read(String parameter, Optional<String> value, String otherwise, int least, int most) {
        String text = value.orElse(otherwise);
        if (text.matches("\\d{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new InvalidParameterException(parameter, text, least + "–" + most);
    }

    /** How many on a page: 1 to 200, 20 when nothing is said. */
    public static int limit(Optional<String> value) {
        return read("limit", value, ON_A_PAGE, 1, MOST_ON_A_PAGE);
    }
}
