package org.gotong.platform.tables;

import java.util.List;
import org.gotong.platform.pages.Fault;

/** A file that holds no table Gotong can read; the words of its code say what is wrong, where, and what to do. */
public class UnreadableSheet extends Exception {

    private final String code;
    private final transient List<Object> arguments;

    UnreadableSheet(String code, Object... arguments) {
        super(code + " " + List.of(arguments));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** Such as {@code sheet.password}; its words stand under {@code fault.} and the code. */
    public String code() {
        return code;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }

    /** The same as a fault of the form's field in which the file was chosen. */
    public Fault of(String field) {
        return new Fault(field, code, arguments);
    }
}
