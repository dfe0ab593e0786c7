package org.gotong.platform.tables;

/** A visible sheet of an Excel file. */
record ExcelSheet(ExcelFile file, String name, String path) implements Table {

    @Override
    public RowStream rows() throws UnreadableSheet {
        return file.rows(this);
    }
}
