package org.gotong.reference;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads rows of {@code reference.place}. */
final class PlaceRows {

    private PlaceRows() {}

    /** A row with the columns code, name and path. Places of Indonesia are called the same in every language. */
    static Place place(ResultSet row) throws SQLException {
        var name = row.getString("name");
        return new Place(new PlaceCode(row.getString("code")), new BilingualName(name, name), row.getString("path"));
    }
}
