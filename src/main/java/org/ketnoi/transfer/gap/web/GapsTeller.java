package org.ketnoi.transfer.gap.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.Answer;
import org.ketnoi.transfer.gap.GapReport;
import org.ketnoi.transfer.gap.Hanging;
import org.ketnoi.transfer.gap.NewLink;
import org.ketnoi.transfer.gap.Verdict;
import org.ketnoi.transfer.network.Party;
import org.ketnoi.transfer.web.PathsTeller;
import org.ketnoi.web.Named;
import org.ketnoi.web.Names;
import org.ketnoi.web.PageCursor;
import org.springframework.stereotype.Component;

/** Tells what is missing in a language. */
@Component
public class GapsTeller {
    /** So many groups, parties and orders are told where the whole list would be no help; the counts are of all. */
    private static final int SHOWN = 20;

    private static final int MOST_GROUPS = 200;

    private final Names names;
    private final PathsTeller paths;
    private final SuppositionTeller suppositions;

    GapsTeller(Names names, PathsTeller paths, SuppositionTeller suppositions) {
        this.names = names;
        this.paths = paths;
        this.suppositions = suppositions;
    }

    public GapsView tell(GapReport report, GapsAsk ask, Locale language) {
        List<Verdict> asked = report.withoutPath().stream()
                .filter(verdict -> isAsked(report, verdict, ask))
                .toList();
        int offset = ask.cursor()
                .map(cursor -> PageCursor.read(cursor, report.version()).offset())
                .orElse(0);
        int end = Math.min(asked.size(), offset + ask.limit());
        return new GapsView(
                report.asOf(),
                report.complete(),
                report.complete() ? Optional.empty() : Optional.of("work"),
                counts(report),
                ask.view().name().toLowerCase(Locale.ROOT),
                report.groups(ask.view()).stream()
                        .limit(MOST_GROUPS)
                        .map(group -> group(group, language))
                        .toList(),
                asked.subList(Math.min(offset, end), end).stream()
                        .map(verdict -> order(verdict, language))
                        .toList(),
                asked.size(),
                end < asked.size() ? Optional.of(new PageCursor(report.version(), end).told()) : Optional.empty(),
                report.newLinks().stream().map(link -> newLink(link, language)).toList(),
                onParties(report, language),
                report.fields().stream()
                        .limit(SHOWN)
                        .map(whole -> whole(whole, language))
                        .toList(),
                report.countries().stream()
                        .limit(SHOWN)
                        .map(whole -> whole(whole, language))
                        .toList());
    }

    /** So many of either role: whoever holds the only technology that fits would else crowd out all who stand between. */
    private List<GapsView.OnParty> onParties(GapReport report, Locale language) {
        Map<String, Integer> shown = new HashMap<>();
        return report.parties().stream()
                .map(on -> onParty(on, report.network().party(on.party()), language))
                .filter(on -> shown.merge(on.role(), 1, Integer::sum) <= SHOWN)
                .toList();
    }

    private GapsView.OnParty onParty(Hanging.OnParty on, Optional<Party> party, Locale language) {
        Named named = names.of(on.party(), language);
        return new GapsView.OnParty(
                party.map(Party::className).map(named::withType).orElse(named),
                party.filter(Party::isGoBetween).isPresent() ? "between" : "holder",
                on.orders().size(),
                some(on.orders(), language));
    }

    private static boolean isAsked(GapReport report, Verdict verdict, GapsAsk ask) {
        return (ask.link().isEmpty() && ask.what().isEmpty())
                || report.headings(verdict, ask.view()).stream()
                        .anyMatch(heading -> ask.link()
                                        .map(heading.link()::equals)
                                        .orElse(true)
                                && ask.what().map(heading.what()::equals).orElse(true));
    }

    private static GapsView.Counts counts(GapReport report) {
        Map<Verdict.Gap, Long> gaps = report.withoutPath().stream()
                .collect(Collectors.groupingBy(
                        verdict -> verdict.gap().orElseThrow(), TreeMap::new, Collectors.counting()));
        int without = report.withoutPath().size();
        return new GapsView.Counts(
                report.verdicts().size(),
                report.verdicts().size() - without,
                without,
                count(gaps, Verdict.Gap.CHAIN),
                count(gaps, Verdict.Gap.EXCLUDED),
                count(gaps, Verdict.Gap.SUPPLY),
                count(gaps, Verdict.Gap.RECEIVER));
    }

    private static int count(Map<Verdict.Gap, Long> gaps, Verdict.Gap gap) {
        return gaps.getOrDefault(gap, 0L).intValue();
    }

    private GapsView.Group group(GapReport.Group group, Locale language) {
        GapReport.Heading heading = group.heading();
        Named what = names.of(heading.what(), language);
        return heading.link().isEmpty()
                ? new GapsView.Group(
                        Optional.empty(), what, what.label(), group.orders().size())
                : new GapsView.Group(
                        Optional.of(heading.link()),
                        what,
                        paths.missing(new Answer.Missing(heading.link(), heading.what()), language)
                                .text(),
                        group.orders().size());
    }

    private GapsView.OrderGap order(Verdict verdict, Locale language) {
        Iri order = verdict.subject().order();
        Verdict.Gap gap = verdict.gap().orElseThrow();
        return new GapsView.OrderGap(
                names.of(order, language),
                names.of(verdict.subject().enterprise(), language),
                all(verdict.subject().fields(), language),
                all(verdict.subject().areas(), language),
                gap.name().toLowerCase(Locale.ROOT),
                suppositions.text("gaps.gap." + gap, language),
                verdict.missing().stream()
                        .map(missing -> paths.missing(missing, language))
                        .toList(),
                excluded(verdict, language),
                "/transfer-paths?order=" + order.key());
    }

    private List<GapsView.Excluded> excluded(Verdict verdict, Locale language) {
        Map<String, Long> codes = verdict.subject().excluded().stream()
                .collect(Collectors.groupingBy(Answer.Excluded::code, TreeMap::new, Collectors.counting()));
        return codes.entrySet().stream()
                .map(code -> new GapsView.Excluded(
                        code.getKey(),
                        suppositions.text("gaps.excluded." + code.getKey(), language),
                        code.getValue().intValue()))
                .toList();
    }

    private GapsView.NewLinkView newLink(NewLink link, Locale language) {
        Named what = names.of(link.what(), language);
        Optional<Named> whom = names.of(link.whom(), language);
        return new GapsView.NewLinkView(
                Kinds.code(link.kind()),
                what,
                whom,
                suppositions.text(
                        "gaps.new." + link.kind(),
                        language,
                        what.label(),
                        whom.map(Named::label).orElse("")),
                link.orders().size(),
                some(link.orders(), language),
                suppositions.tell(link.supposition(), suppositions.labels(link.supposition(), language)));
    }

    private GapsView.Whole whole(Hanging.Whole whole, Locale language) {
        return new GapsView.Whole(
                names.of(whole.what(), language),
                names.of(whole.party(), language),
                whole.orders().size(),
                some(whole.orders(), language));
    }

    private List<Named> some(List<Iri> things, Locale language) {
        return all(things.subList(0, Math.min(SHOWN, things.size())), language);
    }

    private List<Named> all(List<Iri> things, Locale language) {
        return things.stream().map(thing -> names.of(thing, language)).toList();
    }
}
