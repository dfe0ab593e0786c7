package org.gotong.programmes;

import org.gotong.identity.Viewer;
import org.gotong.platform.history.History;
import org.gotong.platform.search.SearchIndex;
import org.gotong.platform.web.NotNow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a draft away with everything in it. What was public once stays for ever. */
@Component
class RemoveDraft {

    private final Programmes programmes;
    private final SearchIndex index;
    private final History history;

    RemoveDraft(Programmes programmes, SearchIndex index, History history) {
        this.programmes = programmes;
        this.index = index;
        this.history = history;
    }

    @Transactional
    void remove(Viewer by, Programme programme) {
        if (programme.wasPublished()) {
            throw new NotNow("programme.was.public");
        }
        var id = programme.id().value();
        programmes.remove(programme.id());
        history.record(by, id, SaveProgramme.KIND, id, programme.told(), null);
        index.remove(id);
    }
}
