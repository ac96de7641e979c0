package org.ketnoi.identity.match;

import java.util.List;
import java.util.Set;

/**
 * A name as it is understood.
 *
 * @param tokens its words without legal forms and particles, each once, in order
 * @param compact all its folded letters without spaces and legal forms: equal for words run together or torn apart
 * @param acronyms short names that stand beside the long one, folded
 * @param legalCountries countries whose law knows the legal form; empty when it has none or one of many countries
 * @param endsInCountry the country that it ends in or has in brackets, or the empty text
 * @param isMarked whether its Vietnamese marks are written
 * @param universityFirst whether it reads "University of …" and not "… University", or neither
 */
record ReadName(
        String text,
        List<Token> tokens,
        String compact,
        Set<String> acronyms,
        Set<String> legalCountries,
        String endsInCountry,
        boolean isMarked,
        Order universityFirst) {

    /** How an English name of a university is put. */
    enum Order {
        FIRST,
        LAST,
        OTHER
    }

    ReadName {
        tokens = List.copyOf(tokens);
        acronyms = Set.copyOf(acronyms);
        legalCountries = Set.copyOf(legalCountries);
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    /** Whether only words that many bear are in it. */
    boolean isGeneric() {
        return tokens.stream().allMatch(Token::isShared);
    }
}
