package org.ketnoi.records.web;

import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.PrefixedName;
import org.ketnoi.records.Request;
import org.ketnoi.records.person.ConsentDesk;
import org.ketnoi.records.person.NewConsent;
import org.ketnoi.security.Callers;
import org.ketnoi.web.JsonFields;
import org.ketnoi.web.Names;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/experts/{key}/consents}: to what a person agreed, for those who look after them. */
@RestController
class ConsentController {
    private static final String CONSENTS = "/api/v1/experts/{key:[A-Za-z0-9][A-Za-z0-9._-]*}/consents";
    private static final String WITHDRAWAL = "/api/v1/consents/{key:[A-Za-z0-9][A-Za-z0-9._-]*}/withdrawal";
    private static final Set<String> CONSENT = Set.of("purposes", "covers", "text", "textVersion", "from", "until");

    private final ConsentDesk desk;
    private final Callers callers;
    private final Names names;

    ConsentController(ConsentDesk desk, Callers callers, Names names) {
        this.desk = desk;
        this.callers = callers;
        this.names = names;
    }

    @GetMapping(path = CONSENTS, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ConsentView> list(@PathVariable String key, Locale language) {
        return answer(HttpStatus.OK, desk.list(callers.get(), Iri.entity("expert", key)), language);
    }

    @PostMapping(path = CONSENTS, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ConsentView> give(
            @PathVariable String key,
            InputStream body,
            @RequestHeader("Idempotency-Key") Optional<String> idempotencyKey,
            Locale language) {
        JsonFields fields = JsonFields.read(body, CONSENT);
        NewConsent wish = new NewConsent(
                fields.concepts("purposes", "consent-purpose"),
                fields.texts("covers").stream().map(ConsentController::property).toList(),
                fields.labels("text"),
                fields.get("textVersion"),
                fields.day("from"),
                fields.day("until"));
        Request request =
                Requests.of(callers.get(), Optional.empty(), idempotencyKey, fields.digestAt("consent " + key));
        return answer(HttpStatus.CREATED, desk.give(Iri.entity("expert", key), wish, request), language);
    }

    private static Iri property(String text) {
        return Iri.find(PrefixedName.expand(text))
                .orElseThrow(() -> new InvalidParameterException("covers", text, "schema:email, …"));
    }

    @PostMapping(path = WITHDRAWAL, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ConsentView> withdraw(
            @PathVariable String key,
            InputStream body,
            @RequestHeader(HttpHeaders.IF_MATCH) Optional<String> ifMatch,
            Locale language) {
        JsonFields fields = JsonFields.read(body, Set.of("on"));
        Request request = Requests.of(callers.get(), ifMatch, Optional.empty(), fields.digestAt("withdrawal " + key));
        return answer(HttpStatus.OK, desk.withdraw(Iri.entity("consent", key), fields.day("on"), request), language);
    }

    private ResponseEntity<ConsentView> answer(HttpStatus status, ConsentDesk.Given given, Locale language) {
        return ResponseEntity.status(status)
                .eTag("\"" + given.version() + "\"")
                .cacheControl(CacheControl.noStore())
                .body(ConsentView.of(given, names, language));
    }
}
