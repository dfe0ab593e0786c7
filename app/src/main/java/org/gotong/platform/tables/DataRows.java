package org.gotong.platform.tables;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows below the headings, as wide as these, without those that only explain the table. */
final class DataRows implements Iterator<SheetRow>, AutoCloseable {

    private final RowStream stream;
    private final Headings headings;
    private final MergedDown merged;
    private @Nullable SheetRow next;

    DataRows(RowStream stream, Headings headings, SheetMarks marks) {
        this.stream = stream;
        this.headings = headings;
        this.merged = new MergedDown(marks.below(headings.last()).merged());
        this.next = read();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public SheetRow next() {
        var row = next;
        if (row == null) {
            throw new NoSuchElementException();
        }
        next = read();
        return row;
    }

    @Override
    public void close() {
        stream.close();
    }

    private @Nullable SheetRow read() {
        try {
            for (var row = stream.next(); row != null; row = stream.next()) {
                if (row.number() > headings.last() && row.number() != headings.numbering()) {
                    var filled = wide(merged.filled(row));
                    if (!SheetTemplate.isExample(row)
                            && filled.filled().findAny().isPresent()) {
                        return filled;
                    }
                }
            }
            stream.close();
            return null;
        } catch (UnreadableSheet e) {
            throw new UncheckedUnreadable(e);
        }
    }

    private SheetRow wide(SheetRow row) {
        return new SheetRow(
                row.number(),
                IntStream.range(0, headings.cells().size()).mapToObj(row::cell).toList());
    }
}
