package org.ketnoi.entity.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ketnoi.entity.Entities;
import org.ketnoi.entity.Entity;
import org.ketnoi.graph.DomainException;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.place.Units;
import org.ketnoi.web.Today;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/{type}/{key}}. */
@RestController
class EntityController {
    private static final String TYPES =
            "enterprises|orders|technologies|offers|experts|intermediaries|offices|organizations|events"
                    + "|trends|fields|countries";
    private static final String KEYS = "[A-Za-z0-9][A-Za-z0-9._-]*";

    private final Entities entities;
    private final EntityTeller teller;
    private final Units units;
    private final Today today;

    EntityController(Entities entities, EntityTeller teller, Units units, Today today) {
        this.entities = entities;
        this.teller = teller;
        this.units = units;
        this.today = today;
    }

    @GetMapping(path = "/api/v1/{type:" + TYPES + "}/{key:" + KEYS + "}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<EntityView> get(@PathVariable String type, @PathVariable String key, Locale language) {
        return answer(EntityType.findByPlural(type).orElseThrow().iri(key), language);
    }

    /** Asked for by a name that was replaced, a thing answers with its own, and says where it is at home. */
    private ResponseEntity<EntityView> answer(Iri id, Locale language) {
        Entity entity = entities.get(id);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (!entity.id().equals(id)) {
            answer.header(HttpHeaders.LINK, "<" + entity.id().value() + ">; rel=\"canonical\"")
                    .header(HttpHeaders.LINK, "<" + id.value() + ">; rel=\"predecessor-version\"");
            EntityType.of(entity.id())
                    .ifPresent(type -> answer.header(
                            HttpHeaders.CONTENT_LOCATION,
                            "/api/v1/" + type.plural() + "/" + entity.id().key()));
        }
        return answer.body(teller.tell(entity, language));
    }

    /** A unit or department itself; with a date the one of that date that it is, became or was part of. */
    @GetMapping(
            path = "/api/v1/{type:areas|departments}/{key:" + KEYS + "}",
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<EntityView> unit(
            @PathVariable String type, @PathVariable String key, @RequestParam Optional<String> asOf, Locale language) {
        Iri id = EntityType.findByPlural(type).orElseThrow().iri(key);
        if (asOf.isEmpty()) {
            return answer(id, language);
        }
        LocalDate date = today.or("asOf", asOf);
        List<Iri> then = units.asOf(id, date);
        if (then.size() > 1) {
            throw new AmbiguousUnitException(id, then);
        }
        return answer(then.isEmpty() ? id : then.getFirst(), language);
    }

    /** On that date the unit was several. */
    static final class AmbiguousUnitException extends DomainException {
        private static final long serialVersionUID = 1L;

        AmbiguousUnitException(Iri unit, List<Iri> then) {
            super(
                    Refusal.UNPROCESSABLE,
                    "ambiguous-unit",
                    unit.shortName(),
                    String.join(", ", then.stream().map(Iri::shortName).toList()));
        }
    }
}
