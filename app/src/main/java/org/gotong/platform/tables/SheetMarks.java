package org.gotong.platform.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What stands in a file beside its cells: which are merged, which rows and columns are hidden. Columns count from 0. */
record SheetMarks(List<MergedArea> merged, BitSet hiddenRows, BitSet hiddenColumns) {

    static SheetMarks none() {
        return new SheetMarks(new ArrayList<>(), new BitSet(), new BitSet());
    }

    /** Those of the rows below that one: what stands above the table is nobody's concern. */
    SheetMarks below(int row) {
        var hidden = (BitSet) hiddenRows.clone();
        hidden.clear(0, row + 1);
        return new SheetMarks(merged.stream().filter(area -> area.top() > row).toList(), hidden, hiddenColumns);
    }
}
