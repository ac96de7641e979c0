package org.ketnoi.ui;

import java.util.List;
import java.util.Locale;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Page;
import org.ketnoi.search.Search;
import org.ketnoi.search.Thing;
import org.ketnoi.search.web.ThingView;
import org.ketnoi.vocabulary.Schemes;
import org.ketnoi.vocabulary.Terms;
import org.ketnoi.web.Names;
import org.ketnoi.web.Today;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code GET /}: what this is, and the jobs that it does. */
@Controller
class HomePage {
    private static final int EXAMPLES = 4;
    private static final List<EntityType> COUNTED = List.of(
            EntityType.ENTERPRISE,
            EntityType.ORDER,
            EntityType.TECHNOLOGY,
            EntityType.EXPERT,
            EntityType.INTERMEDIARY,
            EntityType.ORGANIZATION,
            EntityType.OFFICE,
            EntityType.DEPARTMENT);

    private final Search search;
    private final Choices choices;
    private final Names names;
    private final Today today;
    private final Terms terms;
    private final Schemes schemes;

    HomePage(Search search, Choices choices, Names names, Today today, Terms terms, Schemes schemes) {
        this.search = search;
        this.choices = choices;
        this.names = names;
        this.today = today;
        this.terms = terms;
        this.schemes = schemes;
    }

    /** How many there are of a type. */
    record Count(EntityType type, long total) {}

    @GetMapping("/")
    String show(Locale language, Model model) {
        model.addAttribute("counts", COUNTED.stream().map(this::count).toList());
        model.addAttribute("terms", terms.list().size());
        model.addAttribute("schemes", schemes.list().size());
        model.addAttribute("orders", choices.orders(language));
        model.addAttribute(
                "examples",
                first(EntityType.ORDER, EXAMPLES).items().stream()
                        .map(thing -> ThingView.of(thing, names, language))
                        .toList());
        return "home";
    }

    private Count count(EntityType type) {
        return new Count(type, first(type, 1).total());
    }

    private Page<Thing> first(EntityType type, int limit) {
        return search.find(Search.Wish.of("", type, today.get(), limit));
    }
}
