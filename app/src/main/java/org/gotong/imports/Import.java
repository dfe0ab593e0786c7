package org.gotong.imports;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gotong.identity.PersonId;
import org.gotong.platform.web.Languages;
import org.jspecify.annotations.Nullable;

/**
 * One file on its way into the records.
 *
 * @param subject the address of the programme it goes into, or empty
 * @param person null for the command line
 * @param language of its headings
 * @param withoutFaulty whether the right rows are saved although others are faulty
 * @param stoppedAt when somebody cancelled the saving
 * @param done how many rows the present step has behind it
 * @param toDo how many rows that step has, once the file is read
 */
record Import(
        ImportId id,
        String kind,
        String subject,
        @Nullable PersonId person,
        String language,
        String fileName,
        List<MatchedColumn> columns,
        List<Remark> notices,
        long expectedRows,
        Instant begunAt,
        @Nullable Instant matchedAt,
        @Nullable Instant readAt,
        @Nullable Instant confirmedAt,
        boolean withoutFaulty,
        @Nullable Instant savedAt,
        @Nullable Instant stoppedAt,
        @Nullable Instant undoAskedAt,
        @Nullable Instant undoneAt,
        @Nullable Instant failedAt,
        @Nullable Remark failure,
        int done,
        long toDo) {

    /** So long a whole import can be taken back. */
    static final Duration UNDOABLE = Duration.ofDays(7);

    /** A sentence by key with what it names. */
    record Remark(String key, List<Object> arguments) {}

    Stage stage() {
        if (failedAt != null) {
            return Stage.FAILED;
        }
        if (undoAskedAt != null) {
            return undoneAt == null ? Stage.UNDOING : Stage.UNDONE;
        }
        if (confirmedAt != null) {
            return savedAt == null ? Stage.SAVING : Stage.SAVED;
        }
        if (stoppedAt != null) {
            return Stage.CANCELLED;
        }
        return matchedAt == null ? Stage.MATCHING : readAt == null ? Stage.READING : Stage.READY;
    }

    boolean mayBeUndone(Instant now) {
        return (stage() == Stage.SAVED || stage() == Stage.FAILED && confirmedAt != null && undoAskedAt == null)
                && confirmedAt != null
                && confirmedAt.plus(UNDOABLE).isAfter(now);
    }

    /** The first moment at which it can be taken back no more. */
    Instant undoableUntil() {
        return confirmedAt == null ? begunAt : confirmedAt.plus(UNDOABLE);
    }

    Locale locale() {
        return Languages.of(language);
    }

    /** As somebody tried to match its columns. */
    Import with(List<MatchedColumn> tried) {
        return new Import(
                id,
                kind,
                subject,
                person,
                language,
                fileName,
                tried,
                notices,
                expectedRows,
                begunAt,
                matchedAt,
                readAt,
                confirmedAt,
                withoutFaulty,
                savedAt,
                stoppedAt,
                undoAskedAt,
                undoneAt,
                failedAt,
                failure,
                done,
                toDo);
    }

    /** How many rows the present step has; of a file that is being read about so many. */
    long all() {
        return stage() == Stage.READING ? expectedRows : toDo;
    }

    int percent() {
        return all() <= 0 ? 0 : (int) Math.min(99, done * 100L / all());
    }

    /** The fields with their columns: "pillar" to "C". */
    Map<String, String> letters() {
        return columns.stream()
                .filter(MatchedColumn::isUsed)
                .collect(toMap(column -> String.valueOf(column.field()), MatchedColumn::letter));
    }

    String address() {
        return "/imports/" + id.text();
    }
}
