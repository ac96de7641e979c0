package org.ketnoi.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.graph.Iri;
import org.ketnoi.identity.OpenPairs;
import org.ketnoi.identity.PairFilter;
import org.ketnoi.identity.match.Suspicion;
import org.ketnoi.identity.web.DecisionView;
import org.ketnoi.records.IdentityDecision;
import org.ketnoi.records.IdentityDecision.Verdict;
import org.ketnoi.records.IdentityDesk;
import org.ketnoi.security.Caller;
import org.ketnoi.security.Callers;
import org.ketnoi.security.Role;
import org.ketnoi.web.Ids;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /identities}: the steward's list of pairs that may be one, and what was decided. */
@Controller
class IdentitiesPage {
    private static final int SHOWN = 10;
    private static final int HISTORY = 50;
    private static final int MOST_PUT_OFF = 100;
    private static final String HOME = "/identities";
    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final OpenPairs pairs;
    private final PairFilter filter;
    private final PairTeller teller;
    private final IdentityDesk desk;
    private final Callers callers;
    private final Choices choices;
    private final MessageSource messages;

    IdentitiesPage(
            OpenPairs pairs,
            PairFilter filter,
            PairTeller teller,
            IdentityDesk desk,
            Callers callers,
            Choices choices,
            MessageSource messages) {
        this.pairs = pairs;
        this.filter = filter;
        this.teller = teller;
        this.desk = desk;
        this.callers = callers;
        this.choices = choices;
        this.messages = messages;
    }

    /** What the address says. */
    record Given(String type, String area, String later) {}

    @GetMapping(HOME)
    String list(
            @RequestParam Optional<String> type,
            @RequestParam Optional<String> area,
            @RequestParam Optional<String> later,
            @RequestParam Optional<String> done,
            Locale language,
            Model model,
            HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        Optional<Caller> caller = callers.find().filter(known -> !known.is(Role.PORTAL));
        List<Suspicion> open = pairs.list();
        Set<String> putOff = marks(later);
        List<Suspicion> found = filter.filtered(open, type, area).stream()
                .filter(pair -> !putOff.contains(PairTeller.mark(pair)))
                .toList();
        model.addAttribute("given", new Given(type.orElse(""), area.orElse(""), String.join(",", putOff)));
        model.addAttribute("types", types(open, language));
        model.addAttribute("areas", choices.of(EntityType.AREA, language));
        model.addAttribute("total", found.size());
        model.addAttribute("putOff", putOff.size());
        model.addAttribute("signedIn", caller.isPresent());
        model.addAttribute(
                "done", done.filter(key -> key.matches("[0-9a-f-]{1,40}")).orElse(""));
        model.addAttribute(
                "pairs",
                found.stream()
                        .limit(SHOWN)
                        .flatMap(pair ->
                                teller.tell(pair, mayDecide(caller, pair), later(putOff, pair), language).stream())
                        .toList());
        history(caller, language, model);
        return "identities";
    }

    private boolean mayDecide(Optional<Caller> caller, Suspicion pair) {
        return caller.filter(known -> desk.isOpenTo(
                        known, Iri.of(pair.one().id()), Iri.of(pair.other().id())))
                .isPresent();
    }

    private static Set<String> marks(Optional<String> later) {
        Set<String> marks = new LinkedHashSet<>();
        Arrays.stream(later.orElse("").split(",", -1))
                .filter(mark -> mark.matches("[0-9a-f]{1,8}"))
                .limit(MOST_PUT_OFF)
                .forEach(marks::add);
        return marks;
    }

    private static String later(Set<String> putOff, Suspicion pair) {
        List<String> marks = new ArrayList<>(putOff);
        marks.add(PairTeller.mark(pair));
        return String.join(",", marks.subList(Math.max(0, marks.size() - MOST_PUT_OFF), marks.size()));
    }

    /** The types that are in the list. */
    private List<Choice> types(List<Suspicion> open, Locale language) {
        Set<EntityType> types = new TreeSet<>();
        open.forEach(pair -> {
            EntityType.of(Iri.of(pair.one().id())).ifPresent(types::add);
            EntityType.of(Iri.of(pair.other().id())).ifPresent(types::add);
        });
        return Arrays.stream(EntityType.values())
                .filter(type -> types.isEmpty() || types.contains(type))
                .map(type -> new Choice(
                        type.singular(), messages.getMessage("type." + type.className(), new Object[0], language)))
                .toList();
    }

    private void history(Optional<Caller> caller, Locale language, Model model) {
        List<DecisionView> made = caller.stream()
                .flatMap(known -> desk.list().stream()
                        .filter(decision -> desk.isOpenTo(known, decision.kept(), decision.other()))
                        .limit(HISTORY))
                .map(decision -> DecisionView.of(decision, desk, messages, language))
                .toList();
        Map<String, String> times = new HashMap<>();
        String pattern = messages.getMessage("format.date", new Object[0], language) + " HH:mm";
        made.forEach(decision -> times.put(decision.key(), time(decision.at(), pattern, language)));
        model.addAttribute("history", made);
        model.addAttribute("times", times);
    }

    private static String time(Instant at, String pattern, Locale language) {
        return DateTimeFormatter.ofPattern(pattern, language).withZone(VIET_NAM).format(at);
    }

    @PostMapping(HOME + "/decisions")
    String decide(
            @RequestParam String one,
            @RequestParam String other,
            @RequestParam String verdict,
            @RequestParam Optional<String> kept,
            @RequestParam Map<String, String> all,
            RedirectAttributes to) {
        IdentityDecision made = pairs.decide(
                Ids.read("one", one),
                Ids.read("other", other),
                verdict(verdict),
                kept.filter(text -> !text.isBlank()).map(text -> Ids.read("kept", text)),
                callers.get());
        return back(made, all, to);
    }

    private static Verdict verdict(String word) {
        return switch (word) {
            case "same" -> Verdict.SAME;
            case "different" -> Verdict.DIFFERENT;
            default -> throw new InvalidParameterException("verdict", word, "same, different");
        };
    }

    @PostMapping(HOME + "/decisions/{key:[0-9]{8}-[0-9]{6}-[0-9a-f]{8}}/end")
    String takeBack(@PathVariable String key, @RequestParam Map<String, String> all, RedirectAttributes to) {
        return back(desk.takeBack(key, callers.get()), all, to);
    }

    /** To the list as it was looked at. */
    private static String back(IdentityDecision made, Map<String, String> all, RedirectAttributes to) {
        Set<String> kept = new HashSet<>(Set.of("type", "area", "later", "lang"));
        kept.retainAll(all.keySet());
        kept.stream()
                .sorted()
                .filter(name -> !all.getOrDefault(name, "").isBlank())
                .forEach(name -> to.addAttribute(name, all.getOrDefault(name, "")));
        to.addAttribute("done", made.key());
        return "redirect:" + HOME;
    }
}
