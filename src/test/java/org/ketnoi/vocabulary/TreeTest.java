package org.ketnoi.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ketnoi.graph.Iri;

class TreeTest {
    /** Lines {@code thing parent parent …}, drawn as {@code a(b c(d))}; what is drawn elsewhere has a {@code *}. */
    private static String drawn(String hierarchy) {
        Map<Iri, List<Iri>> parents = new TreeMap<>();
        hierarchy.lines().forEach(line -> {
            List<Iri> names = Arrays.stream(line.strip().split(" "))
                    .map(name -> Iri.of("urn:" + name))
                    .toList();
            parents.put(names.getFirst(), names.subList(1, names.size()));
        });
        return told(Tree.of(parents.keySet(), parents::get, Comparator.naturalOrder()));
    }

    private static String told(List<Tree> trees) {
        return trees.stream()
                .map(tree -> tree.id().value().substring(4)
                        + (tree.again() ? "*" : "")
                        + (tree.branches().isEmpty() ? "" : "(" + told(tree.branches()) + ")"))
                .collect(Collectors.joining(" "));
    }

    @Test
    void whatIsNarrowerStandsBelowInOrder() {
        assertThat(drawn("a\nc a\nb a\nd c\ne")).isEqualTo("a(b c(d)) e");
    }

    @Test
    void whatHasTwoParentsStandsUnderEachWithItsBranchesOnce() {
        assertThat(drawn("a\nb\nc a b\nd c")).isEqualTo("a(c(d)) b(c*)");
    }

    @Test
    void aCircleIsDrawnOnceAndNothingStandsBelowItself() {
        assertThat(drawn("a c\nb a\nc b\nd b\ne")).isEqualTo("e a(b(c d))");
        assertThat(drawn("a a")).isEqualTo("a");
    }

    @Test
    void whatHangsOnACircleIsNotTakenForItsRoot() {
        assertThat(drawn("a x\nx y\ny x")).isEqualTo("x(a y)");
    }

    @Test
    void aParentThatIsNotThereIsLeftOut() {
        assertThat(drawn("a nowhere\nb a")).isEqualTo("a(b)");
    }

    @Test
    void itsSizeIsWhatStandsBelow() {
        Tree tree = new Tree(
                Iri.of("urn:a"),
                List.of(new Tree(Iri.of("urn:b"), List.of(new Tree(Iri.of("urn:c"), List.of(), false)), false)),
                false);
        assertThat(tree.size()).isEqualTo(2);
    }
}
