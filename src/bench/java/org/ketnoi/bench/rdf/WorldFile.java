package org.ketnoi.bench.rdf;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntConsumer;
import org.ketnoi.bench.world.Census;
import org.ketnoi.bench.world.Type;
import org.ketnoi.bench.world.World;

/** A world as N-Triples, written thing by thing. It leans on the countries, areas and departments of the seed data. */
public final class WorldFile {
    private final World world;
    private final Census census;
    private final Triples out;
    private final Parties parties;
    private final Exchange exchange;
    private final Joins joins;

    private WorldFile(World world, Triples out) {
        this.world = world;
        this.census = world.census();
        this.out = out;
        Names names = new Names(census);
        this.parties = new Parties(world, names, out);
        this.exchange = new Exchange(world, names, out);
        this.joins = new Joins(world, names, out);
    }

    /** Writes the file; gives the number of its statements. */
    public static long write(World world, Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file)) {
            return new WorldFile(world, new Triples(writer)).write();
        }
    }

    /** Writes only who knows what and what is wanted and offered, without who is joined with whom otherwise. */
    public static long writeExchange(World world, Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file)) {
            return new WorldFile(world, new Triples(writer)).writeExchange();
        }
    }

    private long writeExchange() {
        for (int evidence = 0; evidence < census.evidence(); evidence++) {
            joins.evidence(evidence);
        }
        each(Type.EXPERT, parties::expert);
        each(Type.TECHNOLOGY, exchange::technology);
        each(Type.OFFER, exchange::offer);
        each(Type.ORDER, exchange::order);
        world.eachExpertise(joins::statement);
        return out.count();
    }

    private long write() {
        for (int evidence = 0; evidence < census.evidence(); evidence++) {
            joins.evidence(evidence);
        }
        each(Type.HOLDER, parties::holder);
        each(Type.EXPERT, parties::expert);
        each(Type.INTERMEDIARY, parties::intermediary);
        each(Type.OFFICE, parties::office);
        each(Type.ENTERPRISE, parties::enterprise);
        each(Type.EVENT, joins::event);
        each(Type.TECHNOLOGY, exchange::technology);
        each(Type.OFFER, exchange::offer);
        each(Type.ORDER, exchange::order);
        world.eachStatement(joins::statement);
        return out.count();
    }

    private void each(Type type, IntConsumer use) {
        for (int i = 0; i < census.count(type); i++) {
            use.accept(census.first(type) + i);
        }
    }
}
