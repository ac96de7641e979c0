package org.ketnoi.transfer.network;

import java.time.LocalDate;
import org.ketnoi.graph.Iri;

/**
 * What stands for a link: a document, publication, event …, or the import run that states it.
 *
 * @param method how it was found: {@code manual}, {@code automatic}, {@code reviewed}
 * @param confidence in [0,1]
 */
public record Evidence(Iri id, String source, LocalDate date, String method, double confidence, boolean fictional) {

    /** Whether it is no more than the register that the statement came from. */
    public boolean isRegister() {
        return id.value().startsWith(Iri.ENTITIES + "run/");
    }
}
