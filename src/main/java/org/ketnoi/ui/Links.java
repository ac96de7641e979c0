package org.ketnoi.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.ketnoi.graph.Iri;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Where links on a page lead; public methods are for templates.
 *
 * @param root path under which the program is served; empty for the host's root
 * @param language the language that the page's own address names, which links go on naming
 * @param published whether a vocabulary or a concept of somebody else's can be read about here
 */
record Links(String root, Optional<String> language, Predicate<Iri> published) {
    private static final String OURS = "https://w3id.org/ketnoi/";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*/" + Iri.KEY.pattern());
    private static final Pattern CONCEPT = Pattern.compile("[a-z][a-z0-9-]*(/" + Iri.KEY.pattern() + ")?");
    private static final Pattern TERM = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    Links(String root, Optional<String> language) {
        this(root, language, name -> false);
    }

    /** An address; {@code external} when it leaves this site. */
    record Link(String address, boolean external) {}

    /** The address of a page of ours; parameters are name and value in turn, empty values are left out. */
    public String page(String path, String... parameters) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(root + path);
        for (int i = 0; i + 1 < parameters.length; i += 2) {
            if (!parameters[i + 1].isEmpty()) {
                address.queryParam(parameters[i], UriUtils.encode(parameters[i + 1], "UTF-8"));
            }
        }
        language.ifPresent(code -> address.queryParam("lang", code));
        return address.build(true).toUriString();
    }

    /** Where a thing can be read about; none for a name that is no web address, and for ours without a page. */
    public Optional<Link> find(String name) {
        if (Iri.find(name).isEmpty()) {
            return Optional.empty();
        }
        if (name.startsWith(Iri.ENTITIES)) {
            return own("/page/", name.substring(Iri.ENTITIES.length()), NAME);
        }
        if (name.startsWith(Iri.SCHEMES)) {
            return own("/schemes/", name.substring(Iri.SCHEMES.length()), CONCEPT);
        }
        if (name.startsWith(Iri.ONTOLOGY)) {
            return own("/ontology/", name.substring(Iri.ONTOLOGY.length()), TERM);
        }
        if (published.test(Iri.of(name))) {
            return Optional.of(new Link(page("/schemes/other", "iri", name), false));
        }
        String lower = name.toLowerCase(Locale.ROOT);
        boolean web = lower.startsWith("https://") || lower.startsWith("http://");
        return web && !lower.startsWith(OURS) ? Optional.of(new Link(name, true)) : Optional.empty();
    }

    private Optional<Link> own(String path, String shortName, Pattern shape) {
        return shape.matcher(shortName).matches()
                ? Optional.of(new Link(page(path + shortName), false))
                : Optional.empty();
    }
}
