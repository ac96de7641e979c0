package org.ketnoi.program;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

/** Questions that anybody may send, at random: to lists, searches, things, pages, the library and SPARQL. */
final class AnybodysQuestions {
    private static final List<String> TYPES = List.of(
            "enterprises",
            "orders",
            "technologies",
            "offers",
            "experts",
            "intermediaries",
            "offices",
            "departments",
            "organizations",
            "events",
            "trends",
            "fields",
            "areas",
            "countries");
    private static final List<String> KINDS = List.of(
            "expert/x-",
            "order/o-",
            "offer/of-",
            "offer/f-",
            "consent/cs-",
            "reading/rd-",
            "expertise/xp-",
            "affiliation/a-",
            "act/a-",
            "run/",
            "handling/hd-",
            "enterprise/e-");
    private static final List<String> WORDS = List.of(
            "Nguyễn",
            "Duong",
            "nhuộm",
            "textile",
            "@",
            ".example",
            "+84",
            "consent",
            "đồng ý",
            "matching-contact",
            "registered",
            "after-introduction",
            "ghi chú",
            "x-00",
            "*:*",
            "((((",
            "a");
    private static final List<String> PATTERNS = List.of(
            "?s ?p ?o",
            "GRAPH ?g { ?s ?p ?o }",
            "?s <https://schema.org/email>|<https://schema.org/telephone> ?o",
            "?s (!<urn:none>)/(!<urn:none>) ?o",
            "?s ^(!<urn:none>) ?o",
            "?s a <https://w3id.org/ketnoi/ontology#Consent> ; ?p ?o",
            "?s <https://w3id.org/ketnoi/ontology#disclosure> ?o",
            "?s <https://w3id.org/ketnoi/ontology#consentOf>|<https://w3id.org/ketnoi/ontology#readingOf> ?o",
            "?s <https://w3id.org/ketnoi/ontology#actOn>/<https://w3id.org/ketnoi/ontology#disclosure> ?o",
            "GRAPH ?s { ?x a <https://w3id.org/ketnoi/ontology#Expert> ; ?p ?o }");
    private static final List<String> GRAPHS = List.of("contact", "consent", "audit", "reading", "erased", "identity");

    private final Random random;
    private final List<String> secrets;
    private final List<String> library;
    private final List<Supplier<Question>> doors = List.of(
            this::list,
            this::thing,
            this::search,
            this::experts,
            this::paths,
            this::document,
            this::closed,
            this::sparql,
            this::sparql,
            this::sparql,
            this::question);

    AnybodysQuestions(Server server, Random random, List<String> secrets) {
        this.random = random;
        this.secrets = secrets;
        this.library = server.json("/api/v1/queries?lang=en").findValuesAsString("name").stream()
                .distinct()
                .sorted()
                .toList();
    }

    /** One of them; {@code query} is empty when it is no SPARQL. */
    record Question(String path, String query) {
        static Question of(String path) {
            return new Question(path, "");
        }

        HttpResponse<String> ask(Server server) {
            return query.isEmpty() ? server.get(path) : server.sparql(query);
        }

        /** What the question itself says may be repeated in the answer. */
        boolean mentions(String secret) {
            String decoded = java.net.URLDecoder.decode(path, java.nio.charset.StandardCharsets.UTF_8);
            return decoded.contains(secret) || query.contains(secret) || path.contains(key(secret));
        }

        /** As a door names it: {@code offers/of-0012}. */
        private static String key(String secret) {
            return secret.startsWith("/id/") ? secret.substring(secret.lastIndexOf('/') + 1) : secret;
        }
    }

    Question next() {
        return one(doors).get();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String word() {
        if (random.nextInt(3) > 0) {
            return one(WORDS);
        }
        String secret = one(secrets);
        int from = random.nextInt(secret.length());
        return secret.substring(from, Math.min(secret.length(), from + 1 + random.nextInt(30)));
    }

    private String name() {
        return one(KINDS) + String.format(Locale.ROOT, "%04d", 1 + random.nextInt(140));
    }

    private String language() {
        return random.nextBoolean() ? "lang=vi" : "lang=en";
    }

    private Question list() {
        String filter = one(
                List.of("", "&country=country/VN", "&area=area/ha-noi", "&field=textile", "&disclosure=registered"));
        return Question.of("/api/v1/" + one(TYPES) + "?limit=200&" + language() + filter);
    }

    private Question thing() {
        String name = name();
        String plural = one(TYPES);
        String key = name.substring(name.indexOf('/') + 1);
        String more = one(List.of("", "/acts", "/matches", "/stages"));
        return Question.of("/api/v1/" + plural + "/" + (key.isEmpty() ? "k" : key) + more + "?" + language());
    }

    private Question search() {
        String page = random.nextBoolean() ? "/search" : "/api/v1/search";
        return Question.of(page + "?q=" + Server.encoded(word()) + "&" + language());
    }

    private Question experts() {
        String page = random.nextBoolean() ? "/experts" : "/api/v1/experts";
        return Question.of(page + "?q=" + Server.encoded(word()) + "&" + language());
    }

    private Question paths() {
        return Question.of("/api/v1/transfer-paths?order=order/o-"
                + String.format(Locale.ROOT, "%04d", 1 + random.nextInt(90)) + "&k=3&" + language());
    }

    private Question document() {
        String name = name();
        return Question.of(
                one(List.of("/page/" + name, "/data/" + name + ".ttl", "/id/" + name, "/data/" + name + ".jsonld")));
    }

    /** Doors that take a key. */
    private Question closed() {
        String key = "x-" + String.format(Locale.ROOT, "%04d", 1 + random.nextInt(90));
        return Question.of(one(List.of(
                "/api/v1/experts/" + key + "/consents",
                "/api/v1/experts/" + key + "/held",
                "/api/v1/experts/" + key + "/contact?purpose=matching-contact&order=order/o-0001",
                "/api/v1/me",
                "/dumps",
                "/dumps/void.ttl",
                "/api/v1/dumps")));
    }

    private Question question() {
        return Question.of("/api/v1/queries/" + one(library) + "?" + language());
    }

    private Question sparql() {
        String pattern = one(PATTERNS);
        String from = random.nextInt(4) > 0
                ? ""
                : "FROM " + (random.nextBoolean() ? "NAMED " : "") + "<https://w3id.org/ketnoi/graph/" + one(GRAPHS)
                        + "/" + one(List.of("", "a", "people")) + "> ";
        String filter = random.nextBoolean()
                ? ""
                : "FILTER (CONTAINS(LCASE(STR(?o)), \"" + word().replaceAll("[\"\\\\\n]", "") + "\")) ";
        return new Question(
                "/sparql",
                switch (random.nextInt(4)) {
                    case 0 ->
                        "CONSTRUCT { ?s ?p2 ?o } " + from + "WHERE { " + pattern + " " + filter
                                + "BIND (<urn:p> AS ?p2) } LIMIT 2000";
                    case 1 -> "DESCRIBE <https://w3id.org/ketnoi/id/" + name() + ">";
                    case 2 ->
                        "SELECT DISTINCT ?s " + from + "WHERE { " + pattern + " " + filter
                                + "} ORDER BY DESC(?s) LIMIT 2000";
                    default ->
                        "SELECT ?s ?o " + from + "WHERE { " + pattern + " " + filter + "} OFFSET "
                                + random.nextInt(3000) + " LIMIT 3000";
                });
    }
}
