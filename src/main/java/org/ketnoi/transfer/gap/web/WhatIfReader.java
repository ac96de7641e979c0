package org.ketnoi.transfer.gap.web;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.Labels;
import org.ketnoi.transfer.gap.WrongSuppositionException;
import org.ketnoi.transfer.network.LinkKind;
import org.ketnoi.transfer.network.Party;
import org.ketnoi.transfer.network.Supposition;
import org.ketnoi.web.Ids;
import org.ketnoi.web.JsonFields;
import org.ketnoi.web.Today;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** A what-if from the body of a request. */
@Component
class WhatIfReader {
    private static final Set<String> BODY = Set.of("add", "remove", "parties", "orders", "asOf");
    private static final Set<String> LINK = Set.of("link", "from", "to", "fields");
    private static final Set<String> PARTY = Set.of("id", "type", "languages", "label");

    /** Of links, of parties and of orders: nobody writes more by hand, and everybody may ask. */
    private static final int MOST = 500;

    private final Today today;
    private final Labels labels;

    WhatIfReader(Today today, Labels labels) {
        this.today = today;
        this.labels = labels;
    }

    /** What was sent; {@code labels} name the parties that are only supposed. */
    record Body(Supposition supposition, Map<Iri, String> labels, List<Iri> orders, LocalDate asOf) {}

    Body read(InputStream sent) {
        JsonFields body = JsonFields.read(sent, BODY);
        Map<Iri, String> labels = new HashMap<>();
        List<Party> parties = new ArrayList<>();
        for (JsonFields party : objects(body, "parties", PARTY)) {
            Iri id = Ids.read("id", party.get("id"));
            parties.add(Party.supposed(id, party.get("type"), new TreeSet<>(party.texts("languages"))));
            party.text("label").ifPresent(label -> labels.put(id, label));
        }
        List<Iri> orders = body.texts("orders").stream()
                .map(order -> Ids.read("orders", order, EntityType.ORDER))
                .toList();
        if (orders.size() > MOST) {
            throw tooMany("orders", orders.size());
        }
        return new Body(
                new Supposition(parties, links(body, "add"), links(body, "remove")),
                labels,
                orders,
                today.or("asOf", body.text("asOf")));
    }

    private List<Supposition.Link> links(JsonFields body, String field) {
        List<Supposition.Link> links = new ArrayList<>();
        for (JsonFields link : objects(body, field, LINK)) {
            String code = link.get("link");
            LinkKind kind = LinkKind.find(code).orElseThrow(() -> new InvalidParameterException("link", code, kinds()));
            Set<Iri> fields = new TreeSet<>();
            link.texts("fields").forEach(text -> fields.add(known(Ids.read("fields", text, EntityType.FIELD))));
            Iri to = Ids.read("to", link.get("to"));
            links.add(new Supposition.Link(
                    kind, Ids.read("from", link.get("from")), kind.isMembership() ? known(to) : to, fields));
        }
        return links;
    }

    /** A country, field or unit that nobody has heard of would join nobody, without a word. */
    private Iri known(Iri thing) {
        if (labels.of(thing).isEmpty()) {
            throw WrongSuppositionException.unknownEnd(thing);
        }
        return thing;
    }

    private static String kinds() {
        StringBuilder kinds = new StringBuilder();
        for (LinkKind kind : LinkKind.values()) {
            kinds.append(kinds.isEmpty() ? "" : ", ").append(kind.code());
        }
        return kinds.toString();
    }

    private static List<JsonFields> objects(JsonFields body, String field, Set<String> known) {
        JsonNode list = body.object().path(field);
        if (list.isMissingNode() || list.isNull()) {
            return List.of();
        }
        if (!list.isArray()) {
            throw new InvalidParameterException(field, "", "[{…}]");
        }
        if (list.size() > MOST) {
            throw tooMany(field, list.size());
        }
        List<JsonFields> objects = new ArrayList<>();
        for (JsonNode item : list.values()) {
            String named = String.format(Locale.ROOT, "%s[%d]", field, objects.size());
            if (!item.isObject() || !known.containsAll(item.propertyNames())) {
                throw new InvalidParameterException(named, "", "{" + String.join(", ", new TreeSet<>(known)) + "}");
            }
            objects.add(new JsonFields(item, body.digest()));
        }
        return objects;
    }

    private static InvalidParameterException tooMany(String field, int size) {
        return new InvalidParameterException(field, Integer.toString(size), "0–" + MOST);
    }
}
