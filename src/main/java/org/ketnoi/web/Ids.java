package org.ketnoi.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.graph.Iri;

/** Reads ids as callers write them: a full IRI, or its last two parts ({@code enterprise/e-0012}). */
public final class Ids {
    private static final Pattern SHORT = Pattern.compile("[a-z][a-z0-9-]*/[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Pattern KEY = Iri.KEY;

    private Ids() {}

    /** The thing that a parameter names, of a certain type; a bare key is taken as one of that type. */
    public static Iri read(String parameter, String value, EntityType type) {
        Iri iri = KEY.matcher(value).matches() ? type.iri(value) : read(parameter, value);
        if (EntityType.of(iri).filter(type::equals).isEmpty()) {
            throw new InvalidParameterException(parameter, value, type.singular() + "/…");
        }
        return iri;
    }

    /** The thing that a parameter names. */
    public static Iri read(String parameter, String value) {
        if (SHORT.matcher(value).matches()) {
            int cut = value.indexOf('/');
            return EntityType.findBySingular(value.substring(0, cut))
                    .map(type -> type.iri(value.substring(cut + 1)))
                    .orElseGet(() -> Iri.of(Iri.ENTITIES + value));
        }
        return Iri.find(value)
                .filter(iri -> value.contains("://"))
                .orElseThrow(() -> new InvalidParameterException(parameter, value, "https://… | type/key"));
    }

    /** As {@link #read(String, String, EntityType)}, for a parameter that may be left out. */
    public static Optional<Iri> find(String parameter, Optional<String> value, EntityType type) {
        return value.map(text -> read(parameter, text, type));
    }
}
