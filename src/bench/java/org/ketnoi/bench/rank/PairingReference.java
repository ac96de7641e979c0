package org.ketnoi.bench.rank;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ketnoi.bench.rdf.Names;
import org.ketnoi.bench.world.Type;
import org.ketnoi.bench.world.World;
import org.ketnoi.graph.Iri;

/** Pairs with each offer, or with each order, one by one. */
record PairingReference(World world, Names names, Scheme scheme) implements Reference {
    static PairingReference of(Knowing knowing) {
        return new PairingReference(knowing.world(), knowing.names(), knowing.scheme());
    }

    @Override
    public List<Ranked> all(Asked asked) {
        return fits(asked)
                .sorted(Comparator.comparingInt(Pairing.Fit::mustsUnmet)
                        .thenComparing(Comparator.comparingLong(Pairing.Fit::hundredths)
                                .reversed())
                        .thenComparingInt(Pairing.Fit::distance)
                        .thenComparing(found -> other(asked, found).value()))
                .map(found -> new Ranked(other(asked, found).shortName(), found.hundredths() / 100.0, found.reasons()))
                .toList();
    }

    /** All pairs of what is asked about, in the order of the world. */
    Stream<Pairing.Fit> fits(Asked asked) {
        Pairing pairing = new Pairing(world, scheme);
        boolean ofOrder = asked.workload() == Asked.Workload.OFFERS;
        Type type = ofOrder ? Type.OFFER : Type.ORDER;
        int first = world.census().first(type);
        return IntStream.range(first, first + world.census().count(type))
                .mapToObj(other -> ofOrder ? pairing.fit(asked.number(), other) : pairing.fit(other, asked.number()))
                .flatMap(Optional::stream);
    }

    /** What of a pair was not asked about. */
    Iri other(Asked asked, Pairing.Fit fit) {
        return names.of(asked.workload() == Asked.Workload.OFFERS ? fit.offer() : fit.order());
    }
}
