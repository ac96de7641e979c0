package org.ketnoi.transfer.path;

import java.util.List;

/**
 * From where to where, and what a path has to satisfy.
 *
 * @param origins where paths may begin; of two paths that are as good, that of the earlier origin comes first
 * @param target a party; a path ends where it comes to it
 */
public record Question(List<Origin> origins, int target, Grammar grammar, Conditions conditions) {
    public Question {
        origins = List.copyOf(origins);
        if (conditions.waypoints().size() > States.MOST_WAYPOINTS) {
            throw new IllegalArgumentException("More than three waypoints");
        }
    }

    public static Question between(int source, int target, Grammar grammar) {
        return new Question(List.of(Origin.at(source)), target, grammar, Conditions.NONE);
    }

    public Question under(Conditions others) {
        return new Question(origins, target, grammar, others);
    }
}
