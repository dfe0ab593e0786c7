package org.gotong.platform.tables;

import java.util.List;
import org.gotong.platform.pages.Fault;

/** A cell that is not what its column asks for; the fault's field is the cell's address. */
public class UnreadableCell extends Exception {

    private final transient Fault fault;

    UnreadableCell(Fault fault) {
        super(fault.field() + " " + fault.code());
        this.fault = fault;
    }

    UnreadableCell(SheetCell cell, String code, Object... arguments) {
        this(new Fault(cell.address(), code, List.of(arguments)));
    }

    public Fault fault() {
        return fault;
    }
}
