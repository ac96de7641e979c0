package org.ketnoi.transfer.web;

import java.util.Locale;
import org.ketnoi.transfer.LinkWeights;
import org.ketnoi.transfer.TransferPaths;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells in a language how much each kind of link counts. */
@Component
public class ReliabilityTeller {
    private final TransferPaths paths;
    private final MessageSource messages;

    ReliabilityTeller(TransferPaths paths, MessageSource messages) {
        this.paths = paths;
        this.messages = messages;
    }

    public ReliabilityView tell(Locale language) {
        LinkWeights weights = paths.weights();
        return new ReliabilityView(
                weights.areLearned() ? "posterior" : "prior",
                weights.settings().priorStrength(),
                weights.settings().halfLifeYears(),
                weights.settings().floor(),
                weights.list().stream().map(weight -> kind(weight, language)).toList());
    }

    private ReliabilityView.Kind kind(LinkWeights.Weight weight, Locale language) {
        String code = weight.kind().code();
        return new ReliabilityView.Kind(
                code,
                messages.getMessage("transfer.kind." + code, new Object[0], language),
                rounded(weight.inUse()),
                new ReliabilityView.Prior(
                        rounded(weight.base()), rounded(weight.priorAlpha()), rounded(weight.priorBeta())),
                new ReliabilityView.Outcomes(weight.succeeded(), weight.failed()),
                new ReliabilityView.Posterior(
                        rounded(weight.mean()), rounded(weight.lower()), rounded(weight.upper())));
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
