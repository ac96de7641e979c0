package org.ketnoi.ingest.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.ketnoi.graph.Text;
import org.ketnoi.ingest.Finding;
import org.ketnoi.ingest.Place;
import org.ketnoi.ingest.sheet.BrokenSheetException;
import org.ketnoi.ingest.sheet.Cell;
import org.ketnoi.ingest.sheet.Sheet;
import org.ketnoi.ingest.sheet.SheetReader;
import org.ketnoi.ingest.sheet.SheetRow;

/** One sheet of a workbook, row by row. */
final class WorkbookSheet implements Sheet {
    /** Excel computes with fifteen digits; what a file has beyond them comes from binary fractions. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");
    private static final Pattern DAY = Pattern.compile(".*[dDyY].*");

    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    /** Excel knows no day after 9999-12-31. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);
    /** Longer numbers are not written out. */
    private static final BigDecimal HUGE = BigDecimal.TEN.pow(30);

    private final org.dhatim.fastexcel.reader.Sheet sheet;
    private final LocalDate first;

    /**
     * One of a workbook.
     *
     * @param first the day that Excel counts as 0
     */
    WorkbookSheet(org.dhatim.fastexcel.reader.Sheet sheet, LocalDate first) {
        this.sheet = sheet;
        this.first = first;
    }

    @Override
    public String name() {
        return sheet.getName();
    }

    @Override
    public boolean isRectangular() {
        return false;
    }

    @Override
    public Stream<SheetRow> rows() {
        try {
            return sheet.openStream().map(this::row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ExcelReaderException e) {
            throw broken(0);
        }
    }

    private BrokenSheetException broken(int row) {
        return new BrokenSheetException(Finding.at(new Place(name(), row), "", "xlsx-broken"));
    }

    private SheetRow row(Row row) {
        if (row.getCellCount() > SheetReader.MOST_COLUMNS) {
            Place place = new Place(name(), row.getRowNum());
            throw new BrokenSheetException(
                    Finding.at(place, "", "too-many-columns", Integer.toString(SheetReader.MOST_COLUMNS)));
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(cell(row.getCell(i)));
        }
        return new SheetRow(row.getRowNum(), cells);
    }

    private Cell cell(org.dhatim.fastexcel.reader.@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return Cell.EMPTY;
        }
        boolean computed = cell.getFormula() != null && !cell.getFormula().isEmpty();
        String raw = String.valueOf(cell.getRawValue());
        boolean broken = cell.getType() == CellType.ERROR || computed && raw.startsWith("#");
        if (broken) {
            return new Cell(raw, Cell.Kind.ERROR, computed);
        }
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return number(number, cell.getDataFormatString(), computed);
        }
        if (value instanceof Boolean yes) {
            return new Cell(yes.toString(), Cell.Kind.BOOLEAN, computed);
        }
        if (value instanceof String text) {
            return new Cell(Text.composed(text), Cell.Kind.TEXT, computed);
        }
        // A formula that no program has computed yet.
        return computed ? new Cell("=" + cell.getFormula(), Cell.Kind.ERROR, true) : Cell.EMPTY;
    }

    private Cell number(BigDecimal number, @Nullable String format, boolean computed) {
        BigDecimal rounded = number.round(DIGITS);
        if (isDay(format) && rounded.signum() > 0 && rounded.compareTo(LAST_DAY) < 0) {
            BigDecimal day = rounded.setScale(0, RoundingMode.FLOOR);
            long seconds = rounded.subtract(day).multiply(SECONDS).longValue();
            LocalDateTime time = first.plusDays(day.longValue()).atStartOfDay().plusSeconds(seconds);
            String text = seconds == 0 ? time.toLocalDate().toString() : time.toString();
            return new Cell(text, Cell.Kind.DATE, computed);
        }
        BigDecimal plain = rounded.stripTrailingZeros();
        return new Cell(
                plain.abs().compareTo(HUGE) < 0 ? plain.toPlainString() : plain.toString(), Cell.Kind.NUMBER, computed);
    }

    /** Whether numbers of a format are shown as days. */
    private static boolean isDay(@Nullable String format) {
        return format != null
                && DAY.matcher(QUOTED.matcher(format).replaceAll("")).matches();
    }
}
