package org.ketnoi.ingest.sheet;

import java.util.Set;
import java.util.stream.Collectors;
import org.ketnoi.ingest.Finding;
import org.ketnoi.ingest.Place;
import org.ketnoi.ingest.Staging;

/** Whether the rows of a sheet have their cells under its header. */
final class RowShape {
    private final Sheet sheet;
    private final int width;
    private final Set<Integer> columns;
    private final Staging staging;

    RowShape(Sheet sheet, HeaderReader.Header header, Staging staging) {
        this.sheet = sheet;
        this.width = header.width();
        this.columns = header.columns().stream().map(HeaderColumn::number).collect(Collectors.toUnmodifiableSet());
        this.staging = staging;
    }

    /** What is out of shape is reported. */
    boolean holds(SheetRow row, Place place) {
        int cells = row.cells().size();
        if (sheet.isRectangular() && cells != width) {
            staging.report(Finding.at(place, "", "ragged-row", Integer.toString(cells), Integer.toString(width)));
            return false;
        }
        boolean holds = true;
        for (int i = 0; i < cells; i++) {
            if (!row.cell(i).isBlank() && !columns.contains(i + 1)) {
                String text = row.cell(i).text();
                staging.report(Finding.at(place.at(i + 1), "", "value-without-header", text));
                holds = false;
            }
        }
        return holds;
    }
}
