package org.ketnoi.bench.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ketnoi.bench.rdf.Names;
import org.ketnoi.bench.world.Costs;
import org.ketnoi.bench.world.Knowledge;
import org.ketnoi.bench.world.Type;
import org.ketnoi.bench.world.World;
import org.ketnoi.graph.Iri;

/** Who knows what, as every system is told. For use by many threads. */
record Knowing(World world, Names names, Scheme scheme) {
    /** What a level counts: as in the scheme of levels. */
    private static final Map<String, Double> WEIGHTS =
            Map.of("familiar", 0.3, "practised", 0.6, "expert", 0.85, "leading", 1.0);

    /** That an expert knows a field, with the numbers of the evidence. */
    record Known(int expert, Iri field, double weight, List<Integer> evidence) {}

    /** One after another, always in the same order. */
    void each(Consumer<Known> use) {
        Knowledge knowledge = new Knowledge(world);
        int firstField = world.census().first(Type.FIELD);
        world.eachExpertise(statement -> use.accept(new Known(
                statement.a(),
                scheme.of(statement.b() - firstField),
                WEIGHTS.getOrDefault(knowledge.level(statement), 0.0),
                knowledge.evidence(statement))));
    }

    List<Known> all() {
        List<Known> all = new ArrayList<>();
        each(all::add);
        return all;
    }

    /** In (0,1). */
    double confidence(int evidence) {
        return world.costs().confidence(evidence) / 100.0;
    }

    /** How old it is on the day as of which is asked, in days. */
    long age(int evidence) {
        return Costs.AS_OF.toEpochDay() - world.costs().date(evidence).toEpochDay();
    }

    String expert(int expert) {
        return names.of(expert).shortName();
    }
}
