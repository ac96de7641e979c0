package org.ketnoi.bench.world;

import java.util.List;
import java.util.stream.IntStream;

/** On what it rests that an expert knows a field: nothing, or one to three pieces of evidence. For use by many threads. */
public record Knowledge(World world) {
    private static final List<String> LEVELS = List.of("familiar", "practised", "expert", "leading");
    private static final double[] WITH_MORE = {0.4, 0.15};

    /** Keys of the kinds of evidence, the frequent ones more than once. */
    private static final List<String> KINDS = List.of(
            "document",
            "document",
            "project",
            "project",
            "publication",
            "publication",
            "publication",
            "patent",
            "engagement",
            "event",
            "statement");

    private static final List<String> METHODS = List.of("manual", "automatic", "automatic", "reviewed");

    /** Pieces of evidence for a statement that somebody knows a field. */
    public List<Integer> evidence(Statement known) {
        if (known.evidence() == Statement.REGISTER) {
            return List.of();
        }
        double more = world.dice().unit(Draw.MORE_EVIDENCE, known.number(), 0);
        int many = 1
                + (int) IntStream.range(0, WITH_MORE.length)
                        .filter(i -> more < WITH_MORE[i])
                        .count();
        int pieces = world.census().evidence();
        return IntStream.range(0, many)
                .map(i -> i == 0 ? known.evidence() : world.dice().below(pieces, Draw.MORE_EVIDENCE, known.number(), i))
                .distinct()
                .boxed()
                .toList();
    }

    /** A key of the scheme. */
    public String level(Statement known) {
        return LEVELS.get(known.number() % LEVELS.size());
    }

    /** A key of the scheme. */
    public String kind(int evidence) {
        return KINDS.get(world.dice().below(KINDS.size(), Draw.EVIDENCE_KIND, evidence, 0));
    }

    /** A key of the scheme. */
    public String method(int evidence) {
        return METHODS.get(world.dice().below(METHODS.size(), Draw.EVIDENCE_METHOD, evidence, 0));
    }
}
