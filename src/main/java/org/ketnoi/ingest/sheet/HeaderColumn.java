package org.ketnoi.ingest.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.ketnoi.graph.Formulas;

/**
 * A column of a sheet, and the column of the template that it is.
 *
 * @param number from 1
 * @param header as the sheet says it
 */
record HeaderColumn(int number, String header, Column column, DateStyle days, NumberStyle numbers) {
    static HeaderColumn of(int number, String header, Column column) {
        return new HeaderColumn(number, header, column, DateStyle.DAY_FIRST, NumberStyle.POINT);
    }

    HeaderColumn with(DateStyle otherDays, NumberStyle otherNumbers) {
        return new HeaderColumn(number, header, column, otherDays, otherNumbers);
    }

    /** The values of a cell: one, or as many as its list has. */
    List<String> values(String text) {
        String plain = Formulas.typed(text.strip());
        if (!column.hasList()) {
            return plain.isEmpty() ? List.of() : List.of(plain);
        }
        return Arrays.stream(plain.split(Pattern.quote(column.separator()), -1))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
