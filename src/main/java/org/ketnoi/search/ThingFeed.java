package org.ketnoi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32C;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.NamedQuery;

/** Writes what is published into an index: all of it, or some things as they are now. One thread at a time. */
final class ThingFeed {
    private final GraphStore published;
    private final NamedQuery things;

    ThingFeed(GraphStore published, NamedQuery things) {
        this.published = published;
        this.things = things;
    }

    /** Stands for the question: another text of it may have other rows. */
    long digest() {
        CRC32C digest = new CRC32C();
        digest.update(things.text().getBytes(StandardCharsets.UTF_8));
        return digest.getValue();
    }

    /** Adds everything to an empty index; tells how many things that is. */
    int all(IndexFiles index) throws IOException {
        try {
            return published.scan(scan -> {
                int[] count = {0};
                new ThingReader(scan).forEach(things, Arguments.none(), thing -> {
                    add(index, thing);
                    count[0]++;
                });
                return count[0];
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void add(IndexFiles index, Described thing) {
        try {
            index.add(thing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts these things in as they are now, and takes out those that are there no more. */
    void touched(Set<Iri> touched, IndexFiles index) throws IOException {
        try {
            Set<Iri> left = new HashSet<>(touched);
            published.scan(scan -> {
                new ThingReader(scan).forEach(things, Arguments.none().about("thing", touched), thing -> {
                    left.remove(thing.id());
                    replace(index, thing);
                });
                return left;
            });
            for (Iri thing : left) {
                index.remove(thing);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void replace(IndexFiles index, Described thing) {
        try {
            index.replace(thing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
