package org.ketnoi.ingest;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.ketnoi.graph.Iri;
import org.ketnoi.records.Consents;
import org.ketnoi.records.Records;
import org.ketnoi.records.person.Tombstones;

/**
 * Looks for people in files that come in together: whoever is described has to have a consent that holds, in the records
 * or in one of the files, and nobody who was erased comes back.
 */
final class PeopleCheck {
    private static final Node WITHDRAWN =
            NodeFactory.createURI(Iri.term("withdrawnOn").value());

    private final Records records;
    private final Tombstones tombstones;
    private final Set<Node> identifying;

    /** @param contactProperties by whose values a person is known again */
    PeopleCheck(Records records, Tombstones tombstones, Set<Node> contactProperties) {
        this.records = records;
        this.tombstones = tombstones;
        this.identifying = new HashSet<>(contactProperties);
        this.identifying.add(NodeFactory.createURI("http://vivoweb.org/ontology/core#orcidId"));
    }

    /** The same files, those refused in which something is wrong. */
    List<StagedFile> check(List<StagedFile> files, LocalDate day) {
        boolean anybody = files.stream()
                .anyMatch(file -> !file.staging().people().named().isEmpty()
                        || !file.staging().people().described().isEmpty());
        return anybody
                ? records.read(graph -> {
                    Set<Node> agreed = agreed(graph, files, day);
                    Consents consents = Consents.of(graph, day);
                    return files.stream()
                            .map(file -> check(graph, file, agreed, consents))
                            .toList();
                })
                : files;
    }

    private static Set<Node> agreed(DatasetGraph graph, List<StagedFile> files, LocalDate day) {
        Set<Node> agreed = new HashSet<>();
        for (StagedFile file : files) {
            Map<Node, Node> consents = file.staging().people().consentsOn(day.toString());
            consents.forEach((consent, person) -> {
                // What was withdrawn here does not come to life again by a file.
                if (!graph.contains(Node.ANY, consent, WITHDRAWN, Node.ANY)) {
                    agreed.add(person);
                }
            });
        }
        return agreed;
    }

    private StagedFile check(DatasetGraph graph, StagedFile file, Set<Node> agreed, Consents consents) {
        if (!file.isToBeWritten()) {
            return file;
        }
        Findings found = new Findings();
        Set<Node> erased = erased(graph, file, found);
        file.staging().people().described().forEach((person, place) -> {
            boolean agrees =
                    agreed.contains(person) || !consents.holding(person).isEmpty();
            if (!agrees && !erased.contains(person)) {
                found.report(Finding.at(place, "", "person-without-consent", name(person)));
            }
        });
        return found.hasFaults() ? file.refused(found) : file;
    }

    private Set<Node> erased(DatasetGraph graph, StagedFile file, Findings found) {
        Set<Node> erased = new HashSet<>();
        if (!tombstones.exist()) {
            return erased;
        }
        file.staging().people().named().forEach((person, place) -> {
            if (tombstones.holds(graph, person)) {
                erased.add(person);
                found.report(Finding.at(place, "", "erased-person"));
            }
        });
        file.staging()
                .parts()
                .forEach(part -> part.load().forEach((triple, place) -> {
                    if (isKnownAgain(graph, triple) && erased.add(triple.getSubject())) {
                        found.report(Finding.at(place, "", "erased-person"));
                    }
                }));
        return erased;
    }

    private boolean isKnownAgain(DatasetGraph graph, Triple triple) {
        return identifying.contains(triple.getPredicate()) && tombstones.holds(graph, triple.getObject());
    }

    private static String name(Node person) {
        return person.isURI() ? Iri.of(person.getURI()).shortName() : "–";
    }
}
