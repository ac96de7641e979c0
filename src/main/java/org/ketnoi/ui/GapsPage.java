package org.ketnoi.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.gap.Gaps;
import org.ketnoi.transfer.gap.GapsNotReadyException;
import org.ketnoi.transfer.gap.WhatIf;
import org.ketnoi.transfer.gap.WrongSuppositionException;
import org.ketnoi.transfer.gap.web.GapsAsk;
import org.ketnoi.transfer.gap.web.GapsReader;
import org.ketnoi.transfer.gap.web.GapsTeller;
import org.ketnoi.transfer.gap.web.GapsView;
import org.ketnoi.transfer.gap.web.SupposedView;
import org.ketnoi.transfer.gap.web.WhatIfTeller;
import org.ketnoi.transfer.gap.web.WhatIfView;
import org.ketnoi.web.Ids;
import org.ketnoi.web.Named;
import org.ketnoi.web.Names;
import org.ketnoi.web.Problems;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code GET /gaps}: what is missing, which new link would help most, and what if there were one. */
@Controller
class GapsPage {
    private static final List<String> VIEWS = List.of("link", "country", "field", "area");

    private final Gaps gaps;
    private final GapsReader reader;
    private final GapsTeller teller;
    private final WhatIf whatIf;
    private final WhatIfTeller whatIfTeller;
    private final SupposeReader supposeReader;
    private final Choices choices;
    private final Names names;
    private final MessageSource messages;
    private final Problems problems;

    GapsPage(
            Gaps gaps,
            GapsReader reader,
            GapsTeller teller,
            WhatIf whatIf,
            WhatIfTeller whatIfTeller,
            SupposeReader supposeReader,
            Choices choices,
            Names names,
            MessageSource messages,
            Problems problems) {
        this.gaps = gaps;
        this.reader = reader;
        this.teller = teller;
        this.whatIf = whatIf;
        this.whatIfTeller = whatIfTeller;
        this.supposeReader = supposeReader;
        this.choices = choices;
        this.names = names;
        this.messages = messages;
        this.problems = problems;
    }

    /** What the address says; {@code what} is its full name. */
    record Given(
            String asOf,
            String link,
            String what,
            String whatGiven,
            String limit,
            String cursor,
            SupposeReader.Parameters suppose) {
        public boolean isSupposing() {
            return !suppose.isEmpty();
        }

        public String newOffice() {
            return Choice.shortened(suppose.newOffice(), 1);
        }

        public String newExpert() {
            return Choice.shortened(suppose.newExpert(), 1);
        }

        public String newIntermediary() {
            return suppose.newIntermediary();
        }

        public String introduce() {
            return suppose.introduce();
        }

        public String with() {
            return suppose.with();
        }
    }

    /** A new link, and what its button sends. */
    record LinkLine(GapsView.NewLinkView view, String fields, Map<String, String> form) {}

    /** A supposed link in words, or somebody new with the number of those that they are introduced to. */
    record SupposedLine(String text, long introduced) {}

    @GetMapping("/gaps")
    String show(
            @RequestParam Optional<String> by,
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> limit,
            @RequestParam Optional<String> cursor,
            @RequestParam Optional<String> link,
            @RequestParam Optional<String> what,
            @RequestParam Optional<String> newOffice,
            @RequestParam Optional<String> newExpert,
            @RequestParam Optional<String> newIntermediary,
            @RequestParam Optional<String> introduce,
            @RequestParam Optional<String> with,
            Locale language,
            HttpServletResponse response,
            Model model) {
        GapsAsk ask = reader.read(new GapsReader.Parameters(by, asOf, limit, cursor, link, what));
        var suppose = new SupposeReader.Parameters(
                text(newOffice), text(newExpert), text(newIntermediary), text(introduce), text(with));
        model.addAttribute(
                "given",
                new Given(
                        text(asOf),
                        text(link),
                        ask.what().map(Iri::value).orElse(""),
                        text(what),
                        text(limit),
                        text(cursor),
                        suppose));
        try {
            show(ask, language, model);
            suppose(suppose, ask.asOf(), language, model);
        } catch (WrongSuppositionException | InvalidParameterException e) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("refused", problems.of(e, language));
        } catch (GapsNotReadyException e) {
            // The page loads itself again: it needs no script for it, and nothing keeps what it says now.
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setHeader("Refresh", "5");
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            model.addAttribute(
                    "waiting", e.values().stream().map(Integer::valueOf).toList());
        }
        return "gaps";
    }

    private static String text(Optional<String> value) {
        return value.map(String::strip).orElse("");
    }

    private void suppose(SupposeReader.Parameters given, LocalDate asOf, Locale language, Model model) {
        supposeReader.read(given, asOf).ifPresent(supposition -> {
            WhatIfView outcome = whatIfTeller.tell(whatIf.suppose(supposition, List.of(), asOf), Map.of(), language);
            model.addAttribute("outcome", outcome);
            model.addAttribute("supposed", supposed(outcome.supposed(), language));
            model.addAttribute("unreal", unreal(outcome));
        });
    }

    private void show(GapsAsk ask, Locale language, Model model) {
        GapsView view = teller.tell(gaps.on(ask.asOf()), ask, language);
        model.addAttribute("gaps", view);
        model.addAttribute("hanging", view.hangsOn().stream().collect(Collectors.groupingBy(GapsView.OnParty::role)));
        model.addAttribute("views", VIEWS);
        model.addAttribute("group", group(view, ask));
        model.addAttribute(
                "links",
                view.newLinks().stream().map(line -> line(line, language)).toList());
        model.addAttribute("countries", choices.of(EntityType.COUNTRY, language));
        model.addAttribute("fields", choices.fields(language));
        model.addAttribute("places", places(language));
    }

    private static String group(GapsView view, GapsAsk ask) {
        return view.groups().stream()
                .filter(group -> ask.what()
                                .map(Iri::value)
                                .filter(group.what().id()::equals)
                                .isPresent()
                        && ask.link().equals(group.link()))
                .map(GapsView.Group::text)
                .findFirst()
                .orElseGet(() -> ask.what().map(Iri::shortName).orElse(""));
    }

    private LinkLine line(GapsView.NewLinkView view, Locale language) {
        String what = shortName(view.what());
        Map<String, String> form =
                switch (view.kind()) {
                    case "office" -> Map.of("newOffice", what);
                    case "expert" -> Map.of("newExpert", what);
                    case "introduction" ->
                        Map.of(
                                "introduce",
                                what,
                                "with",
                                view.whom().map(GapsPage::shortName).orElse(""));
                    default -> Map.of("newIntermediary", what);
                };
        String fields = view.supposed().add().stream()
                .flatMap(link -> link.fields().stream())
                .map(field -> names.text(Iri.of(Iri.SCHEMES + field), language))
                .collect(Collectors.joining(", "));
        return new LinkLine(view, fields, form);
    }

    private static String shortName(Named thing) {
        return Iri.of(thing.id()).shortName();
    }

    /** Somebody new in one line, with how many they are introduced to; any other link in a line of its own. */
    private List<SupposedLine> supposed(SupposedView supposed, Locale language) {
        List<SupposedLine> lines = new ArrayList<>();
        supposed.parties()
                .forEach(party -> lines.add(new SupposedLine(
                        party.label(),
                        supposed.add().stream()
                                .filter(link -> link.from().equals(party.id())
                                        && link.link().equals("meeting"))
                                .count())));
        supposed.add().stream()
                .filter(link -> supposed.parties().stream()
                        .noneMatch(party -> party.id().equals(link.from())))
                .forEach(link -> lines.add(new SupposedLine(
                        messages.getMessage(
                                "gaps.new.INTRODUCTION",
                                new Object[] {name(link.from(), language), name(link.to(), language)},
                                language),
                        0)));
        return lines;
    }

    private String name(String shortName, Locale language) {
        return names.text(Ids.read("id", shortName), language);
    }

    /** Names of parties that have no page: they are only supposed. */
    private static Set<String> unreal(WhatIfView outcome) {
        return outcome.supposed().parties().stream()
                .map(party -> Iri.ENTITIES + party.id())
                .collect(Collectors.toSet());
    }

    private List<Choice.Group> places(Locale language) {
        return List.of(
                group("gaps.own.countries", EntityType.COUNTRY, language),
                group("gaps.own.areas", EntityType.AREA, language));
    }

    private Choice.Group group(String heading, EntityType type, Locale language) {
        return new Choice.Group(
                messages.getMessage(heading, new Object[0], language),
                choices.of(type, language).stream()
                        .map(choice -> new Choice(type.singular() + "/" + choice.value(), choice.label()))
                        .toList());
    }
}
