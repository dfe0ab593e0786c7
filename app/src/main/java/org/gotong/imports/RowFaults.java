package org.gotong.imports;

import java.util.ArrayList;
import java.util.List;
import org.gotong.imports.CheckedRow.CellFault;
import org.gotong.platform.pages.Faults;

/** Gathers what is wrong in the cells of one row, in words of fields. */
public record RowFaults(FilledRow row, List<CellFault> all) {

    public static RowFaults of(FilledRow row) {
        return new RowFaults(row, new ArrayList<>(row.faults()));
    }

    public void add(String field, String code, Object... arguments) {
        all.add(CellFault.of(row.address(field), code, arguments));
    }

    /** What the checks of a form found in that field. */
    public void addAll(String field, Faults faults) {
        faults.all().forEach(fault -> all.add(new CellFault(row.address(field), fault.code(), fault.arguments())));
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }
}
