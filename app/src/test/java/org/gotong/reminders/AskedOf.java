package org.gotong.reminders;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gotong.identity.PersonId;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Tongue;
import org.jspecify.annotations.Nullable;

/** A source of a test: what it is told to ask one person. */
class AskedOf implements WaitingSource {

    private final PersonId person;
    private final List<Waiting> questions = new ArrayList<>();

    AskedOf(PersonId person) {
        this.person = person;
    }

    void about(String title, @Nullable LocalDate due) {
        var subject = UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8));
        var from = LocalDate.of(2026, 11, 1);
        questions.add(
                new Waiting(subject, "Kegiatan", title, "Bagaimana?", "", "", "/x", from, due, null, false, List.of()));
    }

    void nothingMore() {
        questions.clear();
    }

    @Override
    public List<Waiting> waitingFor(Viewer viewer, LocalDate today, Tongue tongue) {
        return person.equals(viewer.person()) ? List.copyOf(questions) : List.of();
    }

    @Override
    public Set<PersonId> people(LocalDate today) {
        return Set.of(person);
    }
}
