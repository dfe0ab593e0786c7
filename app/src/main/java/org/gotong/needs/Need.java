package org.gotong.needs;

import org.jspecify.annotations.Nullable;

/**
 * Something that people of a place lack, as somebody found it.
 *
 * @param place the code of the place, null where none is named
 * @param groupId whose need it is, null where it is everybody's
 * @param source where it can be read or who said it
 * @param foundOn when, in EDTF; null where that is not known
 */
record Need(
        NeedId id,
        @Nullable String place,
        @Nullable GroupId groupId,
        String wordsId,
        String wordsEn,
        String source,
        @Nullable String foundOn,
        int version) {

    Need ofEverybody() {
        return new Need(id, place, null, wordsId, wordsEn, source, foundOn, version);
    }
}
