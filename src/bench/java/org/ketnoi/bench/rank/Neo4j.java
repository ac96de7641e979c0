package org.ketnoi.bench.rank;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ketnoi.bench.rdf.Names;
import org.ketnoi.bench.world.Demands;
import org.ketnoi.bench.world.Type;
import org.ketnoi.bench.world.World;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;

/** The same world in an embedded Neo4j, modelled for these questions, with an index for what they begin at. */
final class Neo4j implements AutoCloseable {
    private static final int BATCH = 5_000;
    private static final List<String> LABELS = List.of("Field", "Evidence", "Expert", "Technology", "Offer", "Order");

    private final DatabaseManagementService service;
    private final GraphDatabaseService database;
    private final World world;
    private final Names names;
    private final Knowing knowing;
    private final Demands demands;

    private Neo4j(Path directory, Knowing knowing) {
        this.knowing = knowing;
        this.world = knowing.world();
        this.names = knowing.names();
        this.demands = new Demands(world);
        this.service = new DatabaseManagementServiceBuilder(directory)
                .setConfig(
                        GraphDatabaseSettings.pagecache_memory,
                        Math.max(128L << 20, 2_000L * world.census().entities()))
                .build();
        this.database = service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    }

    static Neo4j filled(Path directory, Knowing knowing) {
        Neo4j neo4j = new Neo4j(directory, knowing);
        neo4j.fill();
        return neo4j;
    }

    GraphDatabaseService database() {
        return database;
    }

    private void fill() {
        try (Transaction transaction = database.beginTx()) {
            LABELS.forEach(label -> transaction.execute("CREATE INDEX FOR (n:" + label + ") ON (n.name)"));
            transaction.commit();
        }
        try (Transaction transaction = database.beginTx()) {
            transaction.schema().awaitIndexesOnline(10, TimeUnit.MINUTES);
        }
        fields();
        knowledge();
        market();
    }

    private void fields() {
        Map<org.ketnoi.graph.Iri, org.ketnoi.graph.Iri> broader =
                knowing.scheme().broader();
        write(
                "fields.cypher",
                Stream.concat(broader.keySet().stream(), broader.values().stream())
                        .distinct()
                        .map(field -> Map.of("name", field.shortName())));
        write(
                "broader.cypher",
                broader.entrySet().stream()
                        .map(pair -> Map.of(
                                "name",
                                pair.getKey().shortName(),
                                "broader",
                                pair.getValue().shortName())));
    }

    private void knowledge() {
        write(
                "evidence.cypher",
                numbers(0, world.census().evidence())
                        .map(piece -> Map.of(
                                "name", "evidence/b-" + piece,
                                "confidence", knowing.confidence(piece),
                                "age", knowing.age(piece))));
        write("people.cypher", of(Type.EXPERT).map(expert -> Map.of("name", knowing.expert(expert))));
        write(
                "knows.cypher",
                knowing.all().stream()
                        .map(known -> Map.of(
                                "expert", knowing.expert(known.expert()),
                                "field", known.field().shortName(),
                                "weight", known.weight(),
                                "evidence",
                                        known.evidence().stream()
                                                .map(piece -> "evidence/b-" + piece)
                                                .toList())));
    }

    private void market() {
        write(
                "technologies.cypher",
                of(Type.TECHNOLOGY)
                        .map(technology -> Map.of(
                                "name", name(technology),
                                "field", field(technology),
                                "readiness", demands.readiness(technology),
                                "values",
                                        numbers(0, Demands.QUANTITIES.size())
                                                .map(quantity -> demands.value(technology, quantity))
                                                .toList())));
        write(
                "offers.cypher",
                of(Type.OFFER)
                        .map(offer -> Map.of(
                                "name", name(offer),
                                "technology", name(demands.technologyOf(offer)),
                                "whole", demands.isWhole(offer),
                                "methods", demands.methodsOffered(offer),
                                "areas", demands.areas(offer))));
        write(
                "orders.cypher",
                of(Type.ORDER)
                        .map(order -> Map.of(
                                "name", name(order),
                                "field", field(order),
                                "readiness", demands.minimumReadiness(order),
                                "whole", demands.wantsWhole(order),
                                "method", demands.methodWanted(order),
                                "area", world.areaOf(world.enterpriseOf(order)),
                                "quantities",
                                        demands.requirements(order).stream()
                                                .map(Demands.Requirement::quantity)
                                                .toList(),
                                "bounds",
                                        demands.requirements(order).stream()
                                                .map(Demands.Requirement::bound)
                                                .toList(),
                                "least",
                                        demands.requirements(order).stream()
                                                .map(one -> Demands.QUANTITIES
                                                        .get(one.quantity())
                                                        .isAtLeast())
                                                .toList(),
                                "musts",
                                        demands.requirements(order).stream()
                                                .map(Demands.Requirement::isMust)
                                                .toList())));
    }

    private String name(int number) {
        return names.of(number).shortName();
    }

    private String field(int number) {
        return knowing.scheme().of(world.fieldOf(number)).shortName();
    }

    private Stream<Integer> of(Type type) {
        int first = world.census().first(type);
        return numbers(first, first + world.census().count(type));
    }

    private static Stream<Integer> numbers(int from, int to) {
        return java.util.stream.IntStream.range(from, to).boxed();
    }

    private void write(String file, Stream<? extends Map<String, ?>> rows) {
        String text = Texts.of(file);
        List<Map<String, ?>> batch = new ArrayList<>();
        rows.forEach(row -> {
            batch.add(row);
            if (batch.size() == BATCH) {
                write(text, batch);
            }
        });
        write(text, batch);
    }

    private void write(String text, List<Map<String, ?>> batch) {
        try (Transaction transaction = database.beginTx()) {
            transaction.execute(text, Map.of("rows", batch)).close();
            transaction.commit();
        }
        batch.clear();
    }

    @Override
    public void close() {
        service.shutdown();
    }
}
