package org.ketnoi.identity.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.graph.Iri;
import org.ketnoi.identity.Identities;
import org.ketnoi.identity.NameTable;
import org.ketnoi.identity.OpenPairs;
import org.ketnoi.identity.PairFilter;
import org.ketnoi.identity.ReasonTexts;
import org.ketnoi.identity.match.Link;
import org.ketnoi.identity.match.Party;
import org.ketnoi.identity.match.Suspicion;
import org.ketnoi.web.Named;
import org.ketnoi.web.Names;
import org.ketnoi.web.Numbers;
import org.ketnoi.web.Words;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/identities/…}: whom a name means, and which parties may be one. */
@RestController
@RequestMapping("/api/v1/identities")
class IdentityController {
    private static final int MOST_CANDIDATES = 20;

    private final Identities identities;
    private final OpenPairs pairs;
    private final PairFilter filter;
    private final Names names;
    private final MessageSource messages;

    IdentityController(Identities identities, OpenPairs pairs, PairFilter filter, Names names, MessageSource messages) {
        this.identities = identities;
        this.pairs = pairs;
        this.filter = filter;
        this.names = names;
        this.messages = messages;
    }

    /** One that may be meant, with what speaks for it and against it. */
    record CandidateView(Named party, double score, double similarity, List<ReasonTexts.Told> reasons) {}

    /** The decision about a name, and all that may be meant, the best first. */
    record Found(String decision, String decisionText, List<CandidateView> items) {}

    /** Two that may be one. */
    record Pair(Named one, Named other, String decision, double score, List<ReasonTexts.Told> reasons) {}

    /** The surest first. */
    record Pairs(int total, List<Pair> items) {}

    @GetMapping("/candidates")
    Found candidates(
            @RequestParam Optional<String> name,
            @RequestParam Optional<String> country,
            @RequestParam Optional<String> city,
            @RequestParam Optional<String> type,
            @RequestParam Optional<String> limit,
            Locale locale) {
        String asked = Words.read("name", name);
        if (asked.isBlank()) {
            throw new InvalidParameterException("name", "", "1–" + Words.MOST_CHARACTERS);
        }
        Optional<EntityType> wanted = type.filter(text -> !text.isBlank()).map(PairFilter::type);
        Party.Kind kind = wanted.equals(Optional.of(EntityType.EXPERT)) ? Party.Kind.PERSON : Party.Kind.ORGANIZATION;
        String place = Words.read("city", city);
        Party party = Party.asked(kind, asked, countries(country), place.isEmpty() ? Set.of() : Set.of(place));
        int most = Numbers.read("limit", limit, "5", 1, MOST_CANDIDATES);
        return found(identities.link(party, most), wanted, locale);
    }

    private static Set<String> countries(Optional<String> country) {
        String text = Words.read("country", country);
        Set<String> countries = NameTable.countries(text);
        if (!text.isEmpty() && countries.isEmpty()) {
            throw new InvalidParameterException("country", text, "VN, KR, Viet Nam, …");
        }
        return countries;
    }

    private Found found(Link link, Optional<EntityType> wanted, Locale locale) {
        ReasonTexts texts = new ReasonTexts(messages, locale);
        List<CandidateView> items = link.candidates().stream()
                .filter(candidate -> wanted.isEmpty()
                        || EntityType.of(Iri.of(candidate.party().id())).equals(wanted))
                .map(candidate -> new CandidateView(
                        names.of(Iri.of(candidate.party().id()), locale),
                        rounded(candidate.score()),
                        rounded(candidate.comparison().similarity()),
                        texts.tell(candidate.comparison().reasons())))
                .toList();
        return new Found(link.decision().name().toLowerCase(Locale.ROOT), texts.tell(link.decision()), items);
    }

    /** Those about which nothing is decided. */
    @GetMapping("/duplicates")
    Pairs duplicates(
            @RequestParam Optional<String> type,
            @RequestParam Optional<String> area,
            @RequestParam Optional<String> limit,
            Locale locale) {
        List<Suspicion> found = filter.filtered(pairs.list(), type, area);
        ReasonTexts texts = new ReasonTexts(messages, locale);
        return new Pairs(
                found.size(),
                found.stream()
                        .limit(Numbers.limit(limit))
                        .map(pair -> new Pair(
                                names.of(Iri.of(pair.one().id()), locale),
                                names.of(Iri.of(pair.other().id()), locale),
                                pair.decision().name().toLowerCase(Locale.ROOT),
                                rounded(pair.comparison().score()),
                                texts.tell(pair.comparison().reasons())))
                        .toList());
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
