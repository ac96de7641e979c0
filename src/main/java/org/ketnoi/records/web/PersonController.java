package org.ketnoi.records.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ketnoi.graph.Iri;
import org.ketnoi.records.person.ContactDesk;
import org.ketnoi.records.person.Erasure;
import org.ketnoi.records.person.Held;
import org.ketnoi.security.Callers;
import org.ketnoi.web.Ids;
import org.ketnoi.web.Names;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is held on a person, how they are reached, and how they leave. */
@RestController
class PersonController {
    private static final String EXPERT = "/api/v1/experts/{key:[A-Za-z0-9][A-Za-z0-9._-]*}";

    private final Held held;
    private final ContactDesk contacts;
    private final Erasure erasure;
    private final Callers callers;
    private final Names names;

    PersonController(Held held, ContactDesk contacts, Erasure erasure, Callers callers, Names names) {
        this.held = held;
        this.contacts = contacts;
        this.erasure = erasure;
        this.callers = callers;
        this.names = names;
    }

    /** As it is sent. */
    record HeldView(
            String person,
            List<Held.Statement> statements,
            List<ConsentView.One> consents,
            List<Held.Reading> readings) {}

    @GetMapping(path = EXPERT + "/held", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<HeldView> held(@PathVariable String key, Locale language) {
        Held.Everything all = held.of(callers.get(), expert(key));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new HeldView(
                        all.person().value(),
                        all.statements(),
                        all.consents().stream()
                                .map(consent -> ConsentView.One.of(consent, names, language))
                                .toList(),
                        all.readings()));
    }

    @GetMapping(path = EXPERT + "/held", produces = "text/turtle;charset=UTF-8")
    ResponseEntity<String> turtle(@PathVariable String key) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(held.turtle(callers.get(), expert(key)));
    }

    @GetMapping(path = EXPERT + "/contact", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ContactDesk.Contact> contact(
            @PathVariable String key, @RequestParam String purpose, @RequestParam Optional<String> order) {
        ContactDesk.Contact contact =
                contacts.read(callers.get(), expert(key), purpose, order.map(text -> Ids.read("order", text)));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(contact);
    }

    @DeleteMapping(EXPERT)
    ResponseEntity<Void> erase(@PathVariable String key) {
        erasure.erase(callers.get(), expert(key));
        return ResponseEntity.noContent().build();
    }

    private static Iri expert(String key) {
        return Iri.entity("expert", key);
    }
}
