package org.ketnoi.ingest.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ketnoi.graph.Formulas;
import org.ketnoi.ingest.Finding;
import org.ketnoi.ingest.Place;
import org.ketnoi.ingest.Staging;
import org.ketnoi.ontology.Ontology;

/** Cells into the values that they mean: days and numbers in one notation, keys for names of choices. */
final class CellReader {
    private static final int MOST_CHARACTERS = 32_767;
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Map<String, String> BOOLEANS = Map.of(
            "true", "true", "false", "false", "có", "true", "không", "false", "yes", "true", "no", "false", "1", "true",
            "0", "false");

    private final Ontology ontology;
    private final KnownNames names;
    private final Map<Column, Optional<PickList>> lists = new ConcurrentHashMap<>();

    CellReader(Ontology ontology, KnownNames names) {
        this.ontology = ontology;
        this.names = names;
    }

    /** The values of a cell; empty when one of them cannot be used, which is then reported. */
    Optional<List<String>> read(HeaderColumn column, Cell cell, Place place, Staging staging) {
        String text = cell.text();
        if (cell.kind() == Cell.Kind.ERROR) {
            staging.report(Finding.at(place, column.header(), "cell-error", text));
            return Optional.empty();
        }
        if (text.length() > MOST_CHARACTERS) {
            staging.report(Finding.at(place, column.header(), "cell-too-long", Integer.toString(MOST_CHARACTERS)));
            return Optional.empty();
        }
        if (cell.kind() == Cell.Kind.TEXT
                && Formulas.isFormula(text)
                && column.column().datatype().isText()) {
            staging.report(Finding.at(place, column.header(), "formula-text", text));
            return Optional.empty();
        }
        List<String> written = column.values(text);
        if (written.isEmpty() && column.column().required()) {
            staging.report(Finding.at(place, column.header(), "missing-value"));
            return Optional.empty();
        }
        List<String> values = new ArrayList<>();
        written.forEach(value -> value(column, value, place, staging).ifPresent(values::add));
        return values.size() == written.size() ? Optional.of(values) : Optional.empty();
    }

    private Optional<String> value(HeaderColumn column, String written, Place place, Staging staging) {
        Column template = column.column();
        Optional<PickList> list = lists.computeIfAbsent(template, any -> PickList.of(any, ontology));
        if (list.isPresent()) {
            return choice(list.get(), column, written, place, staging);
        }
        Optional<String> type = template.entityType().filter(names::covers);
        Optional<String> value = type.isPresent()
                ? named(type.get(), column, written, place, staging)
                : Optional.of(plain(column, written));
        return value.filter(plain -> isAccepted(column, plain, place, staging));
    }

    private static Optional<String> choice(
            PickList list, HeaderColumn column, String written, Place place, Staging staging) {
        List<String> found = list.find(written);
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        if (found.size() > 1) {
            staging.report(Finding.at(place, column.header(), "ambiguous-choice", written, String.join(", ", found)));
            return Optional.empty();
        }
        String vietnamese = String.join(", ", list.near(written, VIETNAMESE));
        String english = String.join(", ", list.near(written, Locale.ENGLISH));
        staging.report(
                vietnamese.isEmpty()
                        ? Finding.at(place, column.header(), "unknown-choice", written)
                        : Finding.at(place, column.header(), "unknown-choice-near", written, vietnamese, english));
        return Optional.empty();
    }

    private Optional<String> named(String type, HeaderColumn column, String written, Place place, Staging staging) {
        if (names.isKey(type, written)) {
            return Optional.of(written);
        }
        List<KnownNames.Known> all = names.find(type, written);
        List<KnownNames.Known> today =
                all.stream().filter(known -> known.isOf(names.today())).toList();
        if (all.size() == 1) {
            return Optional.of(all.getFirst().key());
        }
        if (today.size() == 1) {
            String key = today.getFirst().key();
            String day = names.today().toString();
            staging.report(Finding.at(place, column.header(), "name-taken", written, key, day, told(all))
                    .asNote());
            return Optional.of(key);
        }
        if (!all.isEmpty()) {
            staging.report(Finding.at(place, column.header(), "ambiguous-name", written, told(all)));
            return Optional.empty();
        }
        List<String> near = names.near(type, written);
        if (near.isEmpty()) {
            // Another sheet of the file may define it; else it is reported as a reference to nothing.
            return Optional.of(written);
        }
        staging.report(Finding.at(place, column.header(), "unknown-name", written, String.join(", ", near)));
        return Optional.empty();
    }

    private static String told(List<KnownNames.Known> all) {
        return String.join(", ", all.stream().map(KnownNames.Known::toString).toList());
    }

    private static String plain(HeaderColumn column, String written) {
        Datatype datatype = column.column().datatype();
        if (datatype.isDate()) {
            return column.days().iso(written);
        }
        if (datatype.isBoolean()) {
            return BOOLEANS.getOrDefault(written.toLowerCase(Locale.ROOT), written);
        }
        if (datatype.isFraction()) {
            return column.numbers().plain(written);
        }
        return datatype.isNumber() && written.matches("[+-]?\\d{1,3}([.,]\\d{3})+")
                ? written.replaceAll("[.,]", "")
                : written;
    }

    private static boolean isAccepted(HeaderColumn column, String value, Place place, Staging staging) {
        Datatype datatype = column.column().datatype();
        if (datatype.accepts(value)) {
            return true;
        }
        String header = column.header();
        String form = datatype.format().map(java.util.regex.Pattern::pattern).orElse("");
        if (!datatype.isWritten(value)) {
            switch (datatype.base()) {
                case "date" -> staging.report(Finding.at(place, header, "bad-date", value));
                case "boolean" -> staging.report(Finding.at(place, header, "bad-boolean", value));
                default -> staging.report(Finding.at(place, header, "bad-number", value));
            }
        } else if (datatype.isNumber()) {
            staging.report(Finding.at(place, header, "out-of-range", value, datatype.range()));
        } else if (form.equals(org.ketnoi.graph.Iri.KEY.pattern())) {
            staging.report(Finding.at(place, header, "bad-key", value));
        } else {
            String example = column.column().example(Locale.ENGLISH);
            staging.report(Finding.at(place, header, "bad-form", value, example.isEmpty() ? form : example));
        }
        return false;
    }
}
