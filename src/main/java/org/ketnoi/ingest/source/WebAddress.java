package org.ketnoi.ingest.source;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ketnoi.graph.Iri;

/** Addresses on the web, as publishers write them. */
final class WebAddress {
    private static final Pattern WITH_SCHEME = Pattern.compile("(?:https?|ftp)://[^/\\s]+\\S*");
    private static final Pattern WITHOUT_SCHEME = Pattern.compile("[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+(?:/\\S*)?");

    private WebAddress() {}

    /** The address that a text is; one without a scheme is taken for a page. */
    static Optional<String> find(String text) {
        String address = text.strip();
        if (WITHOUT_SCHEME.matcher(address).matches()) {
            return Optional.of("https://" + address);
        }
        return Optional.of(address)
                .filter(whole -> WITH_SCHEME.matcher(whole).matches())
                .filter(whole -> Iri.find(whole).isPresent());
    }
}
