package org.ketnoi.expertise;

import java.time.LocalDate;
import org.ketnoi.graph.Iri;

/**
 * One piece of evidence by what it is worth.
 *
 * @param kind key of its kind: publication, project …; empty when none is stated
 * @param date long ago when none is stated
 * @param method key of the way in which it was taken in: manual, reviewed, automatic
 * @param confidence in [0,1]
 */
public record Evidence(Iri id, String kind, LocalDate date, String method, double confidence) {}
