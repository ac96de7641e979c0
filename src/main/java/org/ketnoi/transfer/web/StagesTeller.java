package org.ketnoi.transfer.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.Answer;
import org.ketnoi.transfer.Chain;
import org.ketnoi.transfer.TransferPaths;
import org.ketnoi.transfer.network.Reliability;
import org.ketnoi.web.Named;
import org.ketnoi.web.Names;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells the transfer chain of an order in a language. */
@Component
public class StagesTeller {
    private final TransferPaths paths;
    private final Names names;
    private final MessageSource messages;

    StagesTeller(TransferPaths paths, Names names, MessageSource messages) {
        this.paths = paths;
        this.names = names;
        this.messages = messages;
    }

    /** The chain of an order that is published; fails when it is not. */
    public StagesView tell(Iri order, LocalDate asOf, Locale language) {
        Chain chain = paths.chain(order, asOf);
        return new StagesView(
                names.of(chain.order(), language),
                chain.asOf(),
                chain.best().map(way -> names.of(way.technology(), language)),
                chain.best()
                        .map(Answer.Way::cost)
                        .map(cost -> Math.round(Reliability.ofCost(cost) * 10_000) / 10_000.0),
                chain.links().stream().map(link -> stage(link, language)).toList());
    }

    private StagesView.Stage stage(Chain.Link link, Locale language) {
        Optional<Named> by = names.of(link.coveredBy(), language);
        List<Named> could =
                link.could().stream().map(party -> names.of(party, language)).toList();
        String basis = link.basis().name().toLowerCase(Locale.ROOT);
        String list = could.stream().map(Named::label).collect(Collectors.joining("; "));
        boolean told = by.isPresent() || !could.isEmpty();
        return new StagesView.Stage(
                link.stage().key(),
                names.text(link.stage(), language),
                basis,
                by.orElse(null),
                link.done().stream().map(done -> done(done, language)).toList(),
                could,
                messages.getMessage(
                        "transfer.stage." + basis + (told ? "" : ".nobody"),
                        new Object[] {by.map(Named::label).orElse(list)},
                        language));
    }

    private StagesView.Done done(Chain.Done done, Locale language) {
        return new StagesView.Done(
                names.of(done.record(), language), names.of(done.by(), language).orElse(null), done.on());
    }
}
