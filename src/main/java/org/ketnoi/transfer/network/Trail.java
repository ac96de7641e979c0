package org.ketnoi.transfer.network;

import java.util.ArrayList;
import java.util.List;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.path.Path;

/** Some path, whichever was found first: who stands on it, and over which links it leads. Immutable. */
public final class Trail {
    private static final int NONE = -1;

    private final Nodes nodes;
    private final Step[] steps;

    private Trail(Nodes nodes, List<Step> steps) {
        this.nodes = nodes;
        this.steps = steps.toArray(Step[]::new);
    }

    /** A step by the numbers of its ends and of what joins them, if anything does. */
    private record Step(int from, int to, int over, LinkKind kind) {
        boolean isOver(LinkKind wanted, int one, int other) {
            if (kind != wanted) {
                return false;
            }
            return wanted.isMembership()
                    ? (from == one || to == one) && over == other
                    : from == one && to == other || from == other && to == one;
        }
    }

    static Trail of(Path path, Nodes nodes) {
        List<Step> steps = new ArrayList<>();
        int from = path.source();
        int over = NONE;
        Relation entered = Relation.DIRECT_CONTACT;
        for (Path.Hop hop : path.hops()) {
            if (nodes.role(hop.node()).isConnector()) {
                over = hop.node();
                entered = Relation.at(hop.kind());
            } else {
                LinkKind kind = Relation.at(hop.kind()).step().or(entered::step).orElseThrow();
                steps.add(new Step(from, hop.node(), over, kind));
                from = hop.node();
                over = NONE;
            }
        }
        return new Trail(nodes, steps);
    }

    /** The holder and all who stand between: everybody but the target. */
    public List<Iri> relied() {
        List<Iri> relied = new ArrayList<>();
        for (Step step : steps) {
            relied.add(nodes.name(step.from));
        }
        return relied;
    }

    /** Whether it leads over a link. */
    public boolean isOver(Supposition.Link link) {
        int one = nodes.find(link.from());
        int other = nodes.find(link.to());
        for (Step step : steps) {
            if (step.isOver(link.kind(), one, other)) {
                return true;
            }
        }
        return false;
    }
}
