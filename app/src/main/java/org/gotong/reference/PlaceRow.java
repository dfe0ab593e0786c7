package org.gotong.reference;

import java.util.stream.Stream;

/** A row of {@code reference.place} on its way into the database. */
record PlaceRow(PlaceCode code, String name, String path, String allWords) {

    static PlaceRow province(String code, String name) {
        return new PlaceRow(new PlaceCode(code), name, "", words(name, "provinsi", ""));
    }

    /** A place within this one. */
    PlaceRow part(String code, String partName) {
        var part = new PlaceCode(code);
        var partPath = path.isEmpty() ? name : name + ", " + path;
        return new PlaceRow(part, partName, partPath, words(partName, kind(part), allWords));
    }

    /** The columns in the order of {@link PlaceTable}, as COPY reads them. */
    String copyLine() {
        return Stream.of(
                                code.text(),
                                code.level().name(),
                                code.parent().map(PlaceCode::text).orElse(""),
                                name,
                                path,
                                PlaceWords.ofName(name),
                                allWords)
                        .map(field -> field.replace("\\", "\\\\"))
                        .reduce((left, right) -> left + "\t" + right)
                        .orElseThrow()
                + "\n";
    }

    // People write "Kel. Sumber Jaya, Kec. Kampung Melayu"; "kota" and "kabupaten" stand in the names themselves.
    private static String kind(PlaceCode code) {
        return switch (code.level()) {
            case DISTRICT -> "kecamatan";
            case VILLAGE -> code.text().charAt(9) == '1' ? "kelurahan" : "desa";
            case COUNTRY, PROVINCE, REGENCY -> "";
        };
    }

    private static String words(String name, String kind, String ofParent) {
        return PlaceWords.vector(
                Stream.of(PlaceWords.ofName(name), kind, ofParent).flatMap(words -> Stream.of(words.split(" "))));
    }
}
