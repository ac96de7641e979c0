package org.ketnoi.transfer.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ketnoi.graph.Iri;

/** Collects nodes in whatever order they are met. One thread. */
final class NodeMaker {
    private static final int FIRST_ROOM = 1024;

    private final Numbering numbers = new Numbering();
    private final Map<Map<String, Set<String>>, Integer> profiles = new HashMap<>(Map.of(Map.of(), Profiles.EMPTY));
    private final List<Map<String, Set<String>>> allProfiles = new ArrayList<>(List.of(Map.of()));
    private byte[] roles = new byte[FIRST_ROOM];
    private int[] profile = new int[FIRST_ROOM];

    /** The number for now of a node, of which nothing more may be known yet. */
    int number(Iri name) {
        int known = numbers.size();
        int number = numbers.of(name);
        if (number == known) {
            if (number == roles.length) {
                roles = Arrays.copyOf(roles, 2 * roles.length);
                profile = Arrays.copyOf(profile, 2 * profile.length);
            }
            roles[number] = (byte) Role.UNKNOWN.ordinal();
        }
        return number;
    }

    /** A node that joins parties; a party stays one. */
    int connector(Iri name, Role role) {
        int number = number(name);
        if (roles[number] == Role.UNKNOWN.ordinal()) {
            roles[number] = (byte) role.ordinal();
        }
        return number;
    }

    /** A party, and values of it besides those that were told before. */
    void party(Iri name, Role role, Map<String, Set<String>> values) {
        int number = number(name);
        roles[number] = (byte) Math.min(roles[number], role.ordinal());
        Map<String, Set<String>> all = both(allProfiles.get(profile[number]), values);
        profile[number] = profiles.computeIfAbsent(all, key -> {
            allProfiles.add(key);
            return profiles.size();
        });
    }

    static Map<String, Set<String>> both(Map<String, Set<String>> one, Map<String, Set<String>> other) {
        Map<String, Set<String>> all = new HashMap<>(one);
        other.forEach((property, values) -> all.merge(property, values, (some, more) -> {
            Set<String> together = new HashSet<>(some);
            together.addAll(more);
            return Set.copyOf(together);
        }));
        return Map.copyOf(all);
    }

    /**
     * The nodes in the order of their names.
     *
     * @param last the last number by the one for now
     */
    record Made(Nodes nodes, int[] last) {}

    Made made() {
        Numbering.Ordered ordered = numbers.ordered();
        byte[] rolesInOrder = new byte[numbers.size()];
        int[] profileInOrder = new int[numbers.size()];
        for (int number = 0; number < rolesInOrder.length; number++) {
            rolesInOrder[ordered.last()[number]] = roles[number];
            profileInOrder[ordered.last()[number]] = profile[number];
        }
        Profiles all = new Profiles(allProfiles);
        return new Made(Nodes.of(ordered.names(), rolesInOrder, profileInOrder, all), ordered.last());
    }
}
