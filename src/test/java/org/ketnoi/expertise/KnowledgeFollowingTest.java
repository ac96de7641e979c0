package org.ketnoi.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.local.LocalGraphStore;

/** After any changes, what followed them is what is read anew. */
class KnowledgeFollowingTest {
    private static final QueryLibrary QUERIES = QueryLibrary.load();
    private static final String ORG = "http://www.w3.org/ns/org#";
    private static final int MANY = 5;

    static List<Long> seeds() {
        Long given = Long.getLong("ketnoi.seed");
        long first = System.nanoTime();
        return given == null ? IntStream.range(0, 20).mapToObj(i -> first + i).toList() : List.of(given);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatFollowsIsWhatIsReadAnew(long seed) {
        Random random = new Random(seed);
        try (LocalGraphStore store = LocalGraphStore.inMemory()) {
            Supplier<Knowledge> knowledge = Knowledge.following(store, QUERIES);
            for (int change = 0; change < 40; change++) {
                store.write(graph -> change(graph, random));
                assertThat(told(knowledge.get()))
                        .as("seed %d, change %d", seed, change)
                        .isEqualTo(told(Knowledge.following(store, QUERIES).get()));
            }
        }
    }

    private static void change(DatasetGraph graph, Random random) {
        for (int i = 0; i < 1 + random.nextInt(10); i++) {
            int kind = random.nextInt(12);
            if (kind == 0) {
                graph.deleteAny(Node.ANY, node(thing(random)), Node.ANY, Node.ANY);
            } else if (kind < 4) {
                graph.delete(quad(random));
            } else {
                graph.add(quad(random));
            }
        }
    }

    private static Iri thing(Random random) {
        String type = List.of("expertise", "evidence", "expert", "affiliation", "cooperation")
                .get(random.nextInt(5));
        return Iri.entity(type, Integer.toString(random.nextInt(MANY)));
    }

    private static Quad quad(Random random) {
        Iri subject = thing(random);
        String type = subject.shortName().replaceFirst("/.*", "");
        Node run = NodeFactory.createURI("urn:run:" + random.nextInt(2));
        if (random.nextInt(2) == 0) {
            Node of =
                    switch (type) {
                        case "expertise" -> node(Iri.term("Expertise"));
                        case "evidence" -> node(Iri.term("Evidence"));
                        case "expert" -> node(Iri.term("Expert"));
                        case "affiliation" -> node(Iri.term("Affiliation"));
                        default -> node(Iri.term("Cooperation"));
                    };
            return Quad.create(run, node(subject), RDF.type.asNode(), of);
        }
        return switch (type) {
            case "expertise" -> expertise(run, subject, random);
            case "evidence" ->
                Quad.create(
                        run,
                        node(subject),
                        node(Iri.term("confidence")),
                        NodeFactory.createLiteralDT("0." + random.nextInt(10), XSDDatatype.XSDdecimal));
            case "expert" ->
                Quad.create(
                        run, node(subject), node(Iri.term("area")), node(Iri.entity("area", "" + random.nextInt(3))));
            case "affiliation" ->
                Quad.create(
                        run,
                        node(subject),
                        NodeFactory.createURI(ORG + (random.nextBoolean() ? "member" : "organization")),
                        node(expert(random)));
            default -> Quad.create(run, node(subject), node(Iri.term("party")), node(expert(random)));
        };
    }

    private static Quad expertise(Node run, Iri subject, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Quad.create(run, node(subject), node(Iri.term("expertiseOf")), node(expert(random)));
            case 1 ->
                Quad.create(
                        run,
                        node(subject),
                        node(Iri.term("field")),
                        node(Iri.concept("field", "f" + random.nextInt(2))));
            case 2 ->
                Quad.create(
                        run,
                        node(subject),
                        node(Iri.term("expertiseLevel")),
                        node(Iri.concept("expertise-level", "l" + random.nextInt(2))));
            default ->
                Quad.create(
                        run,
                        node(subject),
                        node(Iri.term("evidence")),
                        node(Iri.entity("evidence", "" + random.nextInt(MANY))));
        };
    }

    private static Iri expert(Random random) {
        return Iri.entity("expert", Integer.toString(random.nextInt(MANY)));
    }

    private static Node node(Iri name) {
        return NodeFactory.createURI(name.value());
    }

    /** All that a question can see of it. */
    private static List<String> told(Knowledge knowledge) {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            Iri expert = Iri.entity("expert", "" + i);
            Iri item = Iri.entity("evidence", "" + i);
            Standing standing = knowledge.standing();
            told.add(expert + " " + standing.find(expert).flatMap(Holder::profile) + knowledge.tiesOf(expert));
            told.add(names(standing.claimsOf(expert)) + " " + knowledge.proven().of(item));
            standing.claims()
                    .find(Iri.entity("expertise", "" + i))
                    .ifPresent(claim -> told.add(claim.assertion() + " " + claim.level() + " " + claim.evidence()
                            + knowledge.evidenceOf(claim.assertion())
                            + holder(standing, claim).name()
                            + standing.rows()
                                    .find(claim.assertion().field())
                                    .map(row -> row.number() == claim.field())));
        }
        for (int i = 0; i < 2; i++) {
            told.add(names(knowledge.standing().claimsOn(Iri.concept("field", "f" + i))));
        }
        return told;
    }

    /** A claim leads to its expert's claims of the same state, itself among them. */
    private static Holder holder(Standing standing, Claim claim) {
        Holder holder = standing.byNumber().get(claim.expert());
        assertThat(holder.claims()).contains(claim);
        assertThat(standing.find(claim.assertion().expert())).containsSame(holder);
        assertThat(standing.claimsOn(claim.assertion().field())).contains(claim);
        assertThat(standing.most()).isGreaterThanOrEqualTo(holder.claims().size());
        return holder;
    }

    private static String names(List<Claim> claims) {
        return claims.stream()
                .map(claim -> claim.assertion().id())
                .sorted()
                .toList()
                .toString();
    }
}
