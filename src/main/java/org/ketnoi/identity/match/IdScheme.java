package org.ketnoi.identity.match;

import java.util.Locale;

/** The registers whose ids a party may bear, and how an id is brought to one form. */
public enum IdScheme {
    ROR,
    ORCID,
    TAX_CODE,
    /** The host of a website: departments share it with their university, so it proves less than an id. */
    WEBSITE;

    /** Whether an id names one party only. */
    public boolean isOwn() {
        return this != WEBSITE;
    }

    /** The id without what is written around it, lower case; empty when nothing is left. */
    public String normalised(String value) {
        String lower = value.strip().toLowerCase(Locale.ROOT).replaceFirst("^https?://", "");
        return switch (this) {
            case ROR -> lower.replaceFirst("^(www\\.)?ror\\.org/", "");
            case ORCID -> lower.replaceFirst("^(www\\.)?orcid\\.org/", "").replaceAll("[^0-9x]", "");
            case TAX_CODE -> lower.replaceAll("[^0-9a-z]", "");
            case WEBSITE -> lower.replaceFirst("^www\\.", "").replaceFirst("[/?#:].*$", "");
        };
    }
}
