package org.gotong.imports;

/** Texts of cells, as they are compared and kept. */
final class Plain {

    private Plain() {}

    /** Without the apostrophe by which our own files keep a text from being run as a formula; mirrors {@code Sheet.harmless}. */
    static String of(String text) {
        var bare = text.strip().replace("\r\n", "\n");
        return bare.length() > 1 && bare.charAt(0) == '\'' && "=+-@".indexOf(bare.charAt(1)) >= 0
                ? bare.substring(1)
                : bare;
    }
}
