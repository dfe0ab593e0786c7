package org.gotong.reference;

/** How large a place is, from the whole country down to a desa or kelurahan. */
public enum PlaceLevel {
    COUNTRY(0),
    PROVINCE(2),
    REGENCY(5),
    DISTRICT(8),
    VILLAGE(13);

    private final int codeLength;

    PlaceLevel(int codeLength) {
        this.codeLength = codeLength;
    }

    static PlaceLevel ofCode(String code) {
        for (var level : values()) {
            if (level.codeLength == code.length() && Character.isDigit(code.charAt(0))) {
                return level;
            }
        }
        return COUNTRY;
    }
}
