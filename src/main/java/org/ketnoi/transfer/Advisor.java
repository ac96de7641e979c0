package org.ketnoi.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.network.Evidence;
import org.ketnoi.transfer.network.TransferNetwork.Step;

/** What would make a path stronger. */
record Advisor(int staleYears) {

    List<Answer.Advice> advise(List<Step> steps, List<Answer.StageCover> covers, LocalDate asOf) {
        List<Answer.Advice> advice = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            List<Evidence> evidence = steps.get(i).fact().evidence(asOf);
            List<Iri> about =
                    List.of(steps.get(i).fact().from(), steps.get(i).fact().to());
            if (evidence.stream().allMatch(Evidence::isRegister)) {
                advice.add(new Answer.Advice("NO_EVIDENCE_BUT_THE_REGISTER", i + 1, about));
            } else if (evidence.getFirst().date().isBefore(asOf.minusYears(staleYears))) {
                advice.add(new Answer.Advice("STALE_EVIDENCE", i + 1, about));
            }
        }
        List<Iri> gaps = covers.stream()
                .filter(cover -> cover.coveredBy().isEmpty())
                .map(Answer.StageCover::stage)
                .toList();
        if (!gaps.isEmpty()) {
            advice.add(new Answer.Advice("STAGES_NOT_COVERED", 0, gaps));
        }
        return advice;
    }
}
