package org.gotong.organisations;

import java.util.UUID;
import org.gotong.identity.Viewer;
import org.gotong.platform.files.Uploads;
import org.gotong.platform.history.History;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Gives an organisation another logo; the picture before stays stored, for the history names it. */
@Component
class ChangeLogo {

    private final Organisations organisations;
    private final Uploads uploads;
    private final History history;

    ChangeLogo(Organisations organisations, Uploads uploads, History history) {
        this.organisations = organisations;
        this.uploads = uploads;
        this.history = history;
    }

    @Transactional
    void take(Viewer by, Organisation organisation, MultipartFile picture) {
        save(by, organisation, uploads.store(by, picture).id().value());
    }

    @Transactional
    void remove(Viewer by, Organisation organisation) {
        save(by, organisation, null);
    }

    private void save(Viewer by, Organisation before, @Nullable UUID logo) {
        var after = organisations.save(before.withLogo(logo));
        history.record(
                by,
                before.id().value(),
                RegisterOrganisation.KIND,
                before.id().value(),
                Recorded.of(before),
                Recorded.of(after));
    }
}
