package org.ketnoi.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.graph.Page;
import org.ketnoi.search.Search;
import org.ketnoi.search.Thing;
import org.ketnoi.search.web.ThingView;
import org.ketnoi.web.Names;
import org.ketnoi.web.Today;
import org.ketnoi.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code GET /search}: things by words, all or of one type. */
@Controller
class SearchPage {
    private static final int ON_A_PAGE = 20;
    private static final int MOST_SORTED = 1_000;

    private final Search search;
    private final Names names;
    private final Today today;

    SearchPage(Search search, Names names, Today today) {
        this.search = search;
        this.names = names;
        this.today = today;
    }

    /** How many of a type answer the same words. */
    record Facet(EntityType type, long total) {}

    @GetMapping("/search")
    String find(
            @RequestParam Optional<String> q,
            @RequestParam Optional<String> type,
            @RequestParam Optional<String> cursor,
            Locale language,
            Model model) {
        String words = Words.read("q", q);
        Optional<EntityType> only = type.filter(name -> !name.isBlank()).map(SearchPage::type);
        model.addAttribute("q", words);
        model.addAttribute("type", only);
        model.addAttribute("facets", facets(words));
        model.addAttribute("asked", only.isPresent() || !words.isEmpty());
        if (only.isPresent() || !words.isEmpty()) {
            Page<Thing> page = search.find(wish(words, only, ON_A_PAGE, cursor.filter(text -> !text.isBlank())));
            model.addAttribute("total", page.total());
            model.addAttribute("next", page.next());
            model.addAttribute("continued", cursor.isPresent());
            model.addAttribute(
                    "things",
                    page.items().stream()
                            .map(thing -> ThingView.of(thing, names, language))
                            .toList());
        }
        return "search";
    }

    /** Only types of things that the words find among all: a type alone is also searched for some of the words. */
    private List<Facet> facets(String words) {
        Page<Thing> all = search.find(wish(words, Optional.empty(), MOST_SORTED, Optional.empty()));
        Set<EntityType> found = all.items().stream().map(Thing::type).collect(Collectors.toSet());
        return Arrays.stream(EntityType.values())
                .filter(type -> all.total() > MOST_SORTED || found.contains(type))
                .map(type -> new Facet(
                        type,
                        search.find(wish(words, Optional.of(type), 1, Optional.empty()))
                                .total()))
                .filter(facet -> facet.total > 0)
                .toList();
    }

    private Search.Wish wish(String words, Optional<EntityType> type, int limit, Optional<String> cursor) {
        return new Search.Wish(words, type, Map.of(), today.get(), limit, cursor);
    }

    private static EntityType type(String name) {
        return EntityType.findByPlural(name)
                .or(() -> EntityType.findBySingular(name))
                .orElseThrow(
                        () -> new InvalidParameterException("type", name, String.join(", ", EntityType.plurals())));
    }
}
