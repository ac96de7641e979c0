package org.ketnoi.ui;

import java.util.List;

/** One line of a list to choose from, and what choosing it sends. */
record Choice(String value, String label) {

    /** Lines under a heading. */
    record Group(String heading, List<Choice> choices) {}

    /** The last parts of an id, as the lists send it: people also come with whole IRIs in an address. */
    static String shortened(String id, int parts) {
        int cut = id.length();
        for (int i = 0; i < parts && cut >= 0; i++) {
            cut = id.lastIndexOf('/', cut - 1);
        }
        return id.substring(cut + 1);
    }
}
