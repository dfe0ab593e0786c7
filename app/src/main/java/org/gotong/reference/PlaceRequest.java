package org.gotong.reference;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.gotong.platform.api.Refused;
import org.gotong.platform.pages.Faults;
import org.jspecify.annotations.Nullable;

/** Reads what to look for out of an address: {@code ?q=sumber ja&level=village&within=17}. */
final class PlaceRequest {

    private static final int LONGEST = 200;

    private PlaceRequest() {}

    /** What it cannot understand is refused with 422. */
    static PlaceQuery query(HttpServletRequest request, int limit, long offset) {
        var faults = Faults.none();
        // A field asks under its own name, as browsers send it; others ask under q.
        var words = parameter(request, parameter(request, "from").isEmpty() ? "q" : parameter(request, "from"));
        var level = level(parameter(request, "level"), faults);
        var within = within(parameter(request, "within"), faults);
        Refused.unlessEmpty(faults.optionalText("q", words, LONGEST));
        return new PlaceQuery(words, level, within, limit, offset);
    }

    private static @Nullable PlaceLevel level(String text, Faults faults) {
        var level = Arrays.stream(PlaceLevel.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
        if (level.isEmpty() && !text.isEmpty()) {
            faults.add("level", "place.level");
        }
        return level.orElse(null);
    }

    private static @Nullable PlaceCode within(String text, Faults faults) {
        var code = PlaceCode.find(text);
        if (code.isEmpty() && !text.isEmpty()) {
            faults.add("within", "place.code");
        }
        return code.filter(place -> !place.equals(PlaceCode.INDONESIA)).orElse(null);
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "").strip();
    }
}
