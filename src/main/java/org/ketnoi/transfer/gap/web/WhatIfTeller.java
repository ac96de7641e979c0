package org.ketnoi.transfer.gap.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.gap.Way;
import org.ketnoi.transfer.gap.WhatIf;
import org.ketnoi.transfer.network.Reliability;
import org.ketnoi.transfer.network.TransferNetwork.Step;
import org.ketnoi.transfer.web.PathsTeller;
import org.ketnoi.web.Named;
import org.ketnoi.web.Names;
import org.springframework.stereotype.Component;

/** Tells in a language what would be otherwise. */
@Component
public class WhatIfTeller {
    private final Names names;
    private final SuppositionTeller suppositions;

    WhatIfTeller(Names names, SuppositionTeller suppositions) {
        this.names = names;
        this.suppositions = suppositions;
    }

    /**
     * What would be otherwise, in a language.
     *
     * @param labels of parties that are only supposed; those without one are named after what they would be for
     */
    public WhatIfView tell(WhatIf.Outcome outcome, Map<Iri, String> labels, Locale language) {
        Map<Iri, String> all = new HashMap<>(suppositions.labels(outcome.supposition(), language));
        all.putAll(labels);
        SupposedNames told = new SupposedNames(names, all, language);
        return new WhatIfView(
                outcome.asOf(),
                outcome.complete(),
                outcome.complete() ? Optional.empty() : Optional.of(PathsTeller.LIMIT),
                outcome.considered(),
                suppositions.tell(outcome.supposition(), all),
                changes(outcome.unlocked(), outcome, told),
                changes(outcome.lost(), outcome, told));
    }

    private List<WhatIfView.Change> changes(List<WhatIf.Change> changes, WhatIf.Outcome outcome, SupposedNames told) {
        return changes.stream()
                .map(change -> new WhatIfView.Change(
                        told.of(change.subject().order()),
                        told.of(change.subject().enterprise()),
                        change.before().map(way -> way(way, outcome, told)),
                        change.after().map(way -> way(way, outcome, told)),
                        "/transfer-paths?order=" + change.subject().order().key()))
                .toList();
    }

    private WhatIfView.WayView way(Way way, WhatIf.Outcome outcome, SupposedNames told) {
        return new WhatIfView.WayView(
                told.of(way.supply().technology()),
                rounded(Reliability.ofCost(way.cost())),
                rounded(Reliability.minusLog(way.cost())),
                way.found().steps().size() == 1 ? "direct" : "introduced",
                way.found().steps().stream()
                        .map(step -> step(step, outcome.isSupposed(step), told))
                        .toList());
    }

    private WhatIfView.StepView step(Step step, boolean supposed, SupposedNames told) {
        Named from = told.of(step.from().id()).withType(step.from().className());
        Named to = told.of(step.to().id()).withType(step.to().className());
        Optional<Named> through = told.of(step.fact().through());
        String code = step.fact().kind().code();
        return new WhatIfView.StepView(
                from,
                code,
                suppositions.text(
                        "transfer.link." + code,
                        told.language(),
                        from.label(),
                        to.label(),
                        through.map(Named::label).orElse("")),
                to,
                through,
                rounded(step.reliability()),
                supposed);
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
