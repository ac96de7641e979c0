package org.ketnoi.transfer.gap;

import java.util.Collection;
import java.util.Set;
import org.ketnoi.transfer.network.Fact;
import org.ketnoi.transfer.network.Supposition.Link;

/** Whether a step of a path goes over a link. */
final class LinkUse {
    private LinkUse() {}

    static boolean isOverAny(Fact step, Collection<Link> links) {
        return links.stream().anyMatch(link -> isOver(step, link));
    }

    private static boolean isOver(Fact step, Link link) {
        if (step.kind() != link.kind()) {
            return false;
        }
        boolean ofParty = step.from().equals(link.from()) || step.to().equals(link.from());
        return link.kind().isMembership()
                ? ofParty && step.through().filter(link.to()::equals).isPresent()
                : Set.of(step.from(), step.to()).equals(Set.of(link.from(), link.to()));
    }
}
