package org.ketnoi.publish;

import org.apache.jena.sparql.core.Quad;
import org.ketnoi.records.Restated;

/**
 * Which statements of one state of the records are published: none that mentions a hidden thing, none whose property
 * holds contact data, none from a graph that is not for everybody, and none that was stated anew.
 */
record Showing(Rules rules, Visibility visibility, Restated restated) {
    boolean shows(Quad quad) {
        return showsIfItHolds(quad) && restated.holds(quad);
    }

    /** Looks nothing up. */
    boolean showsIfItHolds(Quad quad) {
        return rules.isOpen(quad) && !visibility.hides(quad.getSubject()) && !visibility.hides(quad.getObject());
    }
}
