package org.ketnoi.transfer.gap.web;

import java.time.LocalDate;
import java.util.Optional;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.gap.GapReport.View;

/**
 * A question for what is missing.
 *
 * @param link only orders that miss this link, when they are grouped by links
 * @param what only orders under this heading
 */
public record GapsAsk(
        View view, LocalDate asOf, int limit, Optional<String> cursor, Optional<String> link, Optional<Iri> what) {}
