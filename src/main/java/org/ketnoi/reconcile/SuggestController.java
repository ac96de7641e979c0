package org.ketnoi.reconcile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Text;
import org.ketnoi.search.Facets;
import org.ketnoi.search.Kind;
import org.ketnoi.search.Search;
import org.ketnoi.search.web.ThingView;
import org.ketnoi.web.Names;
import org.ketnoi.web.Numbers;
import org.ketnoi.web.Today;
import org.ketnoi.web.Words;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /reconcile/suggest}: entities, types and properties whose name begins with what is typed. */
@RestController
@CrossOrigin(origins = "*")
@RequestMapping("/reconcile/suggest")
class SuggestController {
    private static final int ON_A_PAGE = 20;
    private static final int LAST = 1_000;

    private final Search search;
    private final Names names;
    private final Today today;

    SuggestController(Search search, Names names, Today today) {
        this.search = search;
        this.names = names;
        this.today = today;
    }

    /**
     * What may be meant.
     *
     * @param notable the types of an entity
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Suggestion(
            String id, String name, Optional<String> description, Optional<List<Manifest.TypeView>> notable) {}

    /** Some of them. */
    record Suggestions(List<Suggestion> result) {}

    @GetMapping("/entity")
    Suggestions entities(@RequestParam String prefix, @RequestParam Optional<String> cursor, Locale language) {
        String words = Words.read("prefix", Optional.of(prefix));
        int from = cursor(cursor);
        if (words.isEmpty()) {
            return new Suggestions(List.of());
        }
        return new Suggestions(search.suggest(words, Optional.empty(), today.get(), from + 2 * ON_A_PAGE).stream()
                .filter(thing -> thing.kind().type().isPresent())
                .skip(from)
                .limit(ON_A_PAGE)
                .map(thing -> ThingView.of(thing, names, language))
                .map(view -> new Suggestion(
                        Iri.of(view.id()).shortName(),
                        view.label(),
                        view.hint(),
                        Optional.of(List.of(new Manifest.TypeView(view.type(), name(view.type(), language))))))
                .toList());
    }

    @GetMapping("/type")
    Suggestions types(@RequestParam String prefix, @RequestParam Optional<String> cursor, Locale language) {
        return named(Arrays.stream(EntityType.values()).map(EntityType::className), prefix, cursor, language);
    }

    @GetMapping("/property")
    Suggestions properties(@RequestParam String prefix, @RequestParam Optional<String> cursor, Locale language) {
        TreeSet<String> all = new TreeSet<>();
        Kind.list().stream()
                .flatMap(kind -> kind.type().stream())
                .forEach(type -> all.addAll(Facets.of(type).keySet()));
        return named(all.stream(), prefix, cursor, language);
    }

    /** Those whose id or name has a word that begins so. */
    private Suggestions named(Stream<String> ids, String prefix, Optional<String> cursor, Locale language) {
        String begun = Text.folded(Words.read("prefix", Optional.of(prefix)));
        return new Suggestions(ids.map(id -> new Suggestion(id, name(id, language), Optional.empty(), Optional.empty()))
                .filter(found -> begins(found.id, begun) || begins(found.name, begun))
                .skip(cursor(cursor))
                .limit(ON_A_PAGE)
                .toList());
    }

    private static boolean begins(String text, String begun) {
        String folded = Text.folded(text);
        return folded.startsWith(begun) || folded.contains(" " + begun);
    }

    private String name(String term, Locale language) {
        String label = names.text(Iri.term(term), language);
        return label.startsWith(Iri.ONTOLOGY) ? term : label;
    }

    private static int cursor(Optional<String> cursor) {
        return Numbers.read("cursor", cursor, "0", 0, LAST);
    }
}
