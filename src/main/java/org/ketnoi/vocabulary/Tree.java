package org.ketnoi.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.ketnoi.graph.Iri;

/**
 * A hierarchy as it is drawn. What has several parents stands under each, with its branches under the first only; in a
 * circle nothing stands below itself.
 *
 * @param again whether it stands elsewhere too, with its branches there
 */
public record Tree(Iri id, List<Tree> branches, boolean again) {
    public Tree {
        branches = List.copyOf(branches);
    }

    /** How many things stand below. */
    public int size() {
        return branches.stream().mapToInt(branch -> 1 + branch.size()).sum();
    }

    /**
     * The trees of some things; each thing stands in one of them.
     *
     * @param parents what stands above a thing; those that are not among the things are left out
     */
    public static List<Tree> of(
            Collection<Iri> things, Function<Iri, ? extends Collection<Iri>> parents, Comparator<Iri> order) {
        return new Drawing(things, parents, order).draw();
    }

    /** One drawing: who stands below whom, and who is drawn already. */
    private static final class Drawing {
        private final List<Iri> things;
        private final Map<Iri, List<Iri>> parents = new TreeMap<>();
        private final Map<Iri, List<Iri>> children = new TreeMap<>();
        private final Set<Iri> drawn = new HashSet<>();

        Drawing(Collection<Iri> things, Function<Iri, ? extends Collection<Iri>> parents, Comparator<Iri> order) {
            this.things = things.stream().distinct().sorted(order).toList();
            Set<Iri> known = new HashSet<>(this.things);
            for (Iri thing : this.things) {
                List<Iri> above = parents.apply(thing).stream()
                        .filter(parent -> known.contains(parent) && !parent.equals(thing))
                        .distinct()
                        .toList();
                this.parents.put(thing, above);
                above.forEach(parent -> children.computeIfAbsent(parent, key -> new ArrayList<>())
                        .add(thing));
            }
        }

        List<Tree> draw() {
            List<Tree> trees = new ArrayList<>();
            things.stream()
                    .filter(thing -> above(thing).isEmpty())
                    .forEach(root -> trees.add(draw(root, new LinkedHashSet<>())));
            // What hangs on a circle has no root: the circle is opened at one of its members.
            for (Iri thing : things) {
                while (!drawn.contains(thing)) {
                    trees.add(draw(memberOfCircle(thing), new LinkedHashSet<>()));
                }
            }
            return trees;
        }

        private Tree draw(Iri thing, Set<Iri> path) {
            if (!drawn.add(thing)) {
                return new Tree(thing, List.of(), true);
            }
            path.add(thing);
            List<Tree> branches = new ArrayList<>();
            for (Iri child : children.getOrDefault(thing, List.of())) {
                if (!path.contains(child)) {
                    branches.add(draw(child, path));
                }
            }
            path.remove(thing);
            return new Tree(thing, branches, false);
        }

        private Iri memberOfCircle(Iri thing) {
            Set<Iri> seen = new HashSet<>();
            Iri member = thing;
            while (seen.add(member)) {
                Optional<Iri> parent = above(member).stream()
                        .filter(candidate -> !drawn.contains(candidate))
                        .findFirst();
                if (parent.isEmpty()) {
                    return member;
                }
                member = parent.get();
            }
            return member;
        }

        private List<Iri> above(Iri thing) {
            return parents.getOrDefault(thing, List.of());
        }
    }
}
