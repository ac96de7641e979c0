package org.ketnoi.transfer.network;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ketnoi.graph.Iri;

/**
 * One reason why a party can bring another into contact.
 *
 * @param through the country, field or unit that joins them, when it is not a direct tie
 * @param fields the technology has to be of one of these; empty when it may be of any
 * @param supports what has to hold, each with the evidence for it: a tie has one, two memberships have two
 */
public record Fact(
        LinkKind kind,
        Iri from,
        Iri to,
        Optional<Iri> through,
        Set<Iri> fields,
        Validity validity,
        List<List<Evidence>> supports) {
    public Fact {
        fields = Set.copyOf(fields);
        supports = supports.stream().map(List::copyOf).toList();
    }

    /** The time in which a fact holds, half open; open ends are far away. */
    public record Validity(LocalDate from, LocalDate until) {
        public static final Validity ALWAYS = new Validity(LocalDate.MIN, LocalDate.MAX);

        public boolean covers(LocalDate date) {
            return !date.isBefore(from) && date.isBefore(until);
        }

        Validity and(Validity other) {
            return new Validity(
                    from.isAfter(other.from) ? from : other.from, until.isBefore(other.until) ? until : other.until);
        }

        /** From the earlier beginning to the later end. */
        Validity or(Validity other) {
            return new Validity(
                    from.isBefore(other.from) ? from : other.from, until.isAfter(other.until) ? until : other.until);
        }
    }

    /** A tie that is over is evidence still: people know each other. It only has to have begun. */
    public boolean holdsOn(LocalDate date) {
        boolean memory = kind.place() == LinkKind.Place.ANYWHERE;
        return memory ? !date.isBefore(validity.from) : validity.covers(date);
    }

    /** Whether it serves a technology of these fields. */
    public boolean serves(Collection<Iri> technologyFields) {
        return fields.isEmpty() || technologyFields.stream().anyMatch(fields::contains);
    }

    /** All evidence, each once, the newest first. */
    public List<Evidence> evidence(LocalDate asOf) {
        return supports.stream()
                .flatMap(List::stream)
                .filter(item -> item.isRegister() || !item.date().isAfter(asOf))
                .distinct()
                .sorted(Comparator.comparing(Evidence::date).reversed().thenComparing(Evidence::id))
                .toList();
    }
}
