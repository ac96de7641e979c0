package org.ketnoi.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.network.Evidence;
import org.ketnoi.transfer.network.LinkKind;
import org.ketnoi.transfer.network.Reliability;
import org.ketnoi.transfer.network.TransferNetwork.Step;

/** What would make a path stronger, and by how much. */
record Advisor(int staleYears) {

    /** The weakest step first, then the others in their order, then the path as a whole. */
    List<Answer.Advice> advise(Answer.Way way, Reliability reliability, LocalDate asOf) {
        List<Answer.Advice> advice = new ArrayList<>();
        int weakest = weakest(way.steps());
        advice.add(weakest(way, weakest, reliability, asOf));
        met(way, weakest, reliability).ifPresent(advice::add);
        for (int i = 0; i < way.steps().size(); i++) {
            evidence(way, i, reliability, asOf).ifPresent(advice::add);
        }
        List<Iri> gaps = gaps(way.stages());
        if (!gaps.isEmpty()) {
            advice.add(new Answer.Advice("STAGES_NOT_COVERED", 0, gaps, Optional.empty()));
        }
        return advice;
    }

    static List<Iri> gaps(List<Answer.StageCover> covers) {
        return covers.stream()
                .filter(cover -> cover.coveredBy().isEmpty())
                .map(Answer.StageCover::stage)
                .toList();
    }

    /** The first of the least reliable steps. */
    private static int weakest(List<Step> steps) {
        int weakest = 0;
        for (int i = 1; i < steps.size(); i++) {
            weakest = steps.get(i).reliability() < steps.get(weakest).reliability() ? i : weakest;
        }
        return weakest;
    }

    /** What fresh evidence would give is told with what is wrong with the evidence, when something is. */
    private Answer.Advice weakest(Answer.Way way, int place, Reliability reliability, LocalDate asOf) {
        Step step = way.steps().get(place);
        Optional<Long> cost = flaw(step.fact().evidence(asOf), asOf).isPresent()
                ? Optional.empty()
                : raised(way, step, reliability.refreshed(step.fact(), asOf));
        return new Answer.Advice("WEAKEST_STEP", place + 1, ends(step), cost);
    }

    /** A meeting helps where it counts more than what joins the two now. */
    private static Optional<Answer.Advice> met(Answer.Way way, int place, Reliability reliability) {
        Step step = way.steps().get(place);
        double met = reliability.ofNew(LinkKind.MEETING);
        return raised(way, step, met)
                .filter(cost -> step.fact().kind() != LinkKind.MEETING)
                .map(cost -> new Answer.Advice("MEETING_WOULD_HELP", place + 1, ends(step), Optional.of(cost)));
    }

    private Optional<Answer.Advice> evidence(Answer.Way way, int place, Reliability reliability, LocalDate asOf) {
        Step step = way.steps().get(place);
        return flaw(step.fact().evidence(asOf), asOf)
                .map(code -> new Answer.Advice(
                        code, place + 1, ends(step), raised(way, step, reliability.refreshed(step.fact(), asOf))));
    }

    private Optional<String> flaw(List<Evidence> evidence, LocalDate asOf) {
        if (evidence.stream().allMatch(Evidence::isRegister)) {
            return Optional.of("NO_EVIDENCE_BUT_THE_REGISTER");
        }
        return evidence.getFirst().date().isBefore(asOf.minusYears(staleYears))
                ? Optional.of("STALE_EVIDENCE")
                : Optional.empty();
    }

    /** The cost of the way when one step has another reliability, if that makes it stronger. */
    private static Optional<Long> raised(Answer.Way way, Step step, double reliability) {
        long cost = way.cost() - Reliability.cost(step.reliability()) + Reliability.cost(reliability);
        return cost < way.cost() ? Optional.of(cost) : Optional.empty();
    }

    private static List<Iri> ends(Step step) {
        return List.of(step.fact().from(), step.fact().to());
    }
}
