package org.ketnoi.publish;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.records.Records;
import org.ketnoi.records.RecordsChanged;
import org.ketnoi.records.RecordsChanging;
import org.ketnoi.records.Sameness;
import org.ketnoi.store.local.LocalGraphStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;

/**
 * The only way into the published graph: what everybody may see of the records, and the vocabulary, become the published
 * state. It follows each change of the records by looking at what the change touches; what it comes to is always what a
 * publication of everything would. Only the difference is written, in one change. No change of the records is made
 * meanwhile.
 */
public final class Publisher {
    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

    private static final ZoneId OFFICE_HOURS = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Records records;
    private final LocalGraphStore published;
    private final Vocabulary vocabulary;
    private final Rules rules;
    private final Clock clock;
    /** What is hidden in the state that is published; empty until it is asked for. */
    private Optional<Visibility> kept = Optional.empty();

    public Publisher(Records records, LocalGraphStore published, Ontology ontology, Clock clock) {
        this.records = records;
        this.published = published;
        this.vocabulary = new Vocabulary(ontology);
        this.rules = Rules.of(ontology);
        this.clock = clock;
    }

    /** What a publication changed. */
    public record Publication(long recordsVersion, long added, long removed) {}

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OFFICE_HOURS);
    }

    @EventListener
    void prepare(RecordsChanging changing) {
        prepare(() -> {});
    }

    /** Looks at what is hidden before a change needs it; changes wait until it is done. */
    void lookAhead(Runnable beforeEach) {
        records.still(() -> {
            prepare(beforeEach);
            return kept.isPresent();
        });
    }

    private void prepare(Runnable beforeEach) {
        if (kept.isEmpty()) {
            kept = shown(records.version())
                    .map(shown -> records.read(graph -> Visibility.of(graph, rules, shown.day(), beforeEach)));
        }
    }

    @EventListener
    void follow(RecordsChanged changed) {
        if (kept.isPresent() && shown(changed.version() - 1).isPresent()) {
            advance(kept.orElseThrow(), changed);
        } else {
            publishAll();
        }
    }

    private Publication advance(Visibility visibility, RecordsChanged changed) {
        // Unknown until all is written: when this fails, the next publication looks at everything.
        kept = Optional.empty();
        Difference difference = records.read(graph -> difference(changed, graph, visibility));
        Publication publication = write(changed.version(), visibility.day(), difference);
        kept = Optional.of(visibility);
        return publication;
    }

    private Difference difference(RecordsChanged changed, DatasetGraph graph, Visibility visibility) {
        LocalDate now = today();
        Sameness before = visibility.sameness();
        Sameness sameness = Touched.decidesOnNames(changed) ? Sameness.of(graph) : before;
        Inquiry inquiry = new Inquiry(graph, rules, sameness, now);
        Touched touched = Touched.by(changed, rules, inquiry)
                .withPeopleOf(visibility.day(), now, graph)
                .withRenamed(sameness.changedFrom(before));
        Set<Node> turned = visibility.update(inquiry, touched, now);
        return new Update(inquiry, new Showing(rules, visibility, inquiry.restated()), changed, before)
                .difference(touched, turned);
    }

    /**
     * Brings the published graph to the state of the records and to this day: of a graph that says itself which state it
     * shows, only what has changed since then is looked at.
     */
    public Publication catchUp() {
        return records.still(() -> {
            long version = records.version();
            Optional<Shown> shown = shown(version);
            if (shown.isEmpty()) {
                return publishAll();
            }
            if (shown.orElseThrow().day().equals(today())) {
                return new Publication(version, 0, 0);
            }
            prepare(new RecordsChanging());
            return advance(kept.orElseThrow(), RecordsChanged.nothing(version));
        });
    }

    /** Whether consents were looked at today; costs next to nothing. */
    boolean isOfToday() {
        return published
                .read(Shown::find)
                .filter(shown -> shown.day().equals(today()))
                .isPresent();
    }

    /** Compares everything; publishing twice changes nothing the second time. */
    public Publication publish() {
        return records.still(this::publishAll);
    }

    private Publication publishAll() {
        kept = Optional.empty();
        long version = records.version();
        Visibility visibility = records.read(graph -> Visibility.of(graph, rules, today()));
        Comparison comparison = new Comparison(records, rules, visibility, vocabulary);
        Publication publication = write(version, visibility.day(), published.read(comparison::difference));
        kept = Optional.of(visibility);
        return publication;
    }

    /** What is published, when it shows this version of the records, and the vocabulary as it is. */
    private Optional<Shown> shown(long version) {
        return published
                .read(Shown::find)
                .filter(shown -> shown.recordsVersion() == version)
                .filter(shown -> shown.vocabulary().equals(vocabulary.digest()));
    }

    private Publication write(long version, LocalDate day, Difference found) {
        Difference difference = published.read(found::from);
        Shown shown = new Shown(version, vocabulary.digest(), day);
        if (difference.isNone()) {
            if (!published.read(Shown::find).equals(Optional.of(shown))) {
                published.annotate(shown::write);
            }
            return new Publication(version, 0, 0);
        }
        AtomicLong added = new AtomicLong();
        published.write(graph -> {
            added.set(difference.write(graph));
            shown.write(graph);
        });
        LOG.atInfo()
                .addKeyValue("recordsVersion", version)
                .addKeyValue("added", added.get())
                .addKeyValue("removed", difference.obsolete().size())
                .log("Published");
        return new Publication(version, added.get(), difference.obsolete().size());
    }

    /** Graph names that are published now, without the store's own. */
    public List<String> graphNames() {
        return published.read(graph -> Comparison.names(graph)
                .filter(name -> !name.equals(Shown.GRAPH))
                .map(Node::getURI)
                .sorted()
                .toList());
    }
}
