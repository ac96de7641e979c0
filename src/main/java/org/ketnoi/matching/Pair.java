package org.ketnoi.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ketnoi.graph.Iri;
import org.ketnoi.market.Market;
import org.ketnoi.place.Units;

/**
 * An order and an offer side by side, with all by which they are compared.
 *
 * @param text the score of the texts, in [0,1]
 */
record Pair(Setting setting, Market.Item order, Market.Item offer, Market.Item technology, double text) {

    /** What does not change from pair to pair. */
    record Setting(Market market, Units units, MatchSettings settings, FieldTree fields, LocalDate date) {
        static Setting of(Market market, Units units, MatchSettings settings, LocalDate date) {
            return new Setting(market, units, settings, new FieldTree(market, settings), date);
        }
    }

    Market market() {
        return setting.market;
    }

    double unknown() {
        return setting.settings.unknown();
    }

    Optional<Iri> enterprise() {
        return order.first("enterprise");
    }

    /** The units of the date in which the order is. */
    List<Iri> orderAreas() {
        return onDate(order.iris("area"));
    }

    List<Iri> servedAreas() {
        return onDate(offer.iris("servesArea"));
    }

    private List<Iri> onDate(List<Iri> areas) {
        return areas.stream()
                .flatMap(area -> setting.units.asOf(area, setting.date).stream())
                .distinct()
                .toList();
    }
}
