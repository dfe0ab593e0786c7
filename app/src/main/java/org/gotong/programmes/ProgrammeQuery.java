package org.gotong.programmes;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.gotong.organisations.Pillar;
import org.gotong.reference.PlaceCode;
import org.jspecify.annotations.Nullable;

/** Which programmes a list shows, and in which order. A filter that says nothing we know filters nothing. */
record ProgrammeQuery(
        String q,
        @Nullable Integer goal,
        @Nullable PlaceCode place,
        @Nullable Pillar pillar,
        @Nullable ProgrammeState state,
        Sort sort) {

    /** The orders of the list; each ends in a unique column. */
    enum Sort {
        NEWEST("p.published_at desc nulls first, p.id"),
        TITLE("lower(p.title_id), p.id"),
        START("p.starts_on desc nulls last, p.id");

        private final String columns;

        Sort(String columns) {
            this.columns = columns;
        }

        String columns() {
            return columns;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Sort of(String code) {
            return Arrays.stream(values())
                    .filter(sort -> sort.code().equals(code))
                    .findFirst()
                    .orElse(NEWEST);
        }
    }

    static ProgrammeQuery of(HttpServletRequest request) {
        var goal = text(request, "goal");
        return new ProgrammeQuery(
                text(request, "q"),
                goal.matches("[1-9]|1[0-7]") ? Integer.valueOf(goal) : null,
                PlaceCode.find(text(request, "place")).orElse(null),
                Pillar.find(text(request, "pillar")).orElse(null),
                ProgrammeState.find(text(request, "state")).orElse(null),
                Sort.of(text(request, "sort")));
    }

    boolean isFiltered() {
        return !q.isEmpty() || goal != null || place != null || pillar != null || state != null;
    }

    private static String text(HttpServletRequest request, String name) {
        var text = Optional.ofNullable(request.getParameter(name)).orElse("").strip();
        return text.substring(0, Math.min(text.length(), 200));
    }
}
