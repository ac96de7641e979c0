package org.ketnoi.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ketnoi.identity.match.Decision;
import org.ketnoi.identity.match.Marks;
import org.ketnoi.identity.match.Suspicion;

/**
 * Which of the open pairs the program may decide by itself. Being the same is transitive, suspicions are not: of several
 * that would become one thing, each two have to be alike; and a pair is not sure when one of it has almost as good a
 * reason to be another one.
 */
final class SurePairs {
    private final List<Suspicion> open;
    private final Map<String, List<Suspicion>> about = new HashMap<>();
    private final Map<String, String> joined = new HashMap<>();

    private SurePairs(List<Suspicion> open) {
        this.open = open;
        for (Suspicion pair : open) {
            about.computeIfAbsent(pair.one().id(), none -> new ArrayList<>()).add(pair);
            about.computeIfAbsent(pair.other().id(), none -> new ArrayList<>()).add(pair);
            if (pair.decision() == Decision.LINKED) {
                join(pair.one().id(), pair.other().id());
            }
        }
    }

    /** In the order in which they are given. */
    static List<Suspicion> of(List<Suspicion> open, Marks marks) {
        SurePairs pairs = new SurePairs(open);
        Set<String> closed = pairs.closedParts();
        return open.stream()
                .filter(pair -> pair.decision() == Decision.LINKED)
                .filter(pair -> closed.contains(pairs.part(pair.one().id())))
                .filter(pair -> !pairs.hasRival(pair, marks))
                .toList();
    }

    private void join(String one, String other) {
        String a = part(one);
        String b = part(other);
        if (!a.equals(b)) {
            joined.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
        }
    }

    private String part(String id) {
        String at = id;
        while (joined.containsKey(at)) {
            at = joined.getOrDefault(at, at);
        }
        return at;
    }

    /** Parts in which every two are suspected. */
    private Set<String> closedParts() {
        Map<String, Set<String>> members = new TreeMap<>();
        Map<String, Integer> suspected = new HashMap<>();
        for (Suspicion pair : open) {
            String part = part(pair.one().id());
            if (part.equals(part(pair.other().id()))) {
                Set<String> in = members.computeIfAbsent(part, none -> new TreeSet<>());
                in.add(pair.one().id());
                in.add(pair.other().id());
                suspected.merge(part, 1, Integer::sum);
            }
        }
        Set<String> closed = new HashSet<>();
        members.forEach((part, in) -> {
            if (suspected.getOrDefault(part, 0) == in.size() * (in.size() - 1) / 2) {
                closed.add(part);
            }
        });
        return closed;
    }

    private boolean hasRival(Suspicion pair, Marks marks) {
        return List.of(pair.one().id(), pair.other().id()).stream()
                .flatMap(id -> about.getOrDefault(id, List.of()).stream())
                .filter(rival ->
                        !part(rival.one().id()).equals(part(rival.other().id())))
                .anyMatch(rival -> marks.isNear(
                        pair.comparison().score(), rival.comparison().score()));
    }
}
