package org.gotong.organisations;

import org.jspecify.annotations.Nullable;

/**
 * What is known of an organisation when it is named for the first time; the rest can come later.
 *
 * @param pillarBasis why it belongs to that pillar; needed with a pillar
 * @param source where the entry comes from, in a sentence; may be empty
 */
public record NewOrganisation(
        String nameId, String nameEn, @Nullable Pillar pillar, String pillarBasis, String source) {

    public static NewOrganisation named(String name) {
        return new NewOrganisation(name, "", null, "", "");
    }
}
