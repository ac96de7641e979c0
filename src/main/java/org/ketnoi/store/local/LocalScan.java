package org.ketnoi.store.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.sys.Names;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.tdb2.solver.BindingTDB;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.QuadTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.NamedQuery;
import org.ketnoi.store.Scan;

/** Rows with the numbers by which the database knows its nodes. Lives in a transaction, on its thread. */
final class LocalScan implements Scan {
    private final DatasetGraph graph;
    private final Bindings bindings;
    private final NodeNumbers numbers;
    private final QuadIndexes indexes;

    LocalScan(DatasetGraph graph, Bindings bindings) {
        this.graph = graph;
        this.bindings = bindings;
        DatasetGraphTDB database = TDBInternal.getDatasetGraphTDB(graph);
        QuadTable quads = database.getQuadTable();
        this.numbers = new NodeNumbers(quads.getNodeTupleTable().getNodeTable(), nodeFile(database.getLocation()));
        this.indexes = new QuadIndexes(quads);
    }

    private static Optional<Path> nodeFile(Location location) {
        return location.isMem()
                ? Optional.empty()
                : Optional.of(Path.of(location.getPath(Names.nodeTableBaseName + "-data", Names.extObjNodeData)));
    }

    @Override
    public void forEach(NamedQuery query, Arguments arguments, RowReader reader) {
        Query bound = bindings.bound(query, arguments);
        boolean plain = Unordered.make(bound);
        List<Var> columns = query.returns().stream().map(Var::alloc).toList();
        Optional<StarPlan> plan = plain ? StarPlanner.plan(bound, columns, numbers::find) : Optional.empty();
        if (plan.isEmpty() || !read(plan.get(), query, arguments, reader)) {
            execute(Bindings.limited(bound, arguments), columns, reader);
        }
    }

    /** What is asked about all is gone through; about some things, when there is nothing else to be looked up. */
    private boolean read(StarPlan plan, NamedQuery query, Arguments arguments, RowReader reader) {
        StarReader stars = new StarReader(indexes, plan);
        if (arguments.about().isEmpty()) {
            stars.forEach(reader);
            return true;
        }
        boolean isOfOneThing = plan.stars().size() == 1
                && arguments.about().keySet().stream()
                        .map(query.returns()::indexOf)
                        .allMatch(column -> plan.columns()[column]
                                == plan.stars().getFirst().subject());
        if (isOfOneThing) {
            arguments.about().values().forEach(things -> stars.forEach(numbers(things), reader));
        }
        return isOfOneThing;
    }

    private long[] numbers(Set<Iri> things) {
        return things.stream()
                .mapToLong(thing -> numbers.find(NodeFactory.createURI(thing.value())))
                .filter(number -> number != NOTHING)
                .sorted()
                .toArray();
    }

    private void execute(Query bound, List<Var> columns, RowReader reader) {
        try (QueryExec execution = QueryExec.dataset(graph).query(bound).build()) {
            RowSet rows = execution.select();
            long[] values = new long[columns.size()];
            rows.forEachRemaining(row -> {
                for (int i = 0; i < values.length; i++) {
                    values[i] = value(row, columns.get(i));
                }
                reader.read(values);
            });
        }
    }

    private long value(Binding row, Var column) {
        NodeId id = row instanceof BindingTDB known ? known.getNodeId(column) : null;
        if (id != null && !NodeId.isDoesNotExist(id)) {
            return numbers.of(id);
        }
        Node node = row.get(column);
        return node == null ? NOTHING : numbers.of(node);
    }

    @Override
    public boolean isIri(long value) {
        return value != NOTHING && numbers.node(value).isURI();
    }

    @Override
    public Iri iri(long value) {
        Node node = numbers.node(value);
        if (!node.isURI()) {
            throw new IllegalArgumentException("No IRI: " + node);
        }
        return Iri.of(node.getURI());
    }

    @Override
    public Label label(long value) {
        Node node = numbers.node(value);
        if (!node.isLiteral()) {
            throw new IllegalArgumentException("No literal: " + node);
        }
        return new Label(node.getLiteralLexicalForm(), node.getLiteralLanguage());
    }

    @Override
    public String text(long value) {
        Node node = numbers.node(value);
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    @Override
    public long version() {
        return LocalGraphStore.readVersion(graph);
    }
}
