package org.ketnoi.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.graph.Iri;
import org.ketnoi.vocabulary.Likeness;
import org.ketnoi.vocabulary.Scheme;
import org.ketnoi.vocabulary.Schemes;
import org.ketnoi.web.Named;
import org.ketnoi.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * {@code GET /schemes} and what is below: the vocabularies as a list, one as a tree, by the alphabet or searched, and
 * their concepts. What has a name of its publisher's is at {@code /schemes/other?iri=}.
 */
@Controller
class SchemesPage {
    private static final int MOST_NEAR = 6;
    private static final String SCHEME = "/schemes/{scheme:[a-z][a-z0-9-]*}";

    private final Schemes schemes;
    private final SchemeTeller teller;
    private final ThingPage things;
    private final UnknownNames unknown;

    SchemesPage(Schemes schemes, SchemeTeller teller, ThingPage things, UnknownNames unknown) {
        this.schemes = schemes;
        this.teller = teller;
        this.things = things;
        this.unknown = unknown;
    }

    /** How a vocabulary is to be shown. */
    private record Asked(Optional<String> view, Optional<String> q) {
        boolean byAlphabet() {
            view.filter(name -> !List.of("tree", "alphabet").contains(name)).ifPresent(name -> {
                throw new InvalidParameterException("view", name, "tree, alphabet");
            });
            return view.filter("alphabet"::equals).isPresent();
        }
    }

    @GetMapping("/schemes")
    String list(Locale language, Model model) {
        Comparator<SchemeTeller.Line> byName =
                Comparator.comparing(line -> line.name().label(), Alphabet.of(language));
        Map<Boolean, List<SchemeTeller.Line>> lines = new TreeMap<>(Map.of(true, List.of(), false, List.of()));
        for (boolean ours : List.of(true, false)) {
            lines.put(
                    ours,
                    schemes.list().stream()
                            .filter(scheme -> scheme.isOurs() == ours)
                            .map(scheme -> teller.line(scheme, language))
                            .sorted(byName)
                            .toList());
        }
        model.addAttribute("ours", lines.get(true));
        model.addAttribute("others", lines.get(false));
        model.addAttribute("documents", Document.at("/schemes"));
        return "schemes";
    }

    @GetMapping(SCHEME)
    Object scheme(
            @PathVariable String scheme,
            @RequestParam Optional<String> view,
            @RequestParam Optional<String> q,
            Locale language,
            Model model) {
        Iri id = Iri.of(Iri.SCHEMES + scheme);
        model.addAttribute("documents", Document.at("/schemes/" + scheme));
        model.addAttribute("path", "/schemes/" + scheme);
        model.addAttribute("iri", "");
        return schemes.find(id)
                .<Object>map(found -> show(found, new Asked(view, q), language, model))
                .orElseGet(() -> unknown.page(id, nearSchemes(scheme, language), language));
    }

    /** A vocabulary or a concept with a name of its publisher's. */
    @GetMapping("/schemes/other")
    Object other(
            @RequestParam Optional<String> iri,
            @RequestParam Optional<String> view,
            @RequestParam Optional<String> q,
            Locale language,
            Model model) {
        String name = iri.orElse("");
        Iri id = Iri.find(name).orElseThrow(() -> new InvalidParameterException("iri", name, "https://…"));
        model.addAttribute("documents", Document.ofForeign(name));
        model.addAttribute("path", "/schemes/other");
        model.addAttribute("iri", name);
        Optional<Scheme> scheme = schemes.find(id);
        if (scheme.isPresent()) {
            return show(scheme.get(), new Asked(view, q), language, model);
        }
        return schemes.holdsForeign(id)
                ? things.concept(id, language, model)
                : unknown.page(id, nearSchemes(id.key(), language), language);
    }

    private String show(Scheme scheme, Asked asked, Locale language, Model model) {
        String words = Words.read("q", asked.q);
        boolean byAlphabet = asked.byAlphabet();
        model.addAttribute("q", words);
        model.addAttribute("alphabetical", byAlphabet);
        model.addAttribute("scheme", teller.line(scheme, language));
        if (!words.isEmpty()) {
            model.addAttribute("hits", teller.hits(scheme, words, language));
        } else if (byAlphabet) {
            model.addAttribute("letters", teller.letters(scheme, language));
        } else {
            model.addAttribute("tree", teller.tree(scheme, language));
        }
        return "scheme";
    }

    @GetMapping(SCHEME + "/{key:[A-Za-z0-9][A-Za-z0-9._-]*}")
    Object concept(@PathVariable String scheme, @PathVariable String key, Locale language, Model model) {
        Iri id = Iri.concept(scheme, key);
        Iri home = Iri.of(Iri.SCHEMES + scheme);
        model.addAttribute("documents", Document.at("/schemes/" + scheme + "/" + key));
        if (things.holds(id)) {
            return things.concept(id, language, model);
        }
        List<Named> near = schemes.find(home).isEmpty()
                ? nearSchemes(scheme, language)
                : Likeness.near(key, schemes.contents(home).concepts(), SchemesPage::keyAndWords, MOST_NEAR).stream()
                        .map(concept -> VocabularyNames.of(concept, language))
                        .toList();
        return unknown.page(id, near, language);
    }

    private static List<String> keyAndWords(org.ketnoi.vocabulary.Concept concept) {
        List<String> words = new java.util.ArrayList<>(concept.words());
        words.add(concept.id().key());
        return words;
    }

    private List<Named> nearSchemes(String name, Locale language) {
        return Likeness.near(name, schemes.list(), scheme -> List.of(scheme.id().key()), MOST_NEAR).stream()
                .map(scheme -> VocabularyNames.of(scheme, language))
                .toList();
    }
}
