package org.ketnoi.transfer.network;

import java.util.Optional;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.store.NamedQuery;
import org.ketnoi.store.Row;
import org.ketnoi.store.Scan;

/** One row of a scan after the other, seen by the names of its columns. One thread. */
final class ScannedRow implements Row {
    private final Scan scan;
    private final NamedQuery query;
    private long[] values = {};

    ScannedRow(Scan scan, NamedQuery query) {
        this.scan = scan;
        this.query = query;
    }

    ScannedRow at(long[] row) {
        values = row;
        return this;
    }

    /** The number that stands for a value in this scan, or {@link Scan#NOTHING}, also for a column that there is not. */
    long value(String column) {
        int place = query.returns().indexOf(column);
        return place < 0 ? Scan.NOTHING : values[place];
    }

    @Override
    public Optional<Iri> findIri(String column) {
        long value = value(column);
        return value != Scan.NOTHING && scan.isIri(value) ? Optional.of(scan.iri(value)) : Optional.empty();
    }

    @Override
    public Optional<String> findText(String column) {
        long value = value(column);
        return value == Scan.NOTHING ? Optional.empty() : Optional.of(scan.text(value));
    }

    /** @throws UnsupportedOperationException always: a scan does not tell languages */
    @Override
    public Optional<Label> findLabel(String column) {
        throw new UnsupportedOperationException("A scan does not tell languages");
    }
}
