package org.ketnoi.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ketnoi.graph.Page;
import org.ketnoi.search.Kind;
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
    /** Names are shorter: who types more may mean a matter. */
    private static final int WORDS_OF_A_MATTER = 5;

    private final Search search;
    private final Names names;
    private final Today today;

    SearchPage(Search search, Names names, Today today) {
        this.search = search;
        this.names = names;
        this.today = today;
    }

    /** How many of a type answer the same words. */
    record Facet(Kind type, long total) {}

    @GetMapping("/search")
    String find(
            @RequestParam Optional<String> q,
            @RequestParam Optional<String> type,
            @RequestParam Optional<String> cursor,
            Locale language,
            Model model) {
        String words = Words.read("q", q);
        Optional<Kind> only = type.filter(name -> !name.isBlank()).map(Kind::read);
        model.addAttribute("q", words);
        model.addAttribute("type", only);
        model.addAttribute("facets", facets(words));
        model.addAttribute("isMatter", words.split(" +").length >= WORDS_OF_A_MATTER);
        model.addAttribute("asked", only.isPresent() || !words.isEmpty());
        if (only.isPresent() || !words.isEmpty()) {
            Page<Thing> page = search.find(wish(words, only, ON_A_PAGE, cursor.filter(text -> !text.isBlank())));
            model.addAttribute("total", page.total());
            model.addAttribute("next", page.next());
            model.addAttribute("continued", cursor.isPresent());
            model.addAttribute(
                    "things",
                    page.items().stream()
                            .map(thing -> ThingView.of(thing, words, names, language))
                            .toList());
        }
        return "search";
    }

    private List<Facet> facets(String words) {
        Map<String, Long> counts = search.counts(wish(words, Optional.empty(), 1, Optional.empty()), List.of("kind"))
                .getOrDefault("kind", Map.of());
        return Kind.list().stream()
                .filter(kind -> counts.containsKey(kind.singular()))
                .map(kind -> new Facet(kind, total(words, kind, counts)))
                .filter(facet -> facet.total > 0)
                .toList();
    }

    /** Of what changes only those of today are listed. */
    private long total(String words, Kind kind, Map<String, Long> counts) {
        return kind.isOfADate()
                ? search.find(wish(words, Optional.of(kind), 1, Optional.empty()))
                        .total()
                : counts.getOrDefault(kind.singular(), 0L);
    }

    private Search.Wish wish(String words, Optional<Kind> type, int limit, Optional<String> cursor) {
        return new Search.Wish(words, type, Map.of(), today.get(), limit, cursor);
    }
}
