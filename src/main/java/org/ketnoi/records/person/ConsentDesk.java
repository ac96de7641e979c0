package org.ketnoi.records.person;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.NodeNotFoundException;
import org.ketnoi.graph.Text;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.records.Records;
import org.ketnoi.records.Request;
import org.ketnoi.security.Caller;
import org.springframework.stereotype.Service;

/**
 * Where consents are given and withdrawn. What no consent covers any more when one is withdrawn leaves the records in
 * the same change, and the disk before the answer is given. One wish at a time. Safe for use by many threads.
 */
@Service
public class ConsentDesk {
    private final Records records;
    private final Ontology ontology;
    private final People people;
    private final Purge purge;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock();

    ConsentDesk(Records records, Ontology ontology, People people, Purge purge, Clock clock) {
        this.records = records;
        this.ontology = ontology;
        this.people = people;
        this.purge = purge;
        this.clock = clock;
    }

    /** A person's consents, those that hold no longer too, and the version of all of them together. */
    public record Given(Iri person, List<Consent> consents, String version) {
        public Given {
            consents = List.copyOf(consents);
        }
    }

    public Given list(Caller caller, Iri person) {
        return records.read(graph -> {
            people.checkLooksAfter(caller, person, graph);
            return given(graph, person);
        });
    }

    private Given given(DatasetGraph graph, Iri person) {
        List<Consent> consents = new ConsentReader(graph, people.today()).of(person);
        return new Given(person, consents, version(consents));
    }

    /** Another one after each change. */
    private static String version(List<Consent> consents) {
        String told = consents.stream()
                .map(consent -> consent.id() + " " + consent.until() + " " + consent.withdrawnOn())
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(told.getBytes(StandardCharsets.UTF_8));
            return consents.size() + "-" + HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Records what a person agreed to. */
    public Given give(Iri person, NewConsent wish, Request request) {
        turn.lock();
        try {
            boolean replayed = records.read(graph -> {
                people.checkLooksAfter(request.caller(), person, graph);
                return Trail.isReplayed(graph, request);
            });
            if (!replayed) {
                List<Quad> consent = staged(person, wish, request);
                records.change(graph -> consent.forEach(graph::add));
            }
            return records.read(graph -> given(graph, person));
        } finally {
            turn.unlock();
        }
    }

    private List<Quad> staged(Iri person, NewConsent wish, Request request) {
        LocalDate from = wish.from().orElseGet(people::today);
        check(wish, from);
        String key = PersonMark.at(clock.instant());
        Node graph = Terms.graph("consent", key);
        Node consent = Terms.node(Iri.entity("consent", "cs-" + key));
        List<Quad> quads = new ArrayList<>(Trail.of(graph, consent, request, clock.instant()));
        quads.add(new Quad(graph, consent, Terms.TYPE, Terms.term("Consent")));
        quads.add(new Quad(graph, consent, Terms.term("consentOf"), Terms.node(person)));
        quads.add(new Quad(graph, consent, Terms.term("validFrom"), Terms.date(from)));
        quads.add(new Quad(graph, consent, Terms.TEXT_VERSION, Terms.text(wish.textVersion())));
        wish.until().ifPresent(day -> quads.add(new Quad(graph, consent, Terms.term("validUntil"), Terms.date(day))));
        wish.purposes().forEach(purpose -> quads.add(new Quad(graph, consent, Terms.PURPOSE, Terms.node(purpose))));
        wish.covers()
                .forEach(property ->
                        quads.add(new Quad(graph, consent, Terms.term("coversProperty"), Terms.node(property))));
        wish.texts()
                .forEach((language, text) -> quads.add(new Quad(
                        graph,
                        consent,
                        Terms.term("consentText"),
                        NodeFactory.createLiteralLang(Text.composed(text), language))));
        return quads;
    }

    private void check(NewConsent wish, LocalDate from) {
        if (wish.purposes().isEmpty()) {
            throw PersonRefusedException.incomplete("purposes");
        }
        if (wish.covers().isEmpty()) {
            throw PersonRefusedException.incomplete("covers");
        }
        if (wish.texts().isEmpty()) {
            throw PersonRefusedException.incomplete("text");
        }
        wish.purposes().stream()
                .filter(purpose -> !ontology.defines(Terms.node(purpose)))
                .findFirst()
                .ifPresent(purpose -> {
                    throw PersonRefusedException.unknown("purposes", purpose.key());
                });
        wish.covers().stream()
                .filter(property -> ontology.labels(property).isEmpty())
                .findFirst()
                .ifPresent(property -> {
                    throw PersonRefusedException.unknown("covers", property.value());
                });
        notInFuture(from);
        wish.until().filter(day -> !from.isBefore(day)).ifPresent(day -> {
            throw PersonRefusedException.ends(from, day);
        });
    }

    private void notInFuture(LocalDate day) {
        if (day.isAfter(people.today())) {
            throw PersonRefusedException.inFuture(day, people.today());
        }
    }

    /**
     * Ends a consent, from that day on; what it alone covered is gone when this returns.
     *
     * @param on today when it is not told
     */
    public Given withdraw(Iri consent, Optional<LocalDate> on, Request request) {
        turn.lock();
        try {
            LocalDate day = on.orElseGet(people::today);
            Iri person = records.read(graph -> owner(graph, consent, request));
            boolean ended = records.read(graph -> new ConsentReader(graph, people.today())
                    .of(person).stream()
                            .filter(one -> one.id().equals(consent))
                            .anyMatch(one -> one.withdrawnOn().isPresent()));
            if (!ended) {
                notInFuture(day);
                records.read(graph -> seen(given(graph, person), request));
                end(consent, person, day, request);
            }
            return records.read(graph -> given(graph, person));
        } finally {
            turn.unlock();
        }
    }

    /** Of whose consent a stranger asks, he is not told. */
    private Iri owner(DatasetGraph graph, Iri consent, Request request) {
        Iri person = new ConsentReader(graph, people.today())
                .person(consent)
                .orElseThrow(() -> new NodeNotFoundException(consent));
        people.checkLooksAfter(request.caller(), person, graph);
        return person;
    }

    private static boolean seen(Given now, Request request) {
        String seen = request.seen().orElseThrow(PersonRefusedException::notSeen);
        if (!seen.equals(now.version) && !seen.equals("*")) {
            throw PersonRefusedException.changed(seen, now.version);
        }
        return true;
    }

    private void end(Iri consent, Iri person, LocalDate day, Request request) {
        Node graph = Terms.graph("consent", PersonMark.at(clock.instant()));
        Node withdrawal = Terms.uri(graph.getURI());
        List<Quad> quads = new ArrayList<>(Trail.of(graph, withdrawal, request, clock.instant()));
        quads.add(new Quad(graph, Terms.node(consent), Terms.term("withdrawnOn"), Terms.date(day)));
        records.change(data -> {
            quads.forEach(data::add);
            forget(data, Terms.node(person));
        });
        purge.run();
    }

    private boolean forget(DatasetGraph data, Node person) {
        Set<Node> uncovered = Removal.uncovered(data, person, people.today());
        new Removal(data, ontology).of(person, uncovered);
        return !uncovered.isEmpty();
    }

    /** Takes out what no consent covers any more because its last day is over. Returns from how many people it was. */
    public int forgetExpired() {
        turn.lock();
        try {
            Set<Node> concerned = records.read(this::concerned);
            if (!concerned.isEmpty()) {
                records.change(data -> concerned.forEach(person -> forget(data, person)));
                purge.run();
            }
            return concerned.size();
        } finally {
            turn.unlock();
        }
    }

    private Set<Node> concerned(DatasetGraph data) {
        return data.stream(Node.ANY, Node.ANY, Terms.term("consentOf"), Node.ANY)
                .map(Quad::getObject)
                .distinct()
                .filter(person ->
                        !Removal.uncovered(data, person, people.today()).isEmpty())
                .collect(Collectors.toSet());
    }
}
