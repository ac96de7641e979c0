package org.ketnoi.ui;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.search.Kind;
import org.ketnoi.search.Search;
import org.ketnoi.search.Thing;
import org.ketnoi.search.web.ThingView;
import org.ketnoi.store.Derived;
import org.ketnoi.store.GraphStore;
import org.ketnoi.web.Named;
import org.ketnoi.web.Names;
import org.ketnoi.web.Today;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the forms offer to choose from: only what is there. Safe for use by many threads. */
@Component
class Choices {
    /** Longer lists are no help in a form; a field for the id takes their place. */
    private static final int MOST = 1_000;

    private static final List<EntityType> GO_BETWEENS =
            List.of(EntityType.OFFICE, EntityType.INTERMEDIARY, EntityType.DEPARTMENT, EntityType.EXPERT);
    private static final List<String> LANGUAGES =
            List.of("vi", "en", "de", "es", "fr", "it", "ja", "ko", "nl", "pt", "ru", "sv", "zh");

    private final Search search;
    private final Names names;
    private final Today today;
    private final MessageSource messages;
    private final Derived<List<Iri>> countriesOfExperts;
    private final Derived<List<String>> languagesOfExperts;

    Choices(Search search, Names names, Today today, MessageSource messages, GraphStore published) {
        this.search = search;
        this.names = names;
        this.today = today;
        this.messages = messages;
        this.countriesOfExperts = new Derived<>(
                published,
                () -> things(EntityType.COUNTRY).stream()
                        .map(Thing::id)
                        .filter(country -> hasExperts("country", country.value()))
                        .toList());
        this.languagesOfExperts = new Derived<>(
                published,
                () -> LANGUAGES.stream()
                        .filter(code -> hasExperts("language", code))
                        .toList());
    }

    /** All of a type by name; empty when they are too many for a list. */
    List<Choice> of(EntityType type, Locale language) {
        return things(type).stream()
                .map(thing -> new Choice(thing.id().key(), label(thing, language)))
                .sorted(byLabel(language))
                .toList();
    }

    /** The orders in their own order, each with whose it is. */
    List<Choice> orders(Locale language) {
        return things(EntityType.ORDER).stream()
                .map(thing -> ThingView.of(thing, names, language))
                .map(view -> new Choice(
                        Choice.shortened(view.id(), 1),
                        view.label() + view.hint().map(hint -> " — " + hint).orElse("")))
                .toList();
    }

    /** The fields under their broader ones; each group begins with the broader one itself. */
    List<Choice.Group> fields(Locale language) {
        List<Choice.Group> groups = new ArrayList<>();
        for (Thing broad : things(EntityType.FIELD)) {
            if (broad.hints().isEmpty()) {
                List<Choice> choices = search.withNarrower(broad.id()).stream()
                        .map(field -> new Choice(field.key(), names.text(field, language)))
                        .toList();
                groups.add(new Choice.Group(label(broad, language), choices));
            }
        }
        groups.sort(Comparator.comparing(Choice.Group::heading, Collator.getInstance(language)));
        return groups;
    }

    /** Those who can stand between a holder and an enterprise, by kind. */
    List<Choice.Group> goBetweens(Locale language) {
        return GO_BETWEENS.stream()
                .map(type -> new Choice.Group(
                        messages.getMessage("types." + type.singular(), new Object[0], language),
                        of(type, language).stream()
                                .map(choice -> new Choice(type.singular() + "/" + choice.value(), choice.label()))
                                .toList()))
                .toList();
    }

    /** Countries where experts live. */
    List<Choice> countriesOfExperts(Locale language) {
        return countriesOfExperts.get().stream()
                .map(country -> new Choice(country.key(), names.text(country, language)))
                .sorted(byLabel(language))
                .toList();
    }

    /** Languages that experts speak. */
    List<Choice> languagesOfExperts(Locale language) {
        return languagesOfExperts.get().stream()
                .map(code -> new Choice(code, Locale.of(code).getDisplayLanguage(language)))
                .toList();
    }

    /** Languages by name. */
    List<Choice> languages(Locale language) {
        return LANGUAGES.stream()
                .map(code -> new Choice(code, Locale.of(code).getDisplayLanguage(language)))
                .toList();
    }

    private List<Thing> things(EntityType type) {
        var found = search.find(wish(type, Map.of(), MOST));
        return found.total() > MOST ? List.of() : found.items();
    }

    private boolean hasExperts(String parameter, String value) {
        return search.find(wish(EntityType.EXPERT, Map.of(parameter, value), 1)).total() > 0;
    }

    private Search.Wish wish(EntityType type, Map<String, String> filters, int limit) {
        return new Search.Wish("", Optional.of(Kind.of(type)), filters, today.get(), limit, Optional.empty());
    }

    private static String label(Thing thing, Locale language) {
        return Named.of(thing.id(), thing.labels(), language).label();
    }

    private static Comparator<Choice> byLabel(Locale language) {
        return Comparator.comparing(Choice::label, Collator.getInstance(language));
    }
}
