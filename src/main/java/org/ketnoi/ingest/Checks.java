package org.ketnoi.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.records.Records;

/** What a staged file has to satisfy, whatever its format, and how it differs from the records. */
final class Checks {
    private static final int THREADS =
            Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));

    private final Ontology ontology;
    private final Records records;
    private final SingleValued single;
    private final Set<Node> contactProperties;

    Checks(Ontology ontology, Records records) {
        this.ontology = ontology;
        this.records = records;
        this.single = SingleValued.of(ontology);
        this.contactProperties = ontology.contactProperties();
    }

    /** What was counted on the way. */
    record Checked(Preview preview, long statements, long contacts) {
        static final Checked NOTHING = new Checked(Preview.nothing(), 0, 0);

        Checked plus(Checked other) {
            return new Checked(preview.plus(other.preview), statements + other.statements, contacts + other.contacts);
        }
    }

    private record Outcome(Findings findings, Findings shapes, Checked checked) {}

    /** Reports what is wrong, and tells what would change; a large file's parts are checked side by side. */
    Checked check(Staging staging, Scope scope, Progress progress) {
        List<StagedStatements.Part> parts = staging.parts();
        AtomicLong done = new AtomicLong();
        List<Outcome> outcomes = sideBySide(parts.stream()
                .<Supplier<Outcome>>map(part -> () -> {
                    var statements = part.load();
                    Outcome outcome = records.read(graph -> check(graph, statements, staging, scope));
                    progress.at(Stage.CHECK, done.addAndGet(statements.size()), staging.added());
                    return outcome;
                })
                .toList());
        staging.found().merge(outcomes.stream().map(Outcome::findings).toList());
        staging.found().merge(outcomes.stream().map(Outcome::shapes).toList());
        return outcomes.stream().map(Outcome::checked).reduce(Checked.NOTHING, Checked::plus);
    }

    private Outcome check(DatasetGraph graph, Map<Triple, Place> statements, Staging staging, Scope scope) {
        PartCheck check = new PartCheck(ontology, graph, staging, scope);
        check.statements(statements);
        Findings found = check.findings();
        Preview preview = new Comparison(graph, scope.leaving(), single, staging.columns(), found).compare(statements);
        Findings shapes = check.shapes(statements.keySet());
        long contacts = statements.keySet().stream()
                .filter(triple -> contactProperties.contains(triple.getPredicate()))
                .count();
        return new Outcome(found, shapes, new Checked(preview, statements.size() - contacts, contacts));
    }

    private static List<Outcome> sideBySide(List<Supplier<Outcome>> tasks) {
        if (tasks.size() == 1) {
            return List.of(tasks.getFirst().get());
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<CompletableFuture<Outcome>> started = new ArrayList<>();
            tasks.forEach(task -> started.add(CompletableFuture.supplyAsync(task, threads)));
            return started.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
