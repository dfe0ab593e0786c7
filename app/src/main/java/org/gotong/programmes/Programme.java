package org.gotong.programmes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.gotong.platform.ids.NewId;
import org.gotong.platform.web.NotNow;
import org.jspecify.annotations.Nullable;

/**
 * Partners working together on goals in some places for some years.
 *
 * @param publishedAt when it was first shown to everybody; from then on its address is its own for ever
 * @param withdrawnAt when it was taken back from the public, null while it is not
 */
record Programme(
        ProgrammeId id,
        String slug,
        ProgrammeFacts facts,
        @Nullable Instant publishedAt,
        @Nullable Instant withdrawnAt,
        @Nullable LocalDate endedOn,
        String endReason,
        int version) {

    static Programme draft(String slug, ProgrammeFacts facts) {
        return new Programme(new ProgrammeId(NewId.next()), slug, facts, null, null, null, "", 0);
    }

    boolean isPublic() {
        return publishedAt != null && withdrawnAt == null;
    }

    boolean wasPublished() {
        return publishedAt != null;
    }

    Programme rewritten(ProgrammeFacts now) {
        return new Programme(id, slug, now, publishedAt, withdrawnAt, endedOn, endReason, version);
    }

    /** What everybody reads must say what it is for, where, and when. */
    Programme published(Instant now) {
        if (isPublic()) {
            throw new NotNow("programme.published");
        }
        if (!Readiness.of(facts).isReady()) {
            throw new NotNow("programme.incomplete");
        }
        var first = publishedAt == null ? now : publishedAt;
        return new Programme(id, slug, facts, first, null, endedOn, endReason, version);
    }

    Programme withdrawn(Instant now) {
        if (!isPublic()) {
            throw new NotNow("programme.not.public");
        }
        return new Programme(id, slug, facts, publishedAt, now, endedOn, endReason, version);
    }

    /** A programme ends once: reports are cut at this date. Reopened, it may end again. */
    Programme ended(LocalDate on, String reason) {
        if (endedOn != null) {
            throw new NotNow("programme.ended");
        }
        return new Programme(id, slug, facts, publishedAt, withdrawnAt, on, reason, version);
    }

    Programme reopened() {
        if (endedOn == null) {
            throw new NotNow("programme.not.ended");
        }
        return new Programme(id, slug, facts, publishedAt, withdrawnAt, null, "", version);
    }

    /** What the history keeps of it: the words of its form, and the dates of its life. */
    Map<String, Object> told() {
        var told = new TreeMap<String, Object>(ProgrammeForm.of(this).fields());
        told.put("publishedAt", publishedAt == null ? "" : publishedAt.toString());
        told.put("withdrawnAt", withdrawnAt == null ? "" : withdrawnAt.toString());
        told.put("endedOn", endedOn == null ? "" : endedOn.toString());
        told.put("endReason", endReason);
        return told;
    }

    ProgrammeSummary summary() {
        return new ProgrammeSummary(
                id,
                slug,
                facts.titleId(),
                facts.titleEn(),
                facts.period() == null ? null : facts.period().text(),
                facts.startsOn(),
                facts.endsOn(),
                isPublic() ? publishedAt : null,
                endedOn);
    }
}
