package org.gotong.programmes;

import org.gotong.identity.Viewer;
import org.gotong.platform.history.History;
import org.gotong.platform.search.SearchIndex;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.NotNow;
import org.gotong.undo.Remembered;
import org.gotong.undo.Step;
import org.gotong.undo.Undo;
import org.gotong.undo.UndoId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a draft into the bin with everything in it, and takes it out again. What was public once stays for ever. */
@Component
class RemoveDraft {

    private final Programmes programmes;
    private final ProgrammeIndex index;
    private final SearchIndex search;
    private final History history;
    private final Undo undo;
    private final ApplicationEventPublisher events;
    private final Today today;

    RemoveDraft(
            Programmes programmes,
            ProgrammeIndex index,
            SearchIndex search,
            History history,
            Undo undo,
            ApplicationEventPublisher events,
            Today today) {
        this.programmes = programmes;
        this.index = index;
        this.search = search;
        this.history = history;
        this.undo = undo;
        this.events = events;
        this.today = today;
    }

    @Transactional
    UndoId remove(Viewer by, Programme programme) {
        if (programme.wasPublished()) {
            throw new NotNow("programme.was.public");
        }
        var id = programme.id();
        programmes.putAway(id, today.now());
        history.record(by, id.value(), SaveProgramme.KIND, id.value(), programme.told(), null);
        search.remove(id.value());
        events.publishEvent(new ProgrammeRemoved(id));
        var title = programme.facts().titleId().isEmpty()
                ? programme.facts().titleEn()
                : programme.facts().titleId();
        return undo.remember(
                by, Step.removal(SaveProgramme.KIND, id, id, title, new RestoreDraft.Kept(programme.slug())));
    }

    @Transactional
    Programme restore(Viewer by, ProgrammeId id, Remembered removed) {
        programmes.takeBack(id);
        var programme = programmes.get(id);
        history.record(by, id.value(), SaveProgramme.KIND, id.value(), null, removed.restored(programme.told()));
        index.put(programme);
        events.publishEvent(new ProgrammeRestored(id));
        return programme;
    }
}
