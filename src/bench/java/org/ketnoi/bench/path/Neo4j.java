package org.ketnoi.bench.path;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ketnoi.bench.graph.Links;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;

/** The ties in an embedded Neo4j: a node for each party with its number, indexed; a relationship for each tie. */
final class Neo4j implements AutoCloseable {
    static final Label PARTY = Label.label("Party");
    static final RelationshipType TIE = RelationshipType.withName("TIE");
    static final String NUMBER = "number";
    static final String COST = "cost";

    private static final int BATCH = 50_000;

    private final DatabaseManagementService service;
    private final GraphDatabaseService database;
    private final List<String> ids = new ArrayList<>();

    private Neo4j(Path directory, long pageCacheBytes) {
        service = new DatabaseManagementServiceBuilder(directory)
                .setConfig(GraphDatabaseSettings.pagecache_memory, pageCacheBytes)
                .build();
        database = service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    }

    static Neo4j filled(Path directory, long pageCacheBytes, Links ties) {
        Neo4j neo4j = new Neo4j(directory, pageCacheBytes);
        neo4j.fill(ties);
        return neo4j;
    }

    private void fill(Links ties) {
        try (Batches batches = new Batches(database, BATCH)) {
            for (int node = 0; node < ties.nodes(); node++) {
                Node created = batches.transaction().createNode(PARTY);
                created.setProperty(NUMBER, node);
                ids.add(created.getElementId());
            }
            ties.each((a, b, relation, cost, limited) -> {
                Transaction transaction = batches.transaction();
                transaction
                        .getNodeByElementId(ids.get(a))
                        .createRelationshipTo(transaction.getNodeByElementId(ids.get(b)), TIE)
                        .setProperty(COST, cost);
            });
        }
        try (Transaction transaction = database.beginTx()) {
            transaction.schema().indexFor(PARTY).on(NUMBER).create();
            transaction.commit();
        }
        try (Transaction transaction = database.beginTx()) {
            transaction.schema().awaitIndexesOnline(10, TimeUnit.MINUTES);
        }
    }

    GraphDatabaseService database() {
        return database;
    }

    /** The name that the database gave to a party. */
    String id(int party) {
        return ids.get(party);
    }

    @Override
    public void close() {
        service.shutdown();
    }

    /** Transactions of so many changes each. */
    private static final class Batches implements AutoCloseable {
        private final GraphDatabaseService database;
        private final int size;
        private Transaction transaction;
        private int changes;

        Batches(GraphDatabaseService database, int size) {
            this.database = database;
            this.size = size;
            this.transaction = database.beginTx();
        }

        Transaction transaction() {
            if (++changes % size == 0) {
                transaction.commit();
                transaction = database.beginTx();
            }
            return transaction;
        }

        @Override
        public void close() {
            transaction.commit();
        }
    }
}
