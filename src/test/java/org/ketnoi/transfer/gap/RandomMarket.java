package org.ketnoi.transfer.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A small market by chance, the same for the same number. */
final class RandomMarket {
    private static final List<String> COUNTRIES = List.of("KR", "FR", "DE");
    private static final List<String> FIELDS = List.of("textile", "weaving", "dyeing");
    private static final List<String> AREAS = List.of("hue", "ha-noi", "son-la");
    private static final List<String> LANGUAGES = List.of("vi", "en", "ko");

    private final Random random;
    private final List<String> lines = new ArrayList<>(List.of("narrower weaving textile"));
    private final List<String> parties = new ArrayList<>();

    private RandomMarket(long seed) {
        this.random = new Random(seed);
    }

    static List<String> of(long seed) {
        RandomMarket market = new RandomMarket(seed);
        market.draw();
        return market.lines;
    }

    private void draw() {
        for (int i = 1; i <= 4; i++) {
            add("organization/h-" + i, "holder h-" + i + " " + one(COUNTRIES));
            add("enterprise/e-" + i, "enterprise e-" + i + " " + one(AREAS));
            lines.add("order o-" + i + " e-" + i + " " + one(FIELDS));
        }
        lines.add("order o-5 e-1 weaving");
        if (random.nextBoolean()) {
            add("office/w-1", "office w-1 " + one(COUNTRIES));
        }
        for (int i = 1; i <= 2; i++) {
            add("department/d-" + i, "department d-" + i + " " + one(AREAS));
            add("expert/x-" + i, "expert x-" + i + " " + one(FIELDS));
            add(
                    "intermediary/i-" + i,
                    random.nextBoolean()
                            ? "intermediary i-" + i + " country " + one(COUNTRIES)
                            : "intermediary i-" + i + " area " + one(AREAS) + " " + one(FIELDS));
        }
        for (int i = 1; i <= 4; i++) {
            boolean goBetween = random.nextInt(6) == 0;
            lines.add("technology t-" + i + " " + (goBetween ? "intermediary/i-1" : "organization/h-" + i) + " "
                    + one(FIELDS));
        }
        int ties = random.nextInt(12);
        for (int i = 0; i < ties; i++) {
            String a = one(parties);
            String b = one(parties);
            if (!a.equals(b)) {
                lines.add("met " + a + " " + b);
            }
        }
    }

    private void add(String party, String line) {
        parties.add(party);
        lines.add(line);
        if (random.nextInt(3) == 0) {
            lines.add("speaks " + party + " " + one(LANGUAGES));
        }
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
