package org.ketnoi.transfer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ketnoi.graph.Iri;
import org.ketnoi.market.Market;
import org.ketnoi.transfer.network.LinkKind;
import org.ketnoi.transfer.network.Party;
import org.ketnoi.transfer.network.TransferNetwork;

/** When there is no path: at which end it breaks. */
record MissingLinks(TransferNetwork network) {

    List<Answer.Missing> of(List<Iri> targets, List<Candidates.Candidate> candidates, Optional<Market.Item> order) {
        Set<Answer.Missing> missing = new LinkedHashSet<>();
        if (candidates.isEmpty()) {
            order.ifPresent(item ->
                    item.iris("field").forEach(field -> missing.add(new Answer.Missing("technologyOffered", field))));
        }
        for (Candidates.Candidate candidate : candidates) {
            List<Iri> fields = candidate.technology().iris("field");
            for (Iri holder : candidate.technology().iris("holder")) {
                targets.forEach(target -> missing.add(between(holder, target, fields)));
            }
        }
        return List.copyOf(missing);
    }

    private Answer.Missing between(Iri holder, Iri target, List<Iri> fields) {
        if (!network.leadsOn(holder, fields)) {
            Optional<Iri> country = network.party(holder).flatMap(Party::country);
            return country.map(name -> new Answer.Missing(LinkKind.OFFICE_COVERS_COUNTRY.code(), name))
                    .orElseGet(() -> new Answer.Missing(LinkKind.COOPERATION.code(), holder));
        }
        if (!network.isReached(target, fields)) {
            Optional<Iri> area = network.party(target).flatMap(Party::area);
            return area.map(name -> new Answer.Missing(LinkKind.DEPARTMENT_SERVES_AREA.code(), name))
                    .orElseGet(() -> new Answer.Missing(LinkKind.COOPERATION.code(), target));
        }
        return new Answer.Missing(LinkKind.MEETING.code(), holder);
    }
}
