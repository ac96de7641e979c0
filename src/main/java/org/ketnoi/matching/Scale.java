package org.ketnoi.matching;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All criteria in their order. */
final class Scale {
    private static final Map<Criterion, Judge> JUDGES = new EnumMap<>(Map.ofEntries(
            Map.entry(Criterion.FIELD, Topic::field),
            Map.entry(Criterion.TEXT, Topic::text),
            Map.entry(Criterion.SECTOR, Topic::sector),
            Map.entry(Criterion.READINESS, Capability::readiness),
            Map.entry(Criterion.REQUIREMENTS, Capability::requirements),
            Map.entry(Criterion.EXTENT, Terms::extent),
            Map.entry(Criterion.METHODS, Terms::methods),
            Map.entry(Criterion.FORMS, Terms::forms),
            Map.entry(Criterion.AREA, Terms::area),
            Map.entry(Criterion.BUDGET, Circumstances::budget),
            Map.entry(Criterion.LANGUAGE, Terms::language),
            Map.entry(Criterion.LEVEL, Capability::level),
            Map.entry(Criterion.REGULATION, Circumstances::regulation),
            Map.entry(Criterion.VALIDITY, Circumstances::validity),
            Map.entry(Criterion.DISCLOSURE, Terms::disclosure),
            Map.entry(Criterion.HISTORY, Circumstances::history)));

    private Scale() {}

    static List<Finding> judge(Pair pair) {
        List<Finding> findings = new ArrayList<>(JUDGES.size());
        for (Judge judge : JUDGES.values()) {
            findings.add(judge.judge(pair));
        }
        return findings;
    }
}
