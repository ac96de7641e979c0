package org.ketnoi.records;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.NodeNotFoundException;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.ontology.Severity;
import org.ketnoi.security.Caller;
import org.ketnoi.security.NotAllowedException;
import org.ketnoi.web.Today;

/**
 * Where orders are brought in and acts on them recorded, each in one write and by those who may. One wish at a time, so
 * that what was checked is still so when it is written. Safe for use by many threads.
 */
public final class OrderDesk {
    private final Records records;
    private final Ontology ontology;
    private final Responsibility responsibility;
    private final Today today;
    private final Clock clock;
    private final ActChecks checks;
    private final OrderSteps steps = OrderSteps.load();
    private final ReentrantLock turn = new ReentrantLock();

    OrderDesk(Records records, Ontology ontology, Responsibility responsibility, Today today, Clock clock) {
        this.records = records;
        this.ontology = ontology;
        this.responsibility = responsibility;
        this.today = today;
        this.clock = clock;
        this.checks = new ActChecks(ontology, steps, today);
    }

    /** The life of an order as the records have it, for somebody who has a part in it; empty for others. */
    public Optional<OrderLife> findLife(Caller caller, Iri id) {
        return records.read(graph -> new OrderReader(graph)
                .find(id)
                .filter(order -> !sides(caller, order).isEmpty())
                .map(order -> life(caller, order)));
    }

    private Map<Side, Iri> sides(Caller caller, RecordedOrder order) {
        return responsibility.sides(caller, order, today.get(), Optional.empty());
    }

    private OrderLife life(Caller caller, RecordedOrder order) {
        Map<Side, Iri> sides = sides(caller, order);
        return order.life(steps.from(order.status()).stream()
                .filter(step -> step.isOpenTo(sides.keySet()))
                .map(step -> new OrderLife.Next(
                        Iri.concept("order-status", step.to()),
                        Optional.of(step.need()).filter(need -> !need.isEmpty())))
                .toList());
    }

    /**
     * Records an act.
     *
     * @return the life with the act in it
     * @throws org.ketnoi.graph.DomainException when the caller may not, or it does not fit
     */
    public OrderLife record(Iri id, ActWish wish, Request request) {
        return inTurn(request, () -> act(id, wish, request));
    }

    /** Brings an order in. */
    public OrderLife bring(NewOrder wish, Request request) {
        return inTurn(request, () -> order(wish, request));
    }

    /** A staged change of one order. */
    private record Change(Iri order, List<StagedRun> runs, Optional<String> note) {}

    private interface Staging {
        Change stage();
    }

    private OrderLife inTurn(Request request, Staging staging) {
        turn.lock();
        try {
            Optional<Iri> before = records.read(graph -> Audit.findReplayed(graph, request));
            Iri order = before.orElseGet(() -> write(staging.stage(), request));
            return read(request.caller(), order);
        } finally {
            turn.unlock();
        }
    }

    private OrderLife read(Caller caller, Iri order) {
        return records.read(graph -> life(caller, get(graph, order)));
    }

    private Iri write(Change change, Request request) {
        List<Quad> audit = new ArrayList<>();
        change.runs.forEach(run -> audit.addAll(Audit.of(run.run().name(), change.order, request, change.note)));
        records.change(graph -> {
            change.runs.forEach(run -> Records.write(graph, run));
            audit.forEach(graph::add);
        });
        return change.order;
    }

    private static RecordedOrder get(DatasetGraph graph, Iri id) {
        return new OrderReader(graph).find(id).orElseThrow(() -> new NodeNotFoundException(id));
    }

    private Change act(Iri id, ActWish wish, Request request) {
        return records.read(graph -> {
            RecordedOrder order = get(graph, id);
            LocalDate day = wish.on().orElseGet(today::get);
            Map<Side, Iri> sides = responsibility.sides(request.caller(), order, day, wish.assigns());
            mayTouch(order, sides);
            seen(order, request);
            OrderSteps.Step step = checks.step(order, wish);
            Iri by = checks.party(step, sides, wish);
            checks.check(order, wish, step, day, new OrderReader(graph));
            Mark mark = Mark.at(clock.instant(), request.digest());
            return new Change(id, List.of(ActWriter.staged(order, wish, by, day, mark)), wish.note());
        });
    }

    /** Of an order that is not for everybody, a stranger is not even told that it is there. */
    private static void mayTouch(RecordedOrder order, Map<Side, Iri> sides) {
        if (sides.isEmpty() && !order.open()) {
            throw new NodeNotFoundException(order.id());
        }
        if (sides.isEmpty()) {
            throw new NotAllowedException();
        }
    }

    private static void seen(RecordedOrder order, Request request) {
        String now = order.life(List.of()).version();
        String seen = request.seen().orElseThrow(OrderRefusedException::notSeen);
        if (!seen.equals(now) && !seen.equals("*")) {
            throw OrderRefusedException.changed(seen, now);
        }
    }

    private Change order(NewOrder wish, Request request) {
        LocalDate day = wish.on().orElseGet(today::get);
        if (!responsibility.brings(request.caller(), wish.enterprise(), wish.area(), day)) {
            throw new NotAllowedException();
        }
        Mark mark = Mark.at(clock.instant(), request.digest());
        Iri id = Iri.entity("order", "o-" + mark.text());
        return records.read(graph -> {
            OrderReader reader = new OrderReader(graph);
            checks.check(wish, day, reader);
            StagedRun order = OrderWriter.staged(id, wish, reader.isFictional(wish.enterprise()), day, mark);
            shapes(order);
            List<StagedRun> runs = new ArrayList<>(List.of(order));
            if (wish.submitted()) {
                runs.add(ActWriter.staged(
                        drafted(id, wish, order, day), ActWish.submission(), wish.enterprise(), day, mark.next()));
            }
            return new Change(id, runs, Optional.empty());
        });
    }

    private static RecordedOrder drafted(Iri id, NewOrder wish, StagedRun staged, LocalDate day) {
        return new RecordedOrder(
                id,
                "draft",
                wish.enterprise(),
                wish.area(),
                day,
                wish.deadline(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                staged.run().fictional());
    }

    private void shapes(StagedRun staged) {
        Graph graph = GraphFactory.createDefaultGraph();
        staged.statements().stream().forEach(graph::add);
        ontology.shapes().check(graph).stream()
                .filter(result -> result.severity() == Severity.VIOLATION)
                .findFirst()
                .ifPresent(fault -> {
                    throw OrderRefusedException.wrong(fault.vietnamese(), fault.english());
                });
    }

    /** Takes the last act back, as if it had never been; that it was there stays in the audit. */
    public OrderLife undo(Iri id, String act, Request request) {
        turn.lock();
        try {
            Node run = records.read(graph -> lastRun(graph, id, act, request));
            records.change(graph -> {
                graph.deleteAny(run, Node.ANY, Node.ANY, Node.ANY);
                graph.add(Audit.undone(run, request, clock.instant()));
            });
            return read(request.caller(), id);
        } finally {
            turn.unlock();
        }
    }

    private static Node lastRun(DatasetGraph graph, Iri id, String act, Request request) {
        RecordedOrder order = get(graph, id);
        seen(order, request);
        Iri name = Iri.entity("act", act);
        if (order.acts().isEmpty() || !order.acts().getLast().id().equals(name)) {
            throw OrderRefusedException.notLast(act);
        }
        return new OrderReader(graph).runOf(name).orElseThrow(() -> OrderRefusedException.notLast(act));
    }
}
