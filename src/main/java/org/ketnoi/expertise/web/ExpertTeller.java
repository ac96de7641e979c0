package org.ketnoi.expertise.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ketnoi.expertise.Assertion;
import org.ketnoi.expertise.RankedExpert;
import org.ketnoi.expertise.Reason;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.web.Named;
import org.ketnoi.web.Names;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells experts with names and texts in a language. */
@Component
public class ExpertTeller {
    private final Names names;
    private final MessageSource messages;

    ExpertTeller(Names names, MessageSource messages) {
        this.names = names;
        this.messages = messages;
    }

    public List<ExpertView> tell(List<RankedExpert> found, Locale language) {
        return found.stream().map(expert -> tell(expert, language)).toList();
    }

    private ExpertView tell(RankedExpert found, Locale language) {
        Named expert = names.of(found.expert(), language);
        return new ExpertView(
                expert.id(),
                expert.type().orElse("Expert"),
                expert.label(),
                rounded(found.score()),
                Optional.of(found.availability()).filter(key -> !key.isEmpty()),
                found.reasons().stream()
                        .map(reason -> tell(reason, found, language))
                        .toList(),
                found.assertions().stream().map(item -> known(item, language)).toList(),
                found.reachedThrough().stream()
                        .map(party -> through(party, language))
                        .toList());
    }

    private ExpertView.Known known(RankedExpert.Weighted item, Locale language) {
        Assertion assertion = item.assertion();
        return new ExpertView.Known(
                assertion.id().value(),
                names.of(assertion.field(), language),
                names.of(assertion.level(), language),
                rounded(item.weight()),
                assertion.confirmedOn(),
                item.evidence().stream().map(proof -> proof(proof, language)).toList());
    }

    private static ExpertView.Proof proof(RankedExpert.Proof proof, Locale language) {
        return new ExpertView.Proof(
                proof.evidence().id().value(),
                Optional.of(proof.evidence().kind()).filter(key -> !key.isEmpty()),
                title(proof, language),
                proof.source(),
                proof.evidence().date(),
                proof.evidence().method(),
                proof.evidence().confidence());
    }

    private static String title(RankedExpert.Proof proof, Locale language) {
        return Label.choose(proof.names(), language)
                .map(Label::text)
                .orElseGet(proof.evidence().id()::shortName);
    }

    private ExpertView.Through through(RankedExpert.Reached reached, Locale language) {
        Named party = names.of(reached.party(), language);
        return new ExpertView.Through(
                party.id(),
                party.type(),
                party.label(),
                party.lang(),
                reached.how(),
                messages.getMessage("expertise.how." + reached.how(), new Object[0], language),
                reached.from(),
                reached.until(),
                reached.isOver());
    }

    private ExpertView.Told tell(Reason reason, RankedExpert found, Locale language) {
        List<Named> things = reason.things().stream()
                .map(thing -> name(thing, found, language))
                .toList();
        String words = reason.words().isEmpty() ? "" : String.join(", ", reason.words());
        String key = "expertise.reason." + reason.code() + (needsWords(reason) ? ".bare" : "");
        Object[] arguments = Stream.concat(
                        Stream.of(
                                words,
                                reason.day().map(day -> date(day, language)).orElse("")),
                        things.stream().map(Named::label))
                .toArray();
        return new ExpertView.Told(
                reason.code().name(),
                messages.getMessage(key, arguments, language),
                things,
                reason.words(),
                reason.day());
    }

    /** These say with which words, where there are any. */
    private static boolean needsWords(Reason reason) {
        return reason.words().isEmpty()
                && switch (reason.code()) {
                    case EVIDENCE_TEXT, FIELD_NAMED, SELF_DESCRIPTION -> true;
                    default -> false;
                };
    }

    private String date(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern(messages.getMessage("format.date", new Object[0], language), language)
                .format(day);
    }

    /** A piece of evidence is called by its title, which is known here. */
    private Named name(Iri thing, RankedExpert found, Locale language) {
        return found.assertions().stream()
                .flatMap(item -> item.evidence().stream())
                .filter(proof -> proof.evidence().id().equals(thing))
                .findFirst()
                .map(proof -> Named.of(thing, proof.names(), language))
                .orElseGet(() -> names.of(thing, language));
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
