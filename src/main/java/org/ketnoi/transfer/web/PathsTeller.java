package org.ketnoi.transfer.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.Answer;
import org.ketnoi.transfer.network.Evidence;
import org.ketnoi.transfer.network.Party;
import org.ketnoi.transfer.network.Reliability;
import org.ketnoi.transfer.network.TransferNetwork.Step;
import org.ketnoi.web.Named;
import org.ketnoi.web.Names;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells an answer in a language. */
@Component
public class PathsTeller {
    /** The bound that can cut a search: the links that it looks at. */
    public static final String LIMIT = "linksLookedAt";

    private static final int MOST_EXCLUDED = 50;

    private final Names names;
    private final MessageSource messages;
    private final FailingTeller failings;

    PathsTeller(Names names, MessageSource messages, FailingTeller failings) {
        this.names = names;
        this.messages = messages;
        this.failings = failings;
    }

    public PathsView tell(Answer answer, Locale language) {
        Telling telling = new Telling(answer.asOf(), language);
        List<PathsView.Way> ways = new ArrayList<>();
        for (Answer.Way way : answer.paths()) {
            ways.add(way(way, Optional.of(ways.size() + 1), telling));
        }
        List<Answer.Excluded> told = told(answer.excluded());
        return new PathsView(
                names.of(answer.order(), language),
                names.of(answer.technology(), language),
                names.of(answer.enterprise(), language),
                names.of(answer.area(), language),
                answer.asOf(),
                answer.complete(),
                answer.complete() ? Optional.empty() : Optional.of(LIMIT),
                ways,
                told.stream().map(item -> excluded(item, language)).toList(),
                Optional.of(answer.excluded().size() - told.size()).filter(more -> more > 0),
                answer.missing().stream().map(item -> missing(item, language)).toList(),
                answer.nearMisses().map(all -> nearMisses(all, telling)),
                answer.whyNot().map(why -> whyNot(why, telling)));
    }

    /** One answer in a language. Its paths share steps, each of which is told once. */
    private record Telling(LocalDate asOf, Locale language, Map<Step, PathsView.Step> steps) {
        Telling(LocalDate asOf, Locale language) {
            this(asOf, language, new IdentityHashMap<>());
        }
    }

    private List<PathsView.NearMiss> nearMisses(List<Answer.NearMiss> misses, Telling telling) {
        return misses.stream()
                .map(miss -> new PathsView.NearMiss(
                        failings.tell(miss.failing(), telling.language), way(miss.way(), Optional.empty(), telling)))
                .toList();
    }

    private PathsView.WhyNot whyNot(Answer.WhyNot why, Telling telling) {
        Locale language = telling.language;
        Named party = names.of(why.party(), language);
        Optional<Double> last = why.last().map(cost -> rounded(Reliability.ofCost(cost)));
        return new PathsView.WhyNot(
                party,
                why.code(),
                failings.tell(why, party, language),
                why.rank(),
                last,
                why.failing().stream()
                        .map(failing -> failings.tell(failing, language))
                        .toList(),
                why.way().map(way -> way(way, Optional.empty(), telling)));
    }

    private PathsView.Way way(Answer.Way way, Optional<Integer> rank, Telling telling) {
        Locale language = telling.language;
        double score = Reliability.ofCost(way.cost());
        return new PathsView.Way(
                rank,
                rounded(score),
                rounded(Reliability.minusLog(way.cost())),
                names.of(way.technology(), language),
                names.of(way.offer(), language),
                way.direct() ? "direct" : "introduced",
                new PathsView.Reason(way.contactReason(), text("transfer.contact." + way.contactReason(), language)),
                way.steps().stream()
                        .map(step -> telling.steps.computeIfAbsent(step, one -> step(one, telling.asOf, language)))
                        .toList(),
                way.stages().stream().map(cover -> stage(cover, language)).toList(),
                way.strengthen().stream()
                        .map(advice -> advice(advice, score, language))
                        .toList());
    }

    private PathsView.Stage stage(Answer.StageCover cover, Locale language) {
        return new PathsView.Stage(
                cover.stage().key(),
                names.text(cover.stage(), language),
                cover.coveredBy().map(party -> party(party, language)).orElse(null));
    }

    private PathsView.Step step(Step step, LocalDate asOf, Locale language) {
        Named from = party(step.from(), language);
        Named to = party(step.to(), language);
        Optional<Named> through = names.of(step.fact().through(), language);
        String code = step.fact().kind().code();
        return new PathsView.Step(
                from,
                code,
                text(
                        "transfer.link." + code,
                        language,
                        from.label(),
                        to.label(),
                        through.map(Named::label).orElse("")),
                to,
                through,
                rounded(step.reliability()),
                step.fact().evidence(asOf).stream().map(PathsTeller::proof).toList());
    }

    private Named party(Party party, Locale language) {
        return names.of(party.id(), language).withType(party.className());
    }

    private static PathsView.Proof proof(Evidence evidence) {
        return new PathsView.Proof(
                evidence.id().value(),
                evidence.source(),
                evidence.date(),
                evidence.method(),
                evidence.confidence(),
                evidence.fictional());
    }

    private PathsView.Advice advice(Answer.Advice advice, double now, Locale language) {
        Optional<Double> then = advice.cost().map(Reliability::ofCost);
        List<String> about = advice.about().stream()
                .map(thing -> names.text(thing, language))
                .toList();
        String told = text(
                "transfer.strengthen." + advice.code(),
                language,
                String.join("; ", about),
                about.isEmpty() ? "" : about.getFirst(),
                about.isEmpty() ? "" : String.join("; ", about.subList(1, about.size())));
        return new PathsView.Advice(
                advice.code(),
                Optional.of(advice.step()).filter(step -> step > 0),
                then.map(PathsTeller::rounded),
                then.map(score -> rounded(score - now)),
                then.map(score -> told + " " + change(advice, now, score, language))
                        .orElse(told));
    }

    private String change(Answer.Advice advice, double now, double then, Locale language) {
        String change =
                switch (advice.code()) {
                    case "MEETING_WOULD_HELP" -> "met";
                    case "INTERMEDIARY_FOR_STAGES" -> "through";
                    default -> "refreshed";
                };
        return text("transfer.change." + change, language, decimal(now, language), decimal(then, language));
    }

    private static String decimal(double value, Locale language) {
        return String.format(language, "%.2f", value);
    }

    /** All parties, and the first of the technologies: in a large market there are thousands that nobody would read. */
    private static List<Answer.Excluded> told(List<Answer.Excluded> excluded) {
        return Stream.concat(
                        excluded.stream().filter(PathsTeller::isTechnology).limit(MOST_EXCLUDED),
                        excluded.stream().filter(item -> !isTechnology(item)))
                .toList();
    }

    private static boolean isTechnology(Answer.Excluded excluded) {
        return EntityType.of(excluded.what())
                .filter(EntityType.TECHNOLOGY::equals)
                .isPresent();
    }

    private PathsView.Excluded excluded(Answer.Excluded excluded, Locale language) {
        String citations = list(excluded.citations(), language);
        return new PathsView.Excluded(
                names.of(excluded.what(), language),
                excluded.code(),
                text("transfer.excluded." + excluded.code(), language, citations),
                excluded.citations().stream()
                        .map(document -> names.of(document, language))
                        .toList());
    }

    /** A link that is not there, in words. */
    public PathsView.Missing missing(Answer.Missing missing, Locale language) {
        Named what = names.of(missing.what(), language);
        return new PathsView.Missing(
                missing.link(), what, text("transfer.missing." + missing.link(), language, what.label()));
    }

    private String list(List<Iri> things, Locale language) {
        return things.stream().map(thing -> names.text(thing, language)).collect(Collectors.joining("; "));
    }

    private String text(String key, Locale language, Object... values) {
        return messages.getMessage(key, values, language);
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
