package org.ketnoi.store.local;

import java.nio.ByteBuffer;
import java.util.Iterator;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.QuadTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;

/**
 * The database's sorted lists of statements, read as numbers: no object is made for a statement. See {@link NodeNumbers}
 * for what the numbers are. Lives in a transaction, on its thread.
 */
final class QuadIndexes {
    private final RangeIndex byPredicate;
    private final RangeIndex bySubject;

    QuadIndexes(QuadTable quads) {
        byPredicate = index(quads, "POSG");
        bySubject = index(quads, "SPOG");
    }

    private static RangeIndex index(QuadTable quads, String order) {
        return quads.getNodeTupleTable()
                .getTupleTable()
                .selectIndex(order, TupleIndexRecord.class)
                .getRangeIndex();
    }

    /** Statements with a predicate, by object, subject and graph. */
    Cursor withPredicate(long predicate) {
        return new Cursor(byPredicate, record(predicate, 0), record(predicate + 1, 0));
    }

    /** Statements with a predicate and an object, by subject and graph. */
    Cursor withPredicateAndObject(long predicate, long object) {
        return new Cursor(byPredicate, record(predicate, object), record(predicate, object + 1));
    }

    /** Statements about a thing and all that come after it in the database, by subject, predicate, object and graph. */
    Cursor fromSubject(long subject) {
        return new Cursor(bySubject, record(subject, 0), record(-1, -1));
    }

    private static Record record(long first, long second) {
        ByteBuffer key = ByteBuffer.allocate(4 * NodeId.SIZE);
        key.putLong(first).putLong(second);
        return new Record(key.array(), null);
    }

    /** Goes through statements; the four numbers are in the order of the list, and those of the statement it stands at. */
    static final class Cursor {
        private final Iterator<Cursor> statements;
        long first;
        long second;
        long third;
        long fourth;

        private Cursor(RangeIndex index, Record from, Record until) {
            statements = index.iterator(from, until, (block, position, key, factory) -> stand(block, position));
        }

        private Cursor stand(ByteBuffer block, int position) {
            int start = position * 4 * NodeId.SIZE;
            first = block.getLong(start);
            second = block.getLong(start + NodeId.SIZE);
            third = block.getLong(start + 2 * NodeId.SIZE);
            fourth = block.getLong(start + 3 * NodeId.SIZE);
            return this;
        }

        /** To the next statement, if there is one. */
        boolean next() {
            if (!statements.hasNext()) {
                return false;
            }
            statements.next();
            return true;
        }
    }
}
