package org.ketnoi.expertise;

import java.util.List;
import java.util.Random;

/** Statements about made-up experts, many of whom are equals, or nearly so. */
final class RandomExperts {
    private static final List<String> FIELDS = List.of("textile", "dyeing", "dyeing", "weaving", "waste-water");
    private static final List<String> LEVELS = List.of("expert", "expert", "familiar", "nearly");
    private static final int EVIDENCE = 12;

    private RandomExperts() {}

    /** Of at most so many more; whom there is already gets more said of them. */
    static String told(Random random, int people) {
        StringBuilder told =
                new StringBuilder("s:expertise-level\\/nearly kn:weight 0.8496 ; skos:inScheme s:expertise-level . ");
        for (int i = 0; i < 3; i++) {
            told.append("<area/" + i + "> a kn:AdministrativeUnit . ");
        }
        for (int i = 0; i < EVIDENCE; i++) {
            told.append(evidence(i));
        }
        for (int i = 0; i < people; i++) {
            int number = random.nextInt(2 * people);
            told.append(profile(random, "p" + number));
            for (int claim = random.nextInt(5); claim > 0; claim--) {
                told.append(claim(random, "p" + number, number * 10 + claim));
            }
        }
        return told.toString();
    }

    private static String evidence(int number) {
        return "<evidence/e" + number + "> a kn:Evidence ; rdfs:label \"Việc " + number + "\"@vi ; dcterms:date \""
                + (2014 + number) + "-03-01\"^^xsd:date ; kn:confidence 0." + (5 + number % 3)
                + " ; kn:extractionMethod s:extraction-method\\/" + (number % 2 == 0 ? "manual" : "automatic") + " . ";
    }

    private static String profile(Random random, String name) {
        String expert = "<expert/" + name + ">";
        StringBuilder told = new StringBuilder();
        if (random.nextInt(10) > 0) {
            told.append(expert + " a kn:Expert ; rdfs:label \"" + name + "\" . ");
        }
        told.append(expert + " schema:knowsLanguage \"" + (random.nextBoolean() ? "vi" : "en")
                + "\" ; kn:country <country/" + random.nextInt(2) + "> ; kn:area <area/" + random.nextInt(3) + "> . ");
        if (random.nextInt(3) == 0) {
            told.append(expert + " kn:availability s:availability\\/unavailable . ");
        }
        if (random.nextBoolean()) {
            told.append("<affiliation/" + name + "> a kn:Affiliation ; org:member " + expert
                    + " ; org:organization <organization/" + random.nextInt(3) + "> . ");
        }
        return told.toString();
    }

    private static String claim(Random random, String name, int number) {
        String assertion = "<expertise/" + number + ">";
        StringBuilder told = new StringBuilder(assertion + " a kn:Expertise ; kn:expertiseOf <expert/" + name
                + "> ; kn:field f:" + FIELDS.get(random.nextInt(FIELDS.size()))
                + " ; kn:expertiseLevel s:expertise-level\\/"
                + LEVELS.get(random.nextInt(LEVELS.size())) + " . ");
        if (random.nextInt(3) > 0) {
            told.append(assertion + " kn:confirmedOn \"" + (2019 + random.nextInt(8)) + "-01-01\"^^xsd:date . ");
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            told.append(assertion + " kn:evidence <evidence/e" + random.nextInt(EVIDENCE) + "> . ");
        }
        return told.toString();
    }
}
