package org.ketnoi.records.person;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.ketnoi.records.Request;

/** Who recorded something about a person, when, and under which name of the wish; never published. */
final class Trail {
    private Trail() {}

    static List<Quad> of(Node graph, Node thing, Request request, Instant at) {
        List<Quad> said = new ArrayList<>();
        said.add(new Quad(
                graph,
                thing,
                Terms.audit("recordedBy"),
                Terms.text(request.caller().name())));
        said.add(new Quad(graph, thing, Terms.RECORDED, Terms.time(at)));
        request.idempotencyKey().ifPresent(key -> {
            said.add(new Quad(graph, thing, Terms.audit("idempotencyKey"), Terms.text(own(request, key))));
            said.add(new Quad(graph, thing, Terms.audit("requestDigest"), Terms.text(request.digest())));
        });
        return said;
    }

    /** Two callers may think of the same key. */
    private static String own(Request request, String key) {
        return request.caller().name() + " " + key;
    }

    /**
     * Whether this very wish was met before.
     *
     * @throws PersonRefusedException when the key was used for another one
     */
    static boolean isReplayed(DatasetGraph records, Request request) {
        Optional<Quad> before = request.idempotencyKey()
                .flatMap(key -> records.stream(
                                Node.ANY, Node.ANY, Terms.audit("idempotencyKey"), Terms.text(own(request, key)))
                        .findFirst());
        before.filter(quad -> !records.contains(
                        quad.getGraph(), quad.getSubject(), Terms.audit("requestDigest"), Terms.text(request.digest())))
                .ifPresent(quad -> {
                    throw PersonRefusedException.keyReused(
                            request.idempotencyKey().orElse(""));
                });
        return before.isPresent();
    }
}
