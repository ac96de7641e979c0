package org.ketnoi.bench.suggest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.TransactionFailureException;

/** Neo4j's full-text index, embedded: it finds names that have the words, and Cypher keeps those that have them so. */
public final class Neo4jNames implements Suggesting, AutoCloseable {
    private static final int BATCH = 10_000;
    private static final String SYNTAX = "([^ \\p{L}\\p{N}])";
    private static final String BEGUN = """
            CALL db.index.fulltext.queryNodes('names', $words) YIELD node
            WHERE node.folded CONTAINS $begun
            RETURN node.name AS name
            LIMIT\s""" + WANTED;

    private final DatabaseManagementService service;
    private final GraphDatabaseService database;
    private final long limitSeconds;

    private Neo4jNames(Path directory, long limitSeconds) {
        this.service = new DatabaseManagementServiceBuilder(directory)
                .setConfig(GraphDatabaseSettings.pagecache_memory, 512L << 20)
                .build();
        this.database = service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        this.limitSeconds = limitSeconds;
    }

    /** Filled, in an empty directory. */
    public static Neo4jNames filled(Path directory, Labels labels, long limitSeconds) {
        Neo4jNames neo4j = new Neo4jNames(directory, limitSeconds);
        List<Map<String, String>> batch = new ArrayList<>();
        labels.each(thing -> {
            batch.add(Map.of("name", thing.name(), "folded", Called.folded(thing.name())));
            if (batch.size() == BATCH) {
                neo4j.write(batch);
            }
        });
        neo4j.write(batch);
        neo4j.index();
        return neo4j;
    }

    private void write(List<Map<String, String>> batch) {
        try (Transaction transaction = database.beginTx()) {
            transaction
                    .execute("UNWIND $rows AS row CREATE (thing:Thing) SET thing = row", Map.of("rows", batch))
                    .close();
            transaction.commit();
        }
        batch.clear();
    }

    private void index() {
        try (Transaction transaction = database.beginTx()) {
            transaction.execute("""
                    CREATE FULLTEXT INDEX names FOR (thing:Thing) ON EACH [thing.folded]
                    OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}""").close();
            transaction.commit();
        }
        try (Transaction transaction = database.beginTx()) {
            transaction.schema().awaitIndexesOnline(10, TimeUnit.MINUTES);
        }
    }

    @Override
    public String name() {
        return "Neo4j full text";
    }

    @Override
    public String promise() {
        return "the ten that Lucene finds best of those that begin so, or in a word";
    }

    @Override
    public Optional<List<String>> suggest(String typed) {
        String begun = Called.folded(typed);
        String words = "+" + begun.strip().replaceAll(SYNTAX, "\\\\$1").replaceAll(" +", " +");
        try (Transaction transaction = database.beginTx(limitSeconds, TimeUnit.SECONDS);
                Result result = transaction.execute(
                        BEGUN, Map.of("begun", begun, "words", begun.endsWith(" ") ? words : words + "*"))) {
            return Optional.of(result.<String>columnAs("name").stream().toList());
        } catch (TransactionFailureException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        service.shutdown();
    }
}
