package org.ketnoi.identity.match;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A party with its names read.
 *
 * @param acronyms short names, stated or set beside a name, folded
 * @param shortNames its names of one word, which others set beside a long name like an acronym
 * @param initials first letters of its names, which may be used as a short name
 * @param countries where it is, as far as its legal form and its name agree with what is stated
 * @param placeKeys keys of the words for the places where it is
 */
record ReadParty(
        Party party,
        List<ReadName> names,
        List<PersonName> personNames,
        Set<String> acronyms,
        Set<String> shortNames,
        Set<String> initials,
        Set<String> countries,
        Set<String> placeKeys) {

    /** A legal form of so many countries still tells something. */
    private static final int FEW = 6;

    static ReadParty of(Party party, NameReader reader) {
        if (party.kind() == Party.Kind.PERSON) {
            List<PersonName> names = PersonName.of(party.names(), reader.tables().familyNames);
            return new ReadParty(party, List.of(), names, Set.of(), Set.of(), Set.of(), party.countries(), Set.of());
        }
        boolean inVietnam = party.countries().equals(Set.of("VN"));
        List<ReadName> names = party.names().stream()
                .flatMap(name -> reader.read(name, inVietnam).stream())
                .distinct()
                .toList();
        Set<String> acronyms = new HashSet<>();
        party.acronyms().forEach(acronym -> acronyms.add(String.join("", Words.bare(acronym))));
        Set<String> initials = new HashSet<>();
        names.forEach(name -> {
            acronyms.addAll(name.acronyms());
            reader.initialsOf(name.text()).ifPresent(initials::add);
        });
        Set<String> shortNames = new HashSet<>();
        names.stream().filter(name -> name.tokens().size() == 1).forEach(name -> shortNames.add(name.compact()));
        Set<String> places = new HashSet<>();
        party.places()
                .forEach(place -> reader.read(place, inVietnam).stream()
                        .flatMap(read -> read.tokens().stream())
                        .forEach(token -> places.add(token.key())));
        return new ReadParty(party, names, List.of(), acronyms, shortNames, initials, countries(party, names), places);
    }

    /** A party that is only asked for has one name, whose legal form and last word narrow down the country. */
    private static Set<String> countries(Party party, List<ReadName> names) {
        if (!party.id().isEmpty() || names.isEmpty()) {
            return party.countries();
        }
        ReadName name = names.getFirst();
        Set<String> narrowed = narrowed(party.countries(), name.legalCountries());
        return name.endsInCountry().isEmpty() ? narrowed : narrowed(narrowed, Set.of(name.endsInCountry()));
    }

    private static Set<String> narrowed(Set<String> stated, Set<String> hinted) {
        if (hinted.isEmpty()) {
            return stated;
        }
        if (stated.isEmpty()) {
            return hinted.size() <= FEW ? hinted : stated;
        }
        Set<String> both = new HashSet<>(stated);
        both.retainAll(hinted);
        return both.isEmpty() ? stated : both;
    }

    /** Whether it is known by a short name only. */
    boolean isAcronym(ReadName name) {
        return name.tokens().size() == 1
                && acronyms.contains(name.tokens().getFirst().key().toLowerCase(Locale.ROOT));
    }
}
