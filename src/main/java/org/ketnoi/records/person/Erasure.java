package org.ketnoi.records.person;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.NodeNotFoundException;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.records.Records;
import org.ketnoi.security.Caller;
import org.ketnoi.store.local.StoreSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * People leave for good: all that is held on them goes, and a mark stays by which no file brings them back. An erasure
 * that was cut off is brought to its end at the next start. One at a time.
 */
@Service
public class Erasure {
    private static final Logger LOG = LoggerFactory.getLogger(Erasure.class);

    private final Records records;
    private final Ontology ontology;
    private final People people;
    private final Purge purge;
    private final Clock clock;
    private final Tombstones tombstones;
    private final ErasureJournal journal;
    private final ReentrantLock turn = new ReentrantLock();

    Erasure(
            Records records,
            Ontology ontology,
            People people,
            Purge purge,
            Tombstones tombstones,
            StoreSettings settings,
            Clock clock) {
        this.records = records;
        this.ontology = ontology;
        this.people = people;
        this.purge = purge;
        this.tombstones = tombstones;
        this.clock = clock;
        this.journal = new ErasureJournal(settings.directory());
    }

    /**
     * Erases a person; when this returns nothing is left in any store, file or dump.
     *
     * @throws NodeNotFoundException when nothing is held on such a person
     * @throws PersonErasedException when that was done before
     */
    public void erase(Caller caller, Iri person) {
        people.checkOwn(caller, person);
        Node name = Terms.node(person);
        turn.lock();
        try {
            if (!records.read(graph -> isHeld(graph, name))) {
                checkNotErased(person);
                throw new NodeNotFoundException(person);
            }
            journal.begin(tombstones.hash(name));
            erase(name, caller.name());
            purge.run();
            journal.end();
            LOG.atInfo().addKeyValue("by", caller.name()).log("Person erased");
        } finally {
            turn.unlock();
        }
    }

    private static boolean isHeld(DatasetGraph graph, Node person) {
        return graph.contains(Node.ANY, person, Node.ANY, Node.ANY)
                || graph.contains(Node.ANY, Node.ANY, Node.ANY, person);
    }

    /** @throws PersonErasedException when somebody of this name was erased */
    public void checkNotErased(Iri person) {
        if (records.read(graph -> tombstones.holds(graph, Terms.node(person)))) {
            throw new PersonErasedException();
        }
    }

    private void erase(Node person, String by) {
        records.change(graph -> {
            Mentions mentions = new Mentions(graph, ontology);
            Set<Node> identifying = mentions.identifying(person);
            mentions.leaveOut(person);
            new Removal(graph, ontology).of(person);
            identifying.forEach(name -> mark(graph, name, by));
        });
    }

    private void mark(DatasetGraph graph, Node name, String by) {
        Node mark = tombstones.mark(name);
        graph.add(new Quad(Tombstones.graph(), mark, Tombstones.erasedOn(), Terms.time(clock.instant())));
        graph.add(new Quad(Tombstones.graph(), mark, Terms.audit("recordedBy"), Terms.text(by)));
    }

    /** Brings erasures to their end that were cut off. */
    public void finish() {
        List<String> open = journal.open();
        if (open.isEmpty()) {
            return;
        }
        turn.lock();
        try {
            List<Node> left = records.read(graph -> people(graph)
                    .filter(person -> open.contains(tombstones.hash(person)))
                    .toList());
            left.forEach(person -> erase(person, "operator"));
            purge.run();
            journal.end();
            LOG.atInfo().addKeyValue("erasures", open.size()).log("Erasures brought to their end");
        } finally {
            turn.unlock();
        }
    }

    private static Stream<Node> people(DatasetGraph graph) {
        String experts = Iri.ENTITIES + "expert/";
        return graph.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                .flatMap(quad -> Stream.of(quad.getSubject(), quad.getObject()))
                .filter(node -> node.isURI() && node.getURI().startsWith(experts))
                .distinct();
    }
}
