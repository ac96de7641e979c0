package org.ketnoi.ingest.sheet;

import java.util.Arrays;
import java.util.Optional;
import org.ketnoi.ingest.Finding;
import org.ketnoi.ingest.Place;
import org.ketnoi.ingest.Staging;

/**
 * How the days and the numbers of one column are written, as far as its cells prove it. What nothing proves is read as
 * in Viet Nam and said, when it is a day, and refused, when it is a number: 1.234 may be more than a thousand or little
 * more than one.
 */
final class StyleFinder {
    private final HeaderColumn column;
    private final Proofs<DateStyle> days = new Proofs<>();
    private final Proofs<NumberStyle> numbers = new Proofs<>();
    private boolean iso;

    StyleFinder(HeaderColumn column) {
        this.column = column;
    }

    /** Where the first proof of each style, and the first cell that proves none, stand. */
    private static final class Proofs<S> {
        private Optional<S> style = Optional.empty();
        private Optional<Example> proof = Optional.empty();
        private Optional<Example> counterproof = Optional.empty();
        private Optional<Example> unproven = Optional.empty();

        void see(Optional<S> proven, Example example) {
            if (proven.isEmpty()) {
                unproven = unproven.or(() -> Optional.of(example));
            } else if (style.isEmpty()) {
                style = proven;
                proof = Optional.of(example);
            } else if (!style.equals(proven)) {
                counterproof = counterproof.or(() -> Optional.of(example));
            }
        }
    }

    private record Example(String text, int row) {}

    void see(Cell cell, int row) {
        if (cell.kind() == Cell.Kind.TEXT) {
            column.values(cell.text()).forEach(value -> see(value, new Example(value, row)));
        } else {
            iso |= cell.kind() == Cell.Kind.DATE;
        }
    }

    private void see(String value, Example example) {
        Datatype datatype = column.column().datatype();
        if (datatype.isDate()) {
            if (DateStyle.isWritten(value)) {
                days.see(DateStyle.provenBy(value), example);
            } else {
                iso |= datatype.accepts(value);
            }
        } else if (datatype.isFraction()) {
            Optional<NumberStyle> proven = NumberStyle.provenBy(value);
            if (proven.isPresent() || NumberStyle.isAmbiguous(value)) {
                numbers.see(proven, example);
            }
        }
    }

    /** What the column is read with; what is wrong with it is reported. */
    HeaderColumn decided(String sheet, Staging staging) {
        Place place = new Place(sheet, 0, column.number());
        tellDays(place, staging);
        tellNumbers(place, staging);
        return column.with(days.style.orElse(DateStyle.DAY_FIRST), numbers.style.orElse(NumberStyle.POINT));
    }

    private void tellDays(Place place, Staging staging) {
        String name = column.header();
        if (days.counterproof.isPresent()) {
            staging.report(Finding.at(at(place, days.counterproof), name, "mixed-date-styles", examples(days)));
        } else if (days.style.filter(style -> style == DateStyle.MONTH_FIRST).isPresent()) {
            staging.report(Finding.at(at(place, days.proof), name, "dates-month-first", examples(days))
                    .asWarning());
        } else if (days.style.isPresent()) {
            staging.report(Finding.at(place, name, "dates-day-first").asNote());
        } else if (days.unproven.isPresent()) {
            staging.report(Finding.at(place, name, "dates-day-first-assumed", examples(days))
                    .asNote());
        } else if (iso) {
            staging.report(Finding.at(place, name, "dates-year-first").asNote());
        }
    }

    private void tellNumbers(Place place, Staging staging) {
        String name = column.header();
        if (numbers.counterproof.isPresent()) {
            staging.report(Finding.at(at(place, numbers.counterproof), name, "mixed-number-styles", examples(numbers)));
        } else if (numbers.style.isEmpty() && numbers.unproven.isPresent()) {
            staging.report(Finding.at(at(place, numbers.unproven), name, "ambiguous-number", examples(numbers)));
        } else if (numbers.style.filter(style -> style == NumberStyle.COMMA).isPresent()) {
            staging.report(Finding.at(place, name, "decimal-comma").asNote());
        }
    }

    private static Place at(Place place, Optional<Example> example) {
        return new Place(place.sheet(), example.map(Example::row).orElse(0), place.column());
    }

    private static String[] examples(Proofs<?> proofs) {
        return Arrays.asList(proofs.proof, proofs.counterproof, proofs.unproven).stream()
                .flatMap(Optional::stream)
                .map(Example::text)
                .toArray(String[]::new);
    }
}
