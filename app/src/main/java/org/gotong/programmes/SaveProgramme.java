package org.gotong.programmes;

import org.gotong.identity.Viewer;
import org.gotong.platform.history.History;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves a changed programme, keeps what changed, and tells those who must know. */
@Component
class SaveProgramme {

    static final String KIND = "programmes.programme";

    private final Programmes programmes;
    private final ProgrammeIndex index;
    private final History history;
    private final ApplicationEventPublisher events;

    SaveProgramme(Programmes programmes, ProgrammeIndex index, History history, ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.index = index;
        this.history = history;
        this.events = events;
    }

    @Transactional
    void save(Viewer by, Programme before, Programme after, Object... happened) {
        var id = after.id();
        programmes.save(after);
        history.record(by, id.value(), KIND, id.value(), before.told(), after.told());
        index.put(after);
        for (var event : happened) {
            events.publishEvent(event);
        }
    }
}
