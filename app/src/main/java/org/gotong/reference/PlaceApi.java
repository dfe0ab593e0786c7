package org.gotong.reference;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.gotong.platform.api.Listing;
import org.gotong.platform.api.Paging;
import org.gotong.platform.web.Access;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Suggests places to other programs; a script of a page may ask at the shorter address. */
@RestController
@Access(Access.Level.ANYONE)
class PlaceApi {

    private final PlaceDirectory directory;

    PlaceApi(PlaceDirectory directory) {
        this.directory = directory;
    }

    @GetMapping({"/api/v1/places", "/places"})
    Listing<PlaceItem> places(HttpServletRequest request, Locale locale) {
        var paging = Paging.of(request);
        var found = directory.search(PlaceRequest.query(request, paging.size(), paging.offset()));
        var items = found.places().stream()
                .map(place -> PlaceItem.of(place, locale))
                .toList();
        return paging.listing(items, found.total(), request);
    }
}
