package org.gotong.platform.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.gotong.platform.pages.Faults;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Which page of a list is asked for.
 *
 * @param page from 1
 * @param size rows a page, at most 200
 */
public record Paging(int page, int size) {

    private static final int LARGEST = 200;
    private static final int USUAL = 50;

    public Paging {
        if (page < 1 || size < 1) {
            throw new IllegalArgumentException("page " + page + " of " + size + " rows");
        }
    }

    /** Out of {@code ?page=} and {@code ?size=}; what cannot be is refused with 422. */
    public static Paging of(HttpServletRequest request) {
        var faults = Faults.none();
        var page = number(request, "page", 1, 1_000_000, faults);
        var size = number(request, "size", USUAL, LARGEST, faults);
        Refused.unlessEmpty(faults);
        return new Paging(page, size);
    }

    public int offset() {
        return (page - 1) * size;
    }

    public <T> Listing<T> listing(List<T> items, long total, HttpServletRequest request) {
        var more = (long) page * size < total;
        return new Listing<>(items, total, more ? next(request) : null);
    }

    private String next(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromRequest(request)
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam("page", page + 1)
                .build()
                .toUriString();
    }

    private static int number(HttpServletRequest request, String name, int usual, int largest, Faults faults) {
        var text = request.getParameter(name);
        if (text == null || text.isBlank()) {
            return usual;
        }
        try {
            var number = Integer.parseInt(text.strip());
            if (number >= 1 && number <= largest) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Told below, together with numbers out of range.
        }
        faults.add(name, "number.range", 1, largest);
        return usual;
    }
}
