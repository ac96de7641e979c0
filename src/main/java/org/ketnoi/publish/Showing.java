package org.ketnoi.publish;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.ketnoi.records.Restated;
import org.ketnoi.records.Sameness;

/**
 * Which statements of one state of the records are published, and under which names: none that mentions a hidden thing,
 * none about a person to which that person does not agree, none whose property holds contact data, none from a graph that
 * is not for everybody, and none that was stated anew.
 */
record Showing(Rules rules, Visibility visibility, Restated restated) {
    /** Where it lies which names lead to which. */
    static final Node REPLACEMENTS = NodeFactory.createURI("https://w3id.org/ketnoi/graph/replacements");

    boolean shows(Quad quad) {
        return showsIfItHolds(quad) && restated.holds(quad);
    }

    /** Looks nothing up. */
    boolean showsIfItHolds(Quad quad) {
        return rules.isOpen(quad)
                && !visibility.hides(quad.getSubject())
                && !visibility.hides(quad.getObject())
                && visibility.allows(quad.getSubject(), quad.getPredicate())
                && visibility.allows(quad.getObject(), quad.getPredicate());
    }

    /** The statement as it is published, under kept names; empty when it would say of a thing what it said of two. */
    static Optional<Quad> image(Quad quad, Sameness sameness) {
        if (sameness.isEmpty()) {
            return Optional.of(quad);
        }
        Quad shown = sameness.shown(quad);
        boolean joined = shown.getSubject().equals(shown.getObject())
                && !quad.getSubject().equals(quad.getObject());
        return joined ? Optional.empty() : Optional.of(shown);
    }

    Optional<Quad> image(Quad quad) {
        return image(quad, visibility.sameness());
    }

    /** Which names lead to which. */
    Stream<Quad> replacements() {
        return visibility.sameness().replaced().keySet().stream().flatMap(old -> replacement(old).stream());
    }

    /** To which name this one leads, if both may be seen. */
    Optional<Quad> replacement(Node old) {
        return replacement(old, visibility.sameness())
                .filter(quad -> !visibility.hides(quad.getSubject()) && !visibility.hides(quad.getObject()));
    }

    static Optional<Quad> replacement(Node old, Sameness sameness) {
        return Optional.of(sameness.shown(old))
                .filter(kept -> !kept.equals(old))
                .map(kept -> new Quad(REPLACEMENTS, old, DCTerms.isReplacedBy.asNode(), kept));
    }
}
