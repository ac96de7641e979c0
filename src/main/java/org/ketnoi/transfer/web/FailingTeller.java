package org.ketnoi.transfer.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.Answer;
import org.ketnoi.transfer.network.Language;
import org.ketnoi.transfer.network.Reliability;
import org.ketnoi.web.Named;
import org.ketnoi.web.Names;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells in a language what keeps a way out of an answer. */
@Component
class FailingTeller {
    private final Names names;
    private final MessageSource messages;

    FailingTeller(Names names, MessageSource messages) {
        this.names = names;
        this.messages = messages;
    }

    PathsView.Failing tell(Answer.Failing failing, Locale language) {
        List<Named> about =
                failing.about().stream().map(thing -> names.of(thing, language)).toList();
        Stream<Object> values = failing.values().stream().map(value -> value(value, language));
        Object[] told = Stream.concat(
                        Stream.of(list(failing.about(), language), list(failing.others(), language)), values)
                .toArray();
        return new PathsView.Failing(
                failing.code(),
                Optional.of(failing.step()).filter(step -> step > 0),
                about,
                messages.getMessage("transfer.fails." + failing.code(), told, language));
    }

    /** Why the best ways do not pass somebody: in a sentence of its own, or by what fails. */
    String tell(Answer.WhyNot why, Named party, Locale language) {
        if (!why.failing().isEmpty()) {
            String fails = why.failing().stream()
                    .map(failing -> tell(failing, language).text())
                    .collect(Collectors.joining(" "));
            String key = why.failing().size() == 1 ? "kept-out" : why.code();
            return messages.getMessage("transfer.whyNot." + key, new Object[] {party.label(), fails}, language);
        }
        Object[] told = {
            party.label(),
            why.rank().map(rank -> Integer.toString(rank)).orElse("> 100"),
            why.way().map(way -> decimal(way.cost(), language)).orElse(""),
            why.last().map(cost -> decimal(cost, language)).orElse("")
        };
        return messages.getMessage("transfer.whyNot." + why.code(), told, language);
    }

    private static String decimal(long cost, Locale language) {
        return String.format(language, "%.2f", Reliability.ofCost(cost));
    }

    private String value(Object value, Locale language) {
        return switch (value) {
            case Language wanted -> wanted.nameIn(language);
            case LocalDate day ->
                DateTimeFormatter.ofPattern(messages.getMessage("format.date", new Object[0], language), language)
                        .format(day);
            default -> value.toString();
        };
    }

    private String list(List<Iri> things, Locale language) {
        return things.stream().map(thing -> names.text(thing, language)).collect(Collectors.joining("; "));
    }
}
