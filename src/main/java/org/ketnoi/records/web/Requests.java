package org.ketnoi.records.web;

import java.util.Optional;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.records.Request;
import org.ketnoi.security.Caller;

/** Reads the conditions under which something is written. */
final class Requests {
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private Requests() {}

    static Request of(Caller caller, Optional<String> ifMatch, Optional<String> idempotencyKey, String digest) {
        idempotencyKey.filter(key -> !key.matches("[!-~]{1,200}")).ifPresent(key -> {
            throw new InvalidParameterException(IDEMPOTENCY_KEY, "…", "1–200 ASCII");
        });
        return new Request(caller, ifMatch.map(tag -> tag.replaceFirst("^\"(.*)\"$", "$1")), idempotencyKey, digest);
    }
}
