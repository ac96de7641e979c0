package org.ketnoi.search.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.graph.Page;
import org.ketnoi.search.Search;
import org.ketnoi.search.Thing;
import org.ketnoi.web.Names;
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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** {@code GET /api/v1/search} and the lists {@code GET /api/v1/{type}}. */
@RestController
@RequestMapping("/api/v1")
class SearchController {
    private final Search search;
    private final ListWishReader lists;
    private final Names names;
    private final Today today;

    SearchController(Search search, ListWishReader lists, Names names, Today today) {
        this.search = search;
        this.lists = lists;
        this.names = names;
        this.today = today;
    }

    /** Some of the things, and how many there are in all. */
    record Found(List<ThingView> items, long total) {}

    @GetMapping("/search")
    ResponseEntity<Found> find(
            @RequestParam String q,
            @RequestParam Optional<String> type,
            @RequestParam Optional<String> limit,
            @RequestParam Optional<String> cursor,
            Locale language) {
        return answer(
                search.find(new Search.Wish(
                        Words.read("q", Optional.of(q)),
                        type.map(SearchController::type),
                        Map.of(),
                        today.get(),
                        Numbers.limit(limit),
                        cursor)),
                language);
    }

    private static EntityType type(String name) {
        return EntityType.findByPlural(name)
                .or(() -> EntityType.findBySingular(name))
                .orElseThrow(
                        () -> new InvalidParameterException("type", name, String.join(", ", EntityType.plurals())));
    }

    @GetMapping("/{type:" + ListWishReader.TYPES + "}")
    ResponseEntity<Found> list(
            @PathVariable String type, @RequestParam Map<String, String> parameters, Locale language) {
        return answer(search.find(lists.read(type, parameters)), language);
    }

    private ResponseEntity<Found> answer(Page<Thing> page, Locale language) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        page.next().ifPresent(cursor -> answer.header(HttpHeaders.LINK, "<" + address(cursor) + ">; rel=\"next\""));
        return answer.body(new Found(
                page.items().stream()
                        .map(thing -> ThingView.of(thing, names, language))
                        .toList(),
                page.total()));
    }

    private static URI address(String cursor) {
        return ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("cursor", cursor)
                .build()
                .encode()
                .toUri();
    }
}
