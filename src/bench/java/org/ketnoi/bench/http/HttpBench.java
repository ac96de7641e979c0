package org.ketnoi.bench.http;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.ketnoi.bench.Options;
import org.ketnoi.bench.rdf.Names;
import org.ketnoi.bench.world.Draw;
import org.ketnoi.bench.world.Plan;
import org.ketnoi.bench.world.Type;
import org.ketnoi.bench.world.World;

/** Questions for a world that a running server has taken in. */
public final class HttpBench {
    private final World world;
    private final Names names;
    private final Door door;
    private final int questions;

    private HttpBench(Options options) throws IOException {
        this.world = new World(Plan.of(options));
        this.names = new Names(world.census());
        this.door = door(options);
        this.questions = (int) options.number("questions", 200);
    }

    private static Door door(Options options) throws IOException {
        String file = options.text("key-file", "");
        return new Door(
                URI.create(options.text("server", "http://127.0.0.1:8080")),
                file.isEmpty() ? "" : Files.readString(Path.of(file)).strip());
    }

    /** Answers under load, by 1, 8 and 32 clients. */
    public static void load(Options options) throws IOException {
        HttpBench bench = new HttpBench(options);
        bench.table(options, "paths for a technology and an enterprise", bench::pair);
        bench.table(options, "paths for an order", bench::order);
    }

    private void table(Options options, String title, IntFunction<String> question) {
        List<String> asked = new ArrayList<>();
        for (int i = 0; i < questions; i++) {
            asked.add(question.apply(i));
        }
        System.out.println("\n" + title + "\n");
        System.out.println(
                "| clients | requests/s | p50 / p95 / p99 ms | at a rate of | p50 / p95 / p99 ms from when due | failed |");
        System.out.println("|---|---|---|---|---|---|");
        for (String clients : options.list("clients", "1,8,32")) {
            Load load = new Load(door, asked, Integer.parseInt(clients));
            System.out.println(load.measure(options.number("seconds", 20)));
        }
    }

    private int one(Type type, int question, int again) {
        return world.census().first(type)
                + world.dice().below(world.census().count(type), Draw.QUESTION, question, again);
    }

    /** The same pairs as in process. */
    private String pair(int question) {
        int enterprise = world.enterpriseOf(one(Type.ORDER, question, 1));
        return "/api/v1/transfer-paths?k=10&technology="
                + names.of(one(Type.TECHNOLOGY, question, 0)).shortName() + "&enterprise="
                + names.of(enterprise).shortName();
    }

    private String order(int question) {
        return "/api/v1/transfer-paths?order="
                + names.of(one(Type.ORDER, question, 1)).shortName();
    }

    /** A new cooperation of a holder and an enterprise until paths show it, and until they no longer do. */
    public static void updates(Options options) throws IOException {
        HttpBench bench = new HttpBench(options);
        Updates updates = new Updates(bench.door);
        int wanted = (int) options.number("updates", 100);
        for (int i = 0; updates.count() < wanted; i++) {
            bench.update(updates, i);
        }
        System.out.println(updates.table());
    }

    /** Only those who share a language can be linked. */
    private void update(Updates updates, int question) {
        int holder = world.holderOf(one(Type.TECHNOLOGY, question, 0));
        int enterprise = world.enterpriseOf(one(Type.ORDER, question, 1));
        if ((world.languagesOf(holder) & world.languagesOf(enterprise)) != 0) {
            updates.measure(pair(question), names.of(holder), names.of(enterprise));
        }
    }

    /** The whole gap analysis, as often as it is told. */
    public static void gaps(Options options) throws IOException {
        HttpBench bench = new HttpBench(options);
        for (String by : options.list("by", "link,country,field,area")) {
            for (int i = 0; i < (int) options.number("times", 3); i++) {
                long start = System.nanoTime();
                Door.Answer answer = bench.door.get("/api/v1/gaps?by=" + by);
                System.out.printf(
                        Locale.ROOT,
                        "gaps by %s: %d, %.2f s, %d bytes%n",
                        by,
                        answer.status(),
                        (System.nanoTime() - start) / 1e9,
                        answer.body().length());
            }
        }
    }
}
