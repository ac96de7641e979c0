package org.ketnoi.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.matching.Covering;
import org.ketnoi.matching.Coverings;
import org.ketnoi.matching.Criterion;
import org.ketnoi.matching.Likenesses;
import org.ketnoi.matching.MatchWish;
import org.ketnoi.matching.Matches;
import org.ketnoi.matching.web.MatchTeller;
import org.ketnoi.matching.web.MatchWishReader;
import org.ketnoi.store.GraphStore;
import org.ketnoi.web.Ids;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code GET /matches}: which offers fit an order, which orders an offer, and what a text is about; how well and why. */
@Controller
class MatchesPage {
    private static final Set<String> PARAMETERS = Set.of("order", "offer", "combine", "q");
    private static final int MOST_SIMILAR = 5;

    private final Matches matches;
    private final Coverings coverings;
    private final Likenesses likenesses;
    private final TextFinds finds;
    private final MatchWishReader reader;
    private final MatchTeller teller;
    private final Choices choices;
    private final GraphStore published;

    MatchesPage(
            Matches matches,
            Coverings coverings,
            Likenesses likenesses,
            TextFinds finds,
            MatchWishReader reader,
            MatchTeller teller,
            Choices choices,
            GraphStore published) {
        this.matches = matches;
        this.coverings = coverings;
        this.likenesses = likenesses;
        this.finds = finds;
        this.reader = reader;
        this.teller = teller;
        this.choices = choices;
        this.published = published;
    }

    /** What the form shows as entered. */
    record Given(String order, String offer, String asOf, boolean combine, String q) {}

    /** A criterion with its weight, as the form offers it. */
    record Weighed(String name, String label, String weight) {}

    @GetMapping("/matches")
    String show(@RequestParam MultiValueMap<String, String> given, Locale language, Model model) {
        long version = published.version();
        MatchWish wish = reader.read(given, PARAMETERS, version);
        boolean combine = MatchWishReader.isOn(given, "combine");
        Optional<Iri> order = Ids.find("order", filled(given, "order"), EntityType.ORDER);
        Optional<Iri> offer = Ids.find("offer", filled(given, "offer"), EntityType.OFFER);
        model.addAttribute(
                "given",
                new Given(
                        order.map(Iri::key).orElse(""),
                        offer.map(Iri::key).orElse(""),
                        filled(given, "asOf").orElse(""),
                        combine,
                        filled(given, "q").orElse("")));
        model.addAttribute("orders", choices.orders(language));
        model.addAttribute("criteria", criteria(wish, language));
        if (order.isPresent()) {
            Optional<Covering> covering =
                    combine ? Optional.of(coverings.covering(order.get(), wish)) : Optional.empty();
            model.addAttribute(
                    "view", teller.tell(matches.offersFor(order.get(), wish), covering, wish.offset(), language));
            var similar = likenesses.ordersLike(order.get(), wish.asOf(), MOST_SIMILAR);
            model.addAttribute("similar", teller.tell(order.get(), wish.asOf(), similar, language));
        } else if (offer.isPresent()) {
            model.addAttribute(
                    "view",
                    teller.tell(matches.ordersFor(offer.get(), wish), Optional.empty(), wish.offset(), language));
            var similar = likenesses.offersLike(offer.get(), wish.asOf(), MOST_SIMILAR);
            model.addAttribute("similar", teller.tell(offer.get(), wish.asOf(), similar, language));
        } else {
            filled(given, "q").ifPresent(text -> model.addAttribute("finds", finds.of(text, language)));
        }
        return "matches";
    }

    private static Optional<String> filled(Map<String, List<String>> given, String name) {
        return given.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private List<Weighed> criteria(MatchWish wish, Locale language) {
        return Arrays.stream(Criterion.values())
                .map(criterion -> new Weighed(
                        criterion.word(),
                        teller.label(criterion.word(), language),
                        Double.toString(wish.weights().of(criterion)).replaceFirst("[.]0$", "")))
                .toList();
    }
}
