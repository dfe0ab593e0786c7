package org.gotong.accounts;

import java.util.List;
import org.gotong.identity.Office;
import org.gotong.identity.PersonDirectory;
import org.gotong.identity.Viewer;
import org.gotong.platform.api.Refused;
import org.gotong.platform.web.Access;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Whose token this is: the first question of every program. */
@RestController
@Access(Access.Level.SIGNED_IN)
class MeController {

    private final PersonDirectory people;

    MeController(PersonDirectory people) {
        this.people = people;
    }

    /**
     * The person behind a token.
     *
     * @param writes whether this token may change anything
     */
    record Me(String id, String name, String email, List<String> offices, boolean writes) {

        static Me of(Viewer viewer) {
            var offices = viewer.offices().stream()
                    .map(Office::name)
                    .map(String::toLowerCase)
                    .sorted()
                    .toList();
            return new Me(AccountPages.person(viewer).text(), viewer.name(), viewer.email(), offices, viewer.writes());
        }
    }

    @GetMapping("/api/v1/me")
    Me me(Viewer viewer) {
        return Me.of(viewer);
    }

    @PatchMapping("/api/v1/me")
    Me rename(Viewer viewer, @RequestBody NameForm form) {
        Refused.unlessEmpty(form.check());
        people.rename(viewer, AccountPages.person(viewer), form.name());
        return new Me(
                AccountPages.person(viewer).text(),
                form.name(),
                viewer.email(),
                Me.of(viewer).offices(),
                true);
    }
}
