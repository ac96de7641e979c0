package org.ketnoi.transfer.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.Ask;
import org.ketnoi.transfer.network.Conditions;
import org.ketnoi.transfer.network.Language;
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
    private static final int MOST_VIA = 3;
    private static final int MOST_AVOIDED = 20;
    private static final Set<EntityType> BETWEEN =
            Set.of(EntityType.EXPERT, EntityType.INTERMEDIARY, EntityType.OFFICE, EntityType.DEPARTMENT);

    private final Today today;

    AskReader(Today today) {
        this.today = today;
    }

    public Ask read(AskParameters given) {
        Limits limits = new Limits(
                Numbers.read("k", given.one("k"), "5", 1, MOST_PATHS),
                Numbers.read("maxSteps", given.one("maxSteps"), "6", 1, Limits.MOST_STEPS));
        LocalDate asOf = today.or("asOf", given.one("asOf"));
        return new Ask(
                Ids.find("order", given.one("order"), EntityType.ORDER),
                Ids.find("technology", given.one("technology"), EntityType.TECHNOLOGY),
                Ids.find("enterprise", given.one("enterprise"), EntityType.ENTERPRISE),
                Ids.find("area", given.one("area"), EntityType.AREA),
                limits,
                conditions(given, limits),
                explanation(given, asOf),
                asOf);
    }

    private Ask.Explanation explanation(AskParameters given, LocalDate asOf) {
        Optional<Iri> whyNot = given.one("whyNot").map(value -> between("whyNot", value));
        Ask.Depth depth = given.one("explain").map(AskReader::depth).orElse(Ask.Depth.AS_NEEDED);
        return new Ask.Explanation(depth, whyNot, Optional.of(today.get()).filter(day -> !day.equals(asOf)));
    }

    private static Ask.Depth depth(String text) {
        return switch (text) {
            case "as-needed" -> Ask.Depth.AS_NEEDED;
            case "full" -> Ask.Depth.FULL;
            case "brief" -> Ask.Depth.BRIEF;
            default -> throw new InvalidParameterException("explain", text, "as-needed, full, brief");
        };
    }

    private static Conditions conditions(AskParameters given, Limits limits) {
        List<Iri> via = parties("via", given.all("via"), MOST_VIA);
        List<Iri> avoid = parties("avoid", given.all("avoid"), MOST_AVOIDED);
        Contact contact = contact(given.one("contact").orElse("any"));
        via.stream().filter(avoid::contains).findFirst().ifPresent(party -> {
            throw Ask.ContradictionException.viaAvoided(party);
        });
        if (!via.isEmpty() && contact == Contact.DIRECT) {
            throw Ask.ContradictionException.viaInDirectContact(via.getFirst());
        }
        if (!via.isEmpty() && via.size() + 1 > limits.steps()) {
            throw Ask.ContradictionException.viaNeedsSteps(via.size(), limits.steps());
        }
        return new Conditions(
                via,
                Set.copyOf(avoid),
                given.one("language").map(AskReader::language),
                contact,
                given.one("status").map(AskReader::status),
                given.one("extent").map(AskReader::extent),
                Set.of());
    }

    /** A parameter that may stand several times; a comma separates too. */
    private static List<Iri> parties(String parameter, List<String> values, int most) {
        List<Iri> parties = values.stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(value -> between(parameter, value))
                .distinct()
                .toList();
        if (parties.size() > most) {
            throw new InvalidParameterException(parameter, Integer.toString(parties.size()), "0–" + most);
        }
        return parties;
    }

    private static Iri between(String parameter, String value) {
        Iri party = Ids.read(parameter, value);
        if (EntityType.of(party).filter(BETWEEN::contains).isEmpty()) {
            throw Ask.ContradictionException.notBetween(parameter, party);
        }
        return party;
    }

    private static Language language(String tag) {
        return Language.find(tag)
                .orElseThrow(() -> new InvalidParameterException("language", tag, "BCP 47: vi, ko, zh-Hant …"));
    }

    private static Conditions.Status status(String text) {
        return switch (text) {
            case "none", "encouraged", "restricted" -> Conditions.Status.valueOf(text.toUpperCase(Locale.ROOT));
            case "banned" -> throw Ask.ContradictionException.bannedNeverTransferred();
            default -> throw new InvalidParameterException("status", text, "none, encouraged, restricted");
        };
    }

    private static Conditions.Extent extent(String text) {
        return switch (text) {
            case "part", "whole" -> Conditions.Extent.valueOf(text.toUpperCase(Locale.ROOT));
            default -> throw new InvalidParameterException("extent", text, "part, whole");
        };
    }

    private static Contact contact(String text) {
        return switch (text) {
            case "any", "direct", "introduced" -> Contact.valueOf(text.toUpperCase(Locale.ROOT));
            default -> throw new InvalidParameterException("contact", text, "any, direct, introduced");
        };
    }
}
