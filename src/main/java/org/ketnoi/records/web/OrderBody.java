package org.ketnoi.records.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.graph.Iri;
import org.ketnoi.records.ActWish;
import org.ketnoi.records.NewOrder;
import org.ketnoi.web.Ids;
import org.ketnoi.web.JsonFields;

/** Reads orders and acts as they are sent. */
final class OrderBody {
    static final Set<String> ACT =
            Set.of("reaches", "on", "by", "assigns", "introduces", "declineReason", "proposes", "evidence", "note");
    static final Set<String> ORDER = Set.of(
            "enterprise",
            "area",
            "name",
            "description",
            "fields",
            "extent",
            "methods",
            "forms",
            "minimumReadiness",
            "industry",
            "disclosure",
            "languages",
            "on",
            "deadline",
            "status");

    private OrderBody() {}

    static ActWish act(JsonFields body) {
        return new ActWish(
                body.get("reaches"),
                body.day("on"),
                body.thing("by"),
                body.thing("assigns"),
                body.thing("introduces"),
                body.key("declineReason"),
                body.things("proposes"),
                body.things("evidence"),
                body.text("note"));
    }

    static NewOrder order(JsonFields body) {
        return new NewOrder(
                isSubmitted(body.text("status").orElse("submitted")),
                Ids.read("enterprise", body.get("enterprise"), EntityType.ENTERPRISE),
                Ids.read("area", body.get("area"), EntityType.AREA),
                body.labels("name"),
                body.labels("description"),
                concepts(body),
                body.texts("languages"),
                body.day("on"),
                body.day("deadline"));
    }

    private static boolean isSubmitted(String status) {
        return switch (status) {
            case "submitted" -> true;
            case "draft" -> false;
            default -> throw new InvalidParameterException("status", status, "draft, submitted");
        };
    }

    /** Property of the order to its concepts. */
    private static Map<String, List<Iri>> concepts(JsonFields body) {
        Map<String, List<Iri>> concepts = new LinkedHashMap<>();
        concepts.put("field", body.concepts("fields", "field"));
        concepts.put("extent", body.concepts("extent", "transfer-extent"));
        concepts.put("transferMethod", body.concepts("methods", "transfer-method"));
        concepts.put("transferForm", body.concepts("forms", "transfer-form"));
        concepts.put("minimumReadiness", body.concepts("minimumReadiness", "readiness"));
        concepts.put("industry", body.concepts("industry", "industry"));
        concepts.put("disclosure", body.concepts("disclosure", "disclosure"));
        return concepts;
    }
}
