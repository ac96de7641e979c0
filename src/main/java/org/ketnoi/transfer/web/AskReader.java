package org.ketnoi.transfer.web;

import java.util.Locale;
import java.util.Optional;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.Ask;
import org.ketnoi.transfer.network.TransferNetwork.Contact;
import org.ketnoi.transfer.path.Limits;
import org.ketnoi.web.Ids;
import org.ketnoi.web.Numbers;
import org.ketnoi.web.Today;
import org.springframework.stereotype.Component;

/** A question for transfer paths from the parameters of a request. */
@Component
public class AskReader {
    private static final int MOST_PATHS = 100;

    private final Today today;

    AskReader(Today today) {
        this.today = today;
    }

    /** The parameters as they came; empty ones count as left out, as an HTML form sends them. */
    public record Parameters(
            Optional<String> order,
            Optional<String> technology,
            Optional<String> enterprise,
            Optional<String> area,
            Optional<String> k,
            Optional<String> maxSteps,
            Optional<String> via,
            Optional<String> contact,
            Optional<String> asOf) {}

    public Ask read(Parameters given) {
        return new Ask(
                Ids.find("order", filled(given.order), EntityType.ORDER),
                Ids.find("technology", filled(given.technology), EntityType.TECHNOLOGY),
                Ids.find("enterprise", filled(given.enterprise), EntityType.ENTERPRISE),
                Ids.find("area", filled(given.area), EntityType.AREA),
                new Limits(
                        Numbers.read("k", filled(given.k), "5", 1, MOST_PATHS),
                        Numbers.read("maxSteps", filled(given.maxSteps), "6", 1, Limits.MOST_STEPS)),
                filled(given.via).map(value -> goBetween(Ids.read("via", value), value)),
                contact(filled(given.contact).orElse("any")),
                today.or("asOf", filled(given.asOf)));
    }

    private static Optional<String> filled(Optional<String> value) {
        return value.map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Iri goBetween(Iri via, String value) {
        return EntityType.of(via)
                .filter(type -> switch (type) {
                    case EXPERT, INTERMEDIARY, OFFICE, DEPARTMENT -> true;
                    default -> false;
                })
                .map(type -> via)
                .orElseThrow(() -> new InvalidParameterException(
                        "via", value, "expert/… | intermediary/… | office/… | department/…"));
    }

    private static Contact contact(String text) {
        return switch (text) {
            case "any", "direct", "introduced" -> Contact.valueOf(text.toUpperCase(Locale.ROOT));
            default -> throw new InvalidParameterException("contact", text, "any, direct, introduced");
        };
    }
}
