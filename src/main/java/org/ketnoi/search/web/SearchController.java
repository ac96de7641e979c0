package org.ketnoi.search.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ketnoi.graph.Page;
import org.ketnoi.search.Kind;
import org.ketnoi.search.Search;
import org.ketnoi.search.Thing;
import org.ketnoi.web.Names;
import org.ketnoi.web.NextPage;
import org.ketnoi.web.Numbers;
import org.ketnoi.web.Today;
import org.ketnoi.web.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/search}, {@code GET /api/v1/suggest} and the lists {@code GET /api/v1/{type}}. */
@RestController
@RequestMapping("/api/v1")
class SearchController {
    private static final int MOST_SUGGESTED = 50;

    private final Search search;
    private final ListWishReader lists;
    private final FacetTeller facets;
    private final Names names;
    private final Today today;

    SearchController(Search search, ListWishReader lists, FacetTeller facets, Names names, Today today) {
        this.search = search;
        this.lists = lists;
        this.facets = facets;
        this.names = names;
        this.today = today;
    }

    /**
     * Some of the things, and how many there are in all.
     *
     * @param facets how many of all have which value, the most frequent first; only when they were asked for
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Found(List<ThingView> items, long total, Optional<Map<String, List<FacetTeller.Value>>> facets) {}

    /** What a text that is being typed may become. */
    record Suggested(List<ThingView> items) {}

    @GetMapping("/search")
    ResponseEntity<Found> find(
            @RequestParam String q,
            @RequestParam Optional<String> type,
            @RequestParam("facets") Optional<String> counted,
            @RequestParam Optional<String> limit,
            @RequestParam Optional<String> cursor,
            Locale language) {
        Search.Wish wish = new Search.Wish(
                Words.read("q", Optional.of(q)),
                type.map(Kind::read),
                Map.of(),
                today.get(),
                Numbers.limit(limit),
                cursor);
        return answer(wish, counted, language);
    }

    @GetMapping("/suggest")
    Suggested suggest(
            @RequestParam String q,
            @RequestParam Optional<String> type,
            @RequestParam Optional<String> limit,
            Locale language) {
        String words = Words.read("q", Optional.of(q));
        int most = Numbers.read("limit", limit, "10", 1, MOST_SUGGESTED);
        List<Thing> found =
                words.isEmpty() ? List.of() : search.suggest(words, type.map(Kind::read), today.get(), most);
        return new Suggested(found.stream()
                .map(thing -> ThingView.of(thing, words, names, language))
                .toList());
    }

    @GetMapping("/{type:" + ListWishReader.TYPES + "}")
    ResponseEntity<Found> list(
            @PathVariable String type, @RequestParam Map<String, String> parameters, Locale language) {
        return answer(lists.read(type, parameters), Optional.ofNullable(parameters.get("facets")), language);
    }

    private ResponseEntity<Found> answer(Search.Wish wish, Optional<String> counted, Locale language) {
        Page<Thing> page = search.find(wish);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        page.next().ifPresent(cursor -> answer.header(HttpHeaders.LINK, NextPage.link(cursor)));
        return answer.body(new Found(
                page.items().stream()
                        .map(thing -> ThingView.of(thing, wish.words(), names, language))
                        .toList(),
                page.total(),
                counted.map(properties -> facets.tell(wish, properties, language))));
    }
}
