package org.ketnoi.bench.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.ketnoi.bench.http.Door.Answer;

/**
 * Clients that ask one question after another, each in a thread of its own: first as fast as they can, which tells how
 * many requests the server answers in a second; then at seven tenths of that by a timetable. In the second part a time
 * runs from when a request was due, not from when it could be sent, so that one slow answer counts for all that had to
 * wait for it (Tene's coordinated omission).
 */
final class Load {
    private static final double SHARE = 0.7;

    private final Door door;
    private final List<String> questions;
    private final int clients;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();

    Load(Door door, List<String> questions, int clients) {
        this.door = door;
        this.questions = List.copyOf(questions);
        this.clients = clients;
    }

    /** One row of a table. */
    String measure(double seconds) {
        run(seconds / 4, 0);
        failed.set(0);
        double[] free = run(seconds, 0);
        double rate = free.length / seconds;
        double[] paced = run(seconds, SHARE * rate);
        return String.format(
                Locale.ROOT,
                "| %d | %.0f | %.1f / %.1f / %.1f | %.0f | %.1f / %.1f / %.1f | %d |",
                clients,
                rate,
                of(free, 50),
                of(free, 95),
                of(free, 99),
                paced.length / seconds,
                of(paced, 50),
                of(paced, 95),
                of(paced, 99),
                failed.get());
    }

    private static double of(double[] sorted, int percent) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
    }

    /** Times in milliseconds, sorted; without a rate as fast as they can. */
    private double[] run(double seconds, double rate) {
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        AtomicInteger turn = new AtomicInteger();
        List<List<Double>> times = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            List<Double> own = new ArrayList<>();
            times.add(own);
            threads.add(Thread.ofPlatform().start(() -> ask(start, end, rate, turn, own)));
        }
        threads.forEach(Load::join);
        double[] all = times.stream()
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .toArray();
        Arrays.sort(all);
        return all;
    }

    private void ask(long start, long end, double rate, AtomicInteger turn, List<Double> times) {
        while (true) {
            long due = rate == 0 ? System.nanoTime() : start + (long) (turn.getAndIncrement() * 1e9 / rate);
            if (due >= end) {
                return;
            }
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            Answer answer = door.get(questions.get(Math.floorMod(next.getAndIncrement(), questions.size())));
            times.add((System.nanoTime() - due) / 1e6);
            if (!answer.isGood()) {
                failed.incrementAndGet();
            }
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody interrupts a benchmark", e);
        }
    }
}
