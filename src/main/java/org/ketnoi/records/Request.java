package org.ketnoi.records;

import java.util.Optional;
import org.ketnoi.security.Caller;

/**
 * Who writes, and under which conditions.
 *
 * @param seen the version of the order that the caller has seen
 * @param idempotencyKey the caller's own name of the wish, so that sending it twice does it once
 * @param digest of the wish as it was sent
 */
public record Request(Caller caller, Optional<String> seen, Optional<String> idempotencyKey, String digest) {}
