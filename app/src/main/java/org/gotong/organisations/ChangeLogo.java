package org.gotong.organisations;

import java.util.Objects;
import java.util.UUID;
import org.gotong.identity.Viewer;
import org.gotong.platform.files.Uploads;
import org.gotong.platform.history.History;
import org.gotong.undo.Step;
import org.gotong.undo.Undo;
import org.gotong.undo.UndoId;
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
    private final Undo undo;

    ChangeLogo(Organisations organisations, Uploads uploads, History history, Undo undo) {
        this.organisations = organisations;
        this.uploads = uploads;
        this.history = history;
        this.undo = undo;
    }

    @Transactional
    void take(Viewer by, Organisation organisation, MultipartFile picture) {
        save(by, organisation, uploads.store(by, picture).id().value());
    }

    @Transactional
    UndoId remove(Viewer by, Organisation organisation) {
        var logo = Objects.requireNonNull(organisation.logo());
        save(by, organisation, null);
        var id = organisation.id();
        var name = organisation.summary().nameId();
        return undo.remember(by, Step.change(RestoreLogo.KIND, id, id, name, new RestoreLogo.Removed(logo)));
    }

    @Transactional
    void put(Viewer by, Organisation organisation, UUID logo) {
        save(by, organisation, logo);
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
