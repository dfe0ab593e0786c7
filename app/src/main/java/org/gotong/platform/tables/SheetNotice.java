package org.gotong.platform.tables;

import java.util.List;

/**
 * Something a person should know about how their file was read, though nothing is wrong with it.
 *
 * @param code such as {@code sheet.merged}; its words stand under {@code notice.} and the code
 * @param arguments what the sentence names: cells, rows, the name of the sheet
 */
public record SheetNotice(String code, List<Object> arguments) {

    static SheetNotice of(String code, Object... arguments) {
        return new SheetNotice(code, List.of(arguments));
    }

    public String key() {
        return "notice." + code;
    }
}
