package org.ketnoi.bench.rank;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ketnoi.bench.rdf.Names;
import org.ketnoi.bench.world.Type;
import org.ketnoi.bench.world.World;

/** Pairs with each offer, or with each order, one by one. */
record PairingReference(World world, Names names, Scheme scheme) implements Reference {
    @Override
    public List<Ranked> answer(Asked asked) {
        Pairing pairing = new Pairing(world, scheme);
        return asked.workload() == Asked.Workload.OFFERS
                ? best(Type.OFFER, offer -> pairing.fit(asked.number(), offer), Pairing.Fit::offer)
                : best(Type.ORDER, order -> pairing.fit(order, asked.number()), Pairing.Fit::order);
    }

    private List<Ranked> best(
            Type type, Function<Integer, Optional<Pairing.Fit>> fit, Function<Pairing.Fit, Integer> other) {
        int first = world.census().first(type);
        return IntStream.range(first, first + world.census().count(type))
                .mapToObj(fit::apply)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Pairing.Fit::mustsUnmet)
                        .thenComparing(Comparator.comparingLong(Pairing.Fit::hundredths)
                                .reversed())
                        .thenComparingInt(Pairing.Fit::distance)
                        .thenComparing(found -> names.of(other.apply(found)).value()))
                .limit(Answering.WANTED)
                .map(found -> new Ranked(
                        names.of(other.apply(found)).shortName(), found.hundredths() / 100.0, found.reasons()))
                .toList();
    }
}
