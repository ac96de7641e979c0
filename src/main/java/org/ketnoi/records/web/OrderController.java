package org.ketnoi.records.web;

import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.NodeNotFoundException;
import org.ketnoi.records.OrderDesk;
import org.ketnoi.records.OrderLife;
import org.ketnoi.records.Request;
import org.ketnoi.security.Callers;
import org.ketnoi.store.Labels;
import org.ketnoi.web.JsonFields;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/orders}, written: orders brought in, and acts on them. */
@RestController
class OrderController {
    private static final String ORDERS = "/api/v1/orders";
    private static final String KEY = "{key:[A-Za-z0-9][A-Za-z0-9._-]*}";
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private final OrderDesk desk;
    private final LifeTeller teller;
    private final Labels labels;
    private final Callers callers;

    OrderController(OrderDesk desk, LifeTeller teller, Labels labels, Callers callers) {
        this.desk = desk;
        this.teller = teller;
        this.labels = labels;
        this.callers = callers;
    }

    /** The life so far; whoever has a part in the order sees all of it. */
    @GetMapping(path = ORDERS + "/" + KEY + "/acts", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<LifeView> acts(@PathVariable String key, Locale language) {
        Iri order = Iri.entity("order", key);
        OrderLife life =
                callers.find().flatMap(caller -> desk.findLife(caller, order)).orElseGet(() -> published(order));
        return answer(ResponseEntity.ok(), life, language);
    }

    private OrderLife published(Iri order) {
        if (labels.of(order).isEmpty()) {
            throw new NodeNotFoundException(order);
        }
        return teller.published(order);
    }

    @PostMapping(path = ORDERS, consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<LifeView> bring(
            InputStream body, @RequestHeader(IDEMPOTENCY_KEY) Optional<String> idempotencyKey, Locale language) {
        JsonFields fields = JsonFields.read(body, OrderBody.ORDER);
        OrderLife life =
                desk.bring(OrderBody.order(fields), request(Optional.empty(), idempotencyKey, fields.digestAt(ORDERS)));
        return created(life, language);
    }

    @PostMapping(path = ORDERS + "/" + KEY + "/acts", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<LifeView> act(
            @PathVariable String key,
            InputStream body,
            @RequestHeader(HttpHeaders.IF_MATCH) Optional<String> ifMatch,
            @RequestHeader(IDEMPOTENCY_KEY) Optional<String> idempotencyKey,
            Locale language) {
        JsonFields fields = JsonFields.read(body, OrderBody.ACT);
        OrderLife life = desk.record(
                Iri.entity("order", key),
                OrderBody.act(fields),
                request(ifMatch, idempotencyKey, fields.digestAt(key)));
        return created(life, language);
    }

    @DeleteMapping(ORDERS + "/" + KEY + "/acts/{act:[A-Za-z0-9][A-Za-z0-9._-]*}")
    ResponseEntity<LifeView> undo(
            @PathVariable String key,
            @PathVariable String act,
            @RequestHeader(HttpHeaders.IF_MATCH) Optional<String> ifMatch,
            Locale language) {
        OrderLife life = desk.undo(Iri.entity("order", key), act, request(ifMatch, Optional.empty(), act));
        return answer(ResponseEntity.ok(), life, language);
    }

    private Request request(Optional<String> ifMatch, Optional<String> idempotencyKey, String digest) {
        return Requests.of(callers.get(), ifMatch, idempotencyKey, digest);
    }

    private ResponseEntity<LifeView> created(OrderLife life, Locale language) {
        URI address = URI.create(ORDERS + "/" + life.order().key() + "/acts");
        return answer(ResponseEntity.created(address), life, language);
    }

    private ResponseEntity<LifeView> answer(ResponseEntity.BodyBuilder answer, OrderLife life, Locale language) {
        return answer.eTag("\"" + life.version() + "\"")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(teller.tell(life, language));
    }
}
