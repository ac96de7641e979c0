package org.ketnoi.transfer.gap;

import org.ketnoi.graph.DomainException;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.network.Supposition.Link;

/** What is to be supposed contradicts itself, or what is known. */
public final class WrongSuppositionException extends DomainException {
    private static final long serialVersionUID = 1L;

    private WrongSuppositionException(String problem, String... values) {
        super(Refusal.INVALID, problem, values);
    }

    static WrongSuppositionException nothing() {
        return new WrongSuppositionException("nothing-supposed");
    }

    static WrongSuppositionException contradiction(Link link) {
        return new WrongSuppositionException("supposed-both", told(link));
    }

    static WrongSuppositionException linkExists(Link link) {
        return new WrongSuppositionException("supposed-link-exists", told(link));
    }

    static WrongSuppositionException linkMissing(Link link) {
        return new WrongSuppositionException("supposed-link-missing", told(link));
    }

    static WrongSuppositionException wrongEnd(Link link, String expected) {
        return new WrongSuppositionException("supposed-wrong-end", told(link), expected);
    }

    static WrongSuppositionException noLanguage(Link link) {
        return new WrongSuppositionException("supposed-no-language", told(link));
    }

    /** Somebody or something at the end of a link is not published. */
    public static WrongSuppositionException unknownEnd(Iri end) {
        return new WrongSuppositionException("supposed-unknown-end", end.shortName());
    }

    static WrongSuppositionException partyExists(Iri party) {
        return new WrongSuppositionException("supposed-party-exists", party.shortName());
    }

    static WrongSuppositionException wrongParty(Iri party, String className) {
        return new WrongSuppositionException("supposed-wrong-party", party.shortName(), className);
    }

    private static String told(Link link) {
        return link.kind().code() + " " + link.from().shortName() + " "
                + link.to().shortName();
    }
}
