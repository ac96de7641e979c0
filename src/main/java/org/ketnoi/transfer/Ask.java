package org.ketnoi.transfer;

import java.time.LocalDate;
import java.util.Optional;
import org.ketnoi.graph.DomainException;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.network.TransferNetwork.Contact;
import org.ketnoi.transfer.path.Limits;

/**
 * How can a technology reach an enterprise? Either an order, which tells the enterprise and what it looks for, or a
 * technology and an enterprise, or a technology and an administrative unit, whose department is to be reached.
 *
 * @param area as of the date it may have become another unit
 * @param via somebody whom every path has to pass
 * @param asOf the date on which the answer is to hold
 */
public record Ask(
        Optional<Iri> order,
        Optional<Iri> technology,
        Optional<Iri> enterprise,
        Optional<Iri> area,
        Limits limits,
        Optional<Iri> via,
        Contact contact,
        LocalDate asOf) {
    public Ask {
        boolean byOrder = order.isPresent() && technology.isEmpty() && enterprise.isEmpty() && area.isEmpty();
        boolean byPair = order.isEmpty() && technology.isPresent() && enterprise.isPresent() != area.isPresent();
        if (!byOrder && !byPair) {
            throw new IncompleteAskException();
        }
    }

    /** Neither an order alone nor a technology together with an enterprise or a unit. */
    public static final class IncompleteAskException extends DomainException {
        private static final long serialVersionUID = 1L;

        IncompleteAskException() {
            super(Refusal.INVALID, "incomplete-ask");
        }
    }
}
