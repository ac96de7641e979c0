package org.ketnoi.transfer.network;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.network.TransferNetwork.Contact;

/**
 * What a path and its technology have to satisfy, beyond the links being there. Immutable.
 *
 * @param via every path has to pass all of them, in any order
 * @param avoid no path may pass any of them
 * @param language everybody between the holder and the receiver has to know it; who states no language does not
 * @param contact with or without somebody between
 * @param status the regulatory status that a technology must have; banned ones are never looked at
 * @param extent whether a part or the whole has to be offered
 * @param lifted rules of the house that do not count, to see what they take away
 */
public record Conditions(
        List<Iri> via,
        Set<Iri> avoid,
        Optional<Language> language,
        Contact contact,
        Optional<Status> status,
        Optional<Extent> extent,
        Set<Rule> lifted) {
    public static final Conditions NONE = new Conditions(
            List.of(), Set.of(), Optional.empty(), Contact.ANY, Optional.empty(), Optional.empty(), Set.of());

    public Conditions {
        via = via.stream().distinct().toList();
        avoid = Set.copyOf(avoid);
        lifted = Set.copyOf(lifted);
    }

    /** What the law says about the transfer of a technology, as far as it may be transferred. */
    public enum Status {
        NONE,
        ENCOURAGED,
        RESTRICTED;

        /** As the scheme's concept is called. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How much of a technology is offered. */
    public enum Extent {
        PART,
        WHOLE;

        /** As the scheme's concept is called. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What always holds of a path unless it is lifted. */
    public enum Rule {
        /** Two neighbours share a language, or one does not say which it knows. */
        COMMON_LANGUAGE,
        /** Who serves certain fields only stands on paths of technologies of these. */
        FIELD,
        /** A restricted technology is not passed on by direct contact. */
        APPROVAL
    }

    /** Whether somebody asked for more than the rules of the house. */
    public boolean areStated() {
        return !via.isEmpty()
                || !avoid.isEmpty()
                || language.isPresent()
                || contact != Contact.ANY
                || status.isPresent()
                || extent.isPresent();
    }

    public Conditions via(List<Iri> parties) {
        return new Conditions(parties, avoid, language, contact, status, extent, lifted);
    }

    public Conditions viaToo(Iri party) {
        List<Iri> more = new ArrayList<>(via);
        more.add(party);
        return via(more);
    }

    public Conditions avoiding(Set<Iri> parties) {
        return new Conditions(via, parties, language, contact, status, extent, lifted);
    }

    public Conditions notAvoiding(Iri party) {
        Set<Iri> fewer = new HashSet<>(avoid);
        fewer.remove(party);
        return avoiding(fewer);
    }

    public Conditions language(Optional<Language> wanted) {
        return new Conditions(via, avoid, wanted, contact, status, extent, lifted);
    }

    public Conditions contact(Contact wanted) {
        return new Conditions(via, avoid, language, wanted, status, extent, lifted);
    }

    public Conditions status(Optional<Status> wanted) {
        return new Conditions(via, avoid, language, contact, wanted, extent, lifted);
    }

    public Conditions extent(Optional<Extent> wanted) {
        return new Conditions(via, avoid, language, contact, status, wanted, lifted);
    }

    public Conditions lifting(Rule rule) {
        Set<Rule> more = EnumSet.of(rule);
        more.addAll(lifted);
        return new Conditions(via, avoid, language, contact, status, extent, more);
    }

    boolean lifts(Rule rule) {
        return lifted.contains(rule);
    }
}
