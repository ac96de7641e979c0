package org.ketnoi.records.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.records.DisclosedDesk;
import org.ketnoi.security.Caller;
import org.ketnoi.security.Callers;
import org.ketnoi.security.NotAllowedException;
import org.ketnoi.security.Role;
import org.ketnoi.web.Named;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/disclosed}: orders and offers that are not for everybody, for those who have a key. */
@RestController
class DisclosedController {
    private static final String THINGS = "/api/v1/disclosed/{type:orders|offers}";
    private static final String THING = THINGS + "/{key:[A-Za-z0-9][A-Za-z0-9._-]*}";

    private final DisclosedDesk desk;
    private final Callers callers;

    DisclosedController(DisclosedDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    /** As it is sent; the properties by their IRIs. */
    record DisclosedView(Named thing, String level, Map<String, List<String>> properties) {
        static DisclosedView of(DisclosedDesk.Disclosed thing, Locale language) {
            return new DisclosedView(
                    Named.of(thing.id(), thing.labels(), language),
                    thing.level().key(),
                    thing.values());
        }
    }

    record Things(List<DisclosedView> items) {}

    record Readings(List<String> readings) {}

    @GetMapping(path = THINGS, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Things> list(@PathVariable String type, Locale language) {
        callers.get();
        return answer(new Things(desk.list(EntityType.findByPlural(type).orElseThrow()).stream()
                .map(thing -> DisclosedView.of(thing, language))
                .toList()));
    }

    @GetMapping(path = THING, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<DisclosedView> get(@PathVariable String type, @PathVariable String key, Locale language) {
        return answer(DisclosedView.of(desk.get(callers.get(), id(type, key)), language));
    }

    /** Who read it, for those who mend records. */
    @GetMapping(path = THING + "/readings", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Readings> readings(@PathVariable String type, @PathVariable String key) {
        Caller caller = callers.get();
        if (!caller.is(Role.CURATOR) && !caller.is(Role.OPERATOR)) {
            throw new NotAllowedException();
        }
        return answer(new Readings(desk.readings(id(type, key))));
    }

    private static Iri id(String type, String key) {
        return EntityType.findByPlural(type).orElseThrow().iri(key);
    }

    private static <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
