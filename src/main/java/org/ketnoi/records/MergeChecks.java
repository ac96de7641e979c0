package org.ketnoi.records;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.NodeNotFoundException;
import org.ketnoi.ontology.Ontology;

/**
 * What must not be one thing, whoever says so: things of unlike classes, persons or organisations that a register tells
 * apart, what took the place of the other, what is real and what is made up. For one reading.
 */
final class MergeChecks {
    private static final String VIVO = "http://vivoweb.org/ontology/core#";
    private static final String ORG = "http://www.w3.org/ns/org#";
    private static final List<Node> OWN_IDS =
            List.of(NodeFactory.createURI(VIVO + "orcidId"), NodeFactory.createURI(VIVO + "rorId"));
    private static final Node BEFORE = NodeFactory.createURI(ORG + "originalOrganization");
    private static final Node AFTER = NodeFactory.createURI(ORG + "resultingOrganization");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final DatasetGraph records;
    private final Graph terms;

    MergeChecks(DatasetGraph records, Ontology ontology) {
        this.records = records;
        this.terms = Optional.ofNullable(ontology.graphs().get(Iri.of("https://w3id.org/ketnoi/ontology")))
                .orElseThrow();
    }

    /** @throws NodeNotFoundException when the records know no such thing, or know it no longer */
    void known(Iri thing) {
        if (!records.contains(Node.ANY, OrderReader.node(thing), RDF.type.asNode(), Node.ANY)) {
            throw new NodeNotFoundException(thing);
        }
    }

    /** Looks at each of some things with each of some others. */
    void check(Collection<Iri> some, Collection<Iri> others) {
        for (Iri one : some) {
            for (Iri other : others) {
                classes(one, other);
                OWN_IDS.forEach(id -> ids(id, one, other));
                succession(one, other);
                fiction(one, other);
            }
        }
    }

    private void classes(Iri one, Iri other) {
        Set<Iri> roots = roots(one);
        Set<Iri> ofOther = roots(other);
        if (roots.stream().noneMatch(ofOther::contains)) {
            throw IdentityRefusedException.otherClass(one, roots, other, ofOther);
        }
    }

    /** The widest classes of ours in which a thing is. */
    private Set<Iri> roots(Iri thing) {
        return values(thing, RDF.type.asNode())
                .filter(MergeChecks::isOurs)
                .map(this::root)
                .map(type -> Iri.of(type.getURI()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOurs(Node type) {
        return type.isURI() && type.getURI().startsWith(Iri.ONTOLOGY);
    }

    private Node root(Node type) {
        return terms.stream(type, RDFS.subClassOf.asNode(), Node.ANY)
                .map(triple -> triple.getObject())
                .filter(MergeChecks::isOurs)
                .findFirst()
                .map(this::root)
                .orElse(type);
    }

    private void ids(Node register, Iri one, Iri other) {
        Set<String> ids = ids(register, one);
        Set<String> ofOther = ids(register, other);
        if (!ids.isEmpty() && !ofOther.isEmpty() && ids.stream().noneMatch(ofOther::contains)) {
            throw IdentityRefusedException.otherId(one, String.join(", ", ids), other, String.join(", ", ofOther));
        }
    }

    private Set<String> ids(Node register, Iri thing) {
        return values(thing, register)
                .map(id -> id.isURI() ? Iri.of(id.getURI()).key() : id.getLiteralLexicalForm())
                .map(id -> id.substring(id.lastIndexOf('/') + 1).strip())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void succession(Iri one, Iri other) {
        if (succeeds(one, other) || succeeds(other, one) || isOver(one, other) || isOver(other, one)) {
            throw IdentityRefusedException.successor(one, other);
        }
    }

    private boolean succeeds(Iri before, Iri after) {
        return records.stream(Node.ANY, Node.ANY, BEFORE, OrderReader.node(before))
                .anyMatch(quad -> records.contains(Node.ANY, quad.getSubject(), AFTER, OrderReader.node(after)));
    }

    /** Whether one had ended when the other began. */
    private boolean isOver(Iri one, Iri other) {
        Optional<LocalDate> end = day(one, "validUntil");
        Optional<LocalDate> start = day(other, "validFrom");
        return end.isPresent() && start.isPresent() && !end.get().isAfter(start.get());
    }

    private Optional<LocalDate> day(Iri thing, String property) {
        return values(thing, OrderReader.term(property))
                .map(Node::getLiteralLexicalForm)
                .filter(text -> DAY.matcher(text).matches())
                .map(LocalDate::parse)
                .findFirst();
    }

    private void fiction(Iri one, Iri other) {
        OrderReader reader = new OrderReader(records);
        if (reader.isFictional(one) != reader.isFictional(other)) {
            throw IdentityRefusedException.fictional(one, other);
        }
    }

    /** The one that a register knows, else the one of which more is said, else the first by name. */
    Iri better(Iri one, Iri other) {
        long lead = weight(one) - weight(other);
        if (lead != 0) {
            return lead > 0 ? one : other;
        }
        return one.compareTo(other) < 0 ? one : other;
    }

    private long weight(Iri thing) {
        long registered = OWN_IDS.stream()
                .filter(id -> values(thing, id).findAny().isPresent())
                .count();
        return registered * 1_000_000
                + values(thing, Node.ANY).limit(1_000_000 - 1).count();
    }

    /** Units in which a thing is, or for which it stands. */
    Set<Iri> areas(Iri thing) {
        return Stream.of("area", "servesArea")
                .flatMap(property -> values(thing, OrderReader.term(property)))
                .filter(Node::isURI)
                .map(area -> Iri.of(area.getURI()))
                .collect(Collectors.toSet());
    }

    private Stream<Node> values(Iri thing, Node property) {
        return records.stream(Node.ANY, OrderReader.node(thing), property, Node.ANY)
                .map(Quad::getObject)
                .distinct();
    }
}
