package org.ketnoi.publish;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.records.Records;
import org.ketnoi.records.RecordsChanged;
import org.ketnoi.records.RecordsChanging;
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

    private final Records records;
    private final LocalGraphStore published;
    private final Vocabulary vocabulary;
    private final Rules rules;
    /** What is hidden in the state that is published; empty until it is asked for. */
    private Optional<Visibility> kept = Optional.empty();

    public Publisher(Records records, LocalGraphStore published, Ontology ontology) {
        this.records = records;
        this.published = published;
        this.vocabulary = new Vocabulary(ontology);
        this.rules = Rules.of(ontology);
    }

    /** What a publication changed. */
    public record Publication(long recordsVersion, long added, long removed) {}

    @EventListener
    void prepare(RecordsChanging changing) {
        if (kept.isEmpty() && shows(records.version())) {
            kept = Optional.of(records.read(graph -> Visibility.of(graph, rules)));
        }
    }

    @EventListener
    void follow(RecordsChanged changed) {
        if (kept.isPresent() && shows(changed.version() - 1)) {
            Visibility visibility = kept.orElseThrow();
            // Unknown until all is written: when this fails, the next publication looks at everything.
            kept = Optional.empty();
            write(changed.version(), records.read(graph -> difference(changed, graph, visibility)));
            kept = Optional.of(visibility);
        } else {
            publishAll();
        }
    }

    private Difference difference(RecordsChanged changed, DatasetGraph graph, Visibility visibility) {
        Inquiry inquiry = new Inquiry(graph, rules);
        Touched touched = Touched.by(changed, rules, inquiry);
        var turned = visibility.update(inquiry, touched);
        return new Update(inquiry, new Showing(rules, visibility, inquiry.restated()), changed)
                .difference(touched, turned);
    }

    /** Brings the published graph to the state of the records, when it does not say itself that it shows it. */
    public Publication catchUp() {
        return records.still(() -> shows(records.version()) ? new Publication(records.version(), 0, 0) : publishAll());
    }

    /** Compares everything; publishing twice changes nothing the second time. */
    public Publication publish() {
        return records.still(this::publishAll);
    }

    private Publication publishAll() {
        kept = Optional.empty();
        long version = records.version();
        Visibility visibility = records.read(graph -> Visibility.of(graph, rules));
        Comparison comparison = new Comparison(records, rules, visibility, vocabulary);
        Publication publication = write(version, published.read(comparison::difference));
        kept = Optional.of(visibility);
        return publication;
    }

    private boolean shows(long version) {
        return published.read(Shown::find).equals(Optional.of(new Shown(version, vocabulary.digest())));
    }

    private Publication write(long version, Difference found) {
        Difference difference = published.read(found::from);
        Shown shown = new Shown(version, vocabulary.digest());
        if (difference.isNone()) {
            if (!shows(version)) {
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
