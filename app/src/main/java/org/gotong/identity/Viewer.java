package org.gotong.identity;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gotong.platform.ids.Id;
import org.gotong.platform.web.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * Who is looking, and acting for whom: a guest, or a person with offices, mandates and roles as they are today. Every
 * query that reads for somebody takes one. A controller gets it as a parameter.
 *
 * @param person null for a guest
 * @param email empty for a guest
 * @param writes whether changes are allowed at all: false for a guest and for an API token that only reads
 */
public record Viewer(
        @Nullable PersonId person,
        String name,
        String email,
        Set<Office> offices,
        Set<Standing> standings,
        boolean writes)
        implements Visitor {

    public static final Viewer GUEST = new Viewer(null, "", "", Set.of(), Set.of(), false);

    @Override
    public @Nullable UUID id() {
        return person == null ? null : person.value();
    }

    @Override
    public boolean isAdministrator() {
        return offices.contains(Office.ADMINISTRATOR);
    }

    @Override
    public Set<UUID> standsTo() {
        return standings.stream().map(Standing::subject).collect(Collectors.toUnmodifiableSet());
    }

    /** Does the person hold one of these offices? An administrator holds them all. */
    public boolean holds(Office... wanted) {
        return isAdministrator() || offices.stream().anyMatch(List.of(wanted)::contains);
    }

    /** Is the person this to that record? */
    public boolean is(String role, String kind, Id subject) {
        return standings.contains(new Standing(kind, subject.value(), role));
    }

    /** The records of a kind that the person stands in any role to; for use in a query's {@code = any(:ids)}. */
    public UUID[] subjects(String kind) {
        return standings.stream()
                .filter(s -> s.kind().equals(kind))
                .map(Standing::subject)
                .distinct()
                .toArray(UUID[]::new);
    }
}
