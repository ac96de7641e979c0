package org.ketnoi.ui;

import java.util.Locale;
import java.util.Optional;
import org.ketnoi.expertise.ExpertWish;
import org.ketnoi.expertise.Experts;
import org.ketnoi.expertise.web.ExpertTeller;
import org.ketnoi.expertise.web.ExpertWishReader;
import org.ketnoi.graph.EntityType;
import org.ketnoi.store.GraphStore;
import org.ketnoi.web.PageCursor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code GET /experts}: who knows this, and how do we know that they do. */
@Controller
class ExpertsPage {
    private final Experts experts;
    private final ExpertWishReader reader;
    private final Choices choices;
    private final ExpertTeller teller;
    private final GraphStore published;

    ExpertsPage(Experts experts, ExpertWishReader reader, Choices choices, ExpertTeller teller, GraphStore published) {
        this.published = published;
        this.experts = experts;
        this.reader = reader;
        this.choices = choices;
        this.teller = teller;
    }

    /** What the form shows as entered. */
    record Given(
            String q,
            String field,
            String country,
            String area,
            String language,
            String confirmedSince,
            boolean available,
            boolean diverse) {
        public boolean narrows() {
            return available || diverse || !(country + area + language + confirmedSince).isEmpty();
        }
    }

    @GetMapping("/experts")
    String find(
            @RequestParam Optional<String> q,
            @RequestParam Optional<String> field,
            @RequestParam Optional<String> country,
            @RequestParam Optional<String> area,
            @RequestParam Optional<String> language,
            @RequestParam Optional<String> confirmedSince,
            @RequestParam Optional<String> available,
            @RequestParam Optional<String> diverse,
            @RequestParam Optional<String> cursor,
            Locale locale,
            Model model) {
        var asked = new ExpertWishReader.Parameters(
                field,
                q,
                country,
                area,
                language,
                confirmedSince,
                available,
                diverse,
                Optional.empty(),
                Optional.empty(),
                cursor);
        model.addAttribute(
                "given",
                new Given(
                        q.orElse(""),
                        shortened(field),
                        shortened(country),
                        shortened(area),
                        language.orElse(""),
                        confirmedSince.orElse(""),
                        available.filter("true"::equals).isPresent(),
                        diverse.filter("true"::equals).isPresent()));
        model.addAttribute("asked", !asked.isEmpty());
        model.addAttribute("fields", choices.fields(locale));
        model.addAttribute("countries", choices.countriesOfExperts(locale));
        model.addAttribute("areas", choices.of(EntityType.AREA, locale));
        model.addAttribute("languages", choices.languagesOfExperts(locale));
        if (!asked.isEmpty()) {
            long version = published.version();
            ExpertWish wish = reader.read(asked, version);
            Experts.Page page = experts.page(wish);
            model.addAttribute("experts", teller.tell(page.experts(), locale));
            model.addAttribute("before", wish.offset());
            model.addAttribute(
                    "next", page.hasMore() ? new PageCursor(version, wish.offset() + wish.limit()).told() : "");
        }
        return "experts";
    }

    private static String shortened(Optional<String> id) {
        return id.map(text -> Choice.shortened(text.strip(), 1)).orElse("");
    }
}
