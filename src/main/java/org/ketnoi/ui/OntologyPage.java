package org.ketnoi.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.ontology.Versions;
import org.ketnoi.vocabulary.Likeness;
import org.ketnoi.vocabulary.Property;
import org.ketnoi.vocabulary.Term;
import org.ketnoi.vocabulary.Terms;
import org.ketnoi.vocabulary.Tree;
import org.ketnoi.web.Named;
import org.ketnoi.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code GET /ontology} and {@code /ontology/{Term}}: the classes and properties, and what each means. */
@Controller
class OntologyPage {
    private static final int MOST_NEAR = 6;

    private final Terms terms;
    private final TermTeller teller;
    private final VocabularyNames names;
    private final Versions versions;
    private final UnknownNames unknown;

    OntologyPage(Terms terms, TermTeller teller, VocabularyNames names, Versions versions, UnknownNames unknown) {
        this.terms = terms;
        this.teller = teller;
        this.names = names;
        this.versions = versions;
        this.unknown = unknown;
    }

    /** A class in the tree; {@code line} is absent for one that we only reuse. */
    record Branch(Optional<TermView.Line> line, Named name, String curie, boolean again, List<Branch> branches) {}

    /** Properties that start from one class. */
    record Group(Optional<Named> owner, List<TermView.Line> lines) {}

    @GetMapping("/ontology")
    String list(@RequestParam Optional<String> q, Locale language, Model model) {
        String words = Words.read("q", q);
        model.addAttribute("q", words);
        model.addAttribute("heading", VocabularyNames.text(terms.ontology().texts(Property.TITLE), language));
        model.addAttribute("about", VocabularyNames.text(terms.ontology().texts(Property.DESCRIPTION), language));
        model.addAttribute(
                "version", terms.ontology().findText(Property.VERSION).orElse(""));
        model.addAttribute("versions", versions.list());
        model.addAttribute("documents", Document.at("/ontology"));
        if (words.isEmpty()) {
            model.addAttribute(
                    "classCount", terms.list().stream().filter(Term::isClass).count());
            model.addAttribute(
                    "propertyCount",
                    terms.list().stream().filter(term -> !term.isClass()).count());
            model.addAttribute("classes", classes(language));
            model.addAttribute("groups", groups(language));
        } else {
            model.addAttribute(
                    "hits",
                    Likeness.find(words, terms.list(), OntologyPage::words).stream()
                            .map(term -> teller.line(term, language))
                            .toList());
        }
        return "ontology";
    }

    private static List<String> words(Term term) {
        return Stream.concat(
                        Stream.of(term.name(), Curie.of(term.id())),
                        Stream.of(term.labels(), term.definitions())
                                .flatMap(Collection::stream)
                                .map(Label::text))
                .toList();
    }

    /** Our classes below each other, and the topmost of them below what we reuse. */
    private List<Branch> classes(Locale language) {
        List<Term> classes = terms.list().stream().filter(Term::isClass).toList();
        Map<Iri, List<Iri>> parents = new TreeMap<>();
        for (Term term : classes) {
            List<Iri> ours = term.broader().stream()
                    .filter(id -> terms.find(id).isPresent())
                    .toList();
            parents.put(term.id(), ours.isEmpty() ? term.broader() : ours);
        }
        List<Iri> all = new ArrayList<>(parents.keySet());
        parents.values().forEach(all::addAll);
        // What is under a class that we reuse belongs together and comes first.
        Comparator<Iri> order = Comparator.comparing((Iri id) -> terms.find(id).isPresent())
                .thenComparing(id -> names.of(id, language).label(), Alphabet.of(language));
        return branches(Tree.of(all, id -> parents.getOrDefault(id, List.of()), order), language);
    }

    private List<Branch> branches(List<Tree> trees, Locale language) {
        return trees.stream()
                .map(tree -> new Branch(
                        terms.find(tree.id()).map(term -> teller.line(term, language)),
                        names.of(tree.id(), language),
                        Curie.of(tree.id()),
                        tree.again(),
                        branches(tree.branches(), language)))
                .toList();
    }

    /** By the class that they start from; those that start from many come last. */
    private List<Group> groups(Locale language) {
        Map<Iri, List<Term>> byOwner = new TreeMap<>();
        List<Term> free = new ArrayList<>();
        for (Term term : terms.list()) {
            if (!term.isClass() && term.domains().isEmpty()) {
                free.add(term);
            } else if (!term.isClass()) {
                byOwner.computeIfAbsent(term.domains().getFirst(), key -> new ArrayList<>())
                        .add(term);
            }
        }
        Comparator<Group> byName =
                Comparator.comparing(group -> group.owner.map(Named::label).orElse(""), Alphabet.of(language));
        List<Group> groups = new ArrayList<>(byOwner.entrySet().stream()
                .map(entry -> new Group(
                        Optional.of(names.of(entry.getKey(), language)), teller.lines(entry.getValue(), language)))
                .sorted(byName)
                .toList());
        if (!free.isEmpty()) {
            groups.add(new Group(Optional.empty(), teller.lines(free, language)));
        }
        return groups;
    }

    @GetMapping("/ontology/{name:[A-Za-z][A-Za-z0-9_-]*}")
    Object term(@PathVariable String name, Locale language, Model model) {
        Optional<Term> found = terms.find(Iri.term(name));
        if (found.isEmpty()) {
            List<Named> near = Likeness.near(name, terms.list(), term -> List.of(term.name()), MOST_NEAR).stream()
                    .map(term -> VocabularyNames.of(term, language))
                    .toList();
            return unknown.page(Iri.term(name), near, language);
        }
        model.addAttribute("view", teller.tell(found.get(), language));
        model.addAttribute("documents", Document.at("/ontology/" + name));
        return "term";
    }
}
