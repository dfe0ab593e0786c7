package org.gotong.programmes;

import java.util.Map;
import org.gotong.identity.Viewer;

/**
 * Which programmes a viewer may see at all. Every query over programmes holds this condition, so that a draft is "not
 * found" for everybody else by every way there is.
 */
final class Visibility {

    /** Over {@code programmes.programme p}, with the parameters of {@link #of}. */
    static final String CONDITION = """
            (p.removed_at is null
            and (p.is_public
                or :everything
                or p.id = any(:own)
                or exists (
                    select 1
                    from programmes.partner a
                    where a.programme_id = p.id
                    and a.organisation_id = any(:mandates)
                    and a.declined_on is null
                    and a.left_on is null)))
            """;

    private Visibility() {}

    /**
     * The same for a list over all programmes: most viewers hold nothing in any, and for them the index of the public ones
     * answers alone.
     */
    static String condition(Viewer viewer) {
        var holdsNothing = viewer.subjects("programme").length == 0 && viewer.subjects("organisation").length == 0;
        return holdsNothing && !viewer.isAdministrator() ? "p.is_public" : CONDITION;
    }

    static Map<String, Object> of(Viewer viewer) {
        return Map.of(
                "everything", viewer.isAdministrator(),
                "own", viewer.subjects("programme"),
                "mandates", viewer.subjects("organisation"));
    }
}
