package org.ketnoi.identity.web;

import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.graph.Iri;
import org.ketnoi.identity.OpenPairs;
import org.ketnoi.identity.match.Party;
import org.ketnoi.records.IdentityDecision;
import org.ketnoi.records.IdentityDecision.Verdict;
import org.ketnoi.records.IdentityDesk;
import org.ketnoi.security.Caller;
import org.ketnoi.security.Callers;
import org.ketnoi.web.JsonFields;
import org.ketnoi.web.Numbers;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/identities/…}, written: what is decided about two things, and taken back. */
@RestController
class DecisionController {
    private static final String DECISIONS = "/api/v1/identities/decisions";
    private static final Set<String> WISH = Set.of("one", "other", "verdict", "kept");

    private final OpenPairs pairs;
    private final IdentityDesk desk;
    private final Callers callers;
    private final MessageSource messages;

    DecisionController(OpenPairs pairs, IdentityDesk desk, Callers callers, MessageSource messages) {
        this.pairs = pairs;
        this.desk = desk;
        this.callers = callers;
        this.messages = messages;
    }

    /** The newest first; {@code total} counts all. */
    record History(int total, List<DecisionView> items) {}

    /** What the program did by itself, and how much is left for people. */
    record Automatic(int merged, int refused, int open, List<DecisionView> items) {}

    /** Those about things for which the caller answers. */
    @GetMapping(DECISIONS)
    ResponseEntity<History> history(@RequestParam Optional<String> limit, Locale language) {
        Caller caller = callers.get();
        List<IdentityDecision> seen = desk.list().stream()
                .filter(decision -> desk.isOpenTo(caller, decision.kept(), decision.other()))
                .toList();
        List<DecisionView> items = seen.stream()
                .limit(Numbers.limit(limit))
                .map(decision -> view(decision, language))
                .toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(new History(seen.size(), items));
    }

    @PostMapping(path = DECISIONS, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<DecisionView> decide(InputStream body, Locale language) {
        JsonFields fields = JsonFields.read(body, WISH);
        IdentityDecision decision = pairs.decide(
                thing(fields, "one"),
                thing(fields, "other"),
                verdict(fields.get("verdict")),
                fields.thing("kept"),
                callers.get());
        return ResponseEntity.created(URI.create(DECISIONS + "/" + decision.key()))
                .body(view(decision, language));
    }

    private static Iri thing(JsonFields fields, String field) {
        return fields.thing(field).orElseThrow(() -> new InvalidParameterException(field, "", "type/key"));
    }

    private static Verdict verdict(String word) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new InvalidParameterException("verdict", word, "same, different"));
    }

    @DeleteMapping(DECISIONS + "/{key:[0-9]{8}-[0-9]{6}-[0-9a-f]{8}}")
    DecisionView takeBack(@PathVariable String key, Locale language) {
        return view(desk.takeBack(key, callers.get()), language);
    }

    /** Merges what is surely one; {@code kinds} are {@code organization} when nothing else is said, and {@code person}. */
    @PostMapping(path = "/api/v1/identities/automatic-decisions", consumes = MediaType.APPLICATION_JSON_VALUE)
    Automatic automatic(InputStream body, Locale language) {
        List<String> words = JsonFields.read(body, Set.of("kinds")).texts("kinds");
        Set<Party.Kind> kinds = words.isEmpty() ? EnumSet.of(Party.Kind.ORGANIZATION) : kinds(words);
        List<IdentityDesk.Outcome> outcomes = pairs.decideSurePairs(kinds);
        List<DecisionView> merged = outcomes.stream()
                .flatMap(outcome -> outcome.decision().stream())
                .map(decision -> view(decision, language))
                .toList();
        return new Automatic(
                merged.size(), outcomes.size() - merged.size(), pairs.list().size(), merged);
    }

    private static Set<Party.Kind> kinds(List<String> words) {
        Set<Party.Kind> kinds = new HashSet<>();
        words.forEach(word -> kinds.add(Arrays.stream(Party.Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new InvalidParameterException("kinds", word, "organization, person"))));
        return kinds;
    }

    private DecisionView view(IdentityDecision decision, Locale language) {
        return DecisionView.of(decision, desk, messages, language);
    }
}
