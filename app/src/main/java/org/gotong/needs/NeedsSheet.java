package org.gotong.needs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.gotong.platform.pages.Page;
import org.gotong.platform.tables.Sheet;
import org.gotong.programmes.ProgrammeSummary;
import org.jspecify.annotations.Nullable;

/** Needs with what answers them, and groups, to be taken away: a row for each pair, and for whatever has no partner in it. */
record NeedsSheet(Page page, ProgrammeSummary programme) {

    private static final List<String> NEEDS = List.of(
            "need",
            "place",
            "group",
            "source",
            "found",
            "organisation",
            "intervention",
            "where",
            "started",
            "finished",
            "state");

    private static final List<String> GROUPS = List.of("group", "part", "leads", "joins", "source");

    Sheet needs(NeedsBoard.Board board) {
        var answers = board.answers();
        var pairs = answers.needs().stream().flatMap(need -> {
            var answering = answers.answering(need);
            return answering.isEmpty()
                    ? Stream.of(cells(board, need, null))
                    : answering.stream().map(intervention -> cells(board, need, intervention));
        });
        var alone = answers.withoutNeed().stream().map(intervention -> cells(board, null, intervention));
        return new Sheet(name("needs.file"), headings(NEEDS), Stream.concat(pairs, alone));
    }

    Sheet groups(List<InvolvedGroup> groups) {
        return new Sheet(
                name("needs.groups.file"),
                headings(GROUPS),
                groups.stream()
                        .map(group -> Arrays.asList(
                                page.either(group.nameId(), group.nameEn()),
                                page.either(group.partId(), group.partEn()),
                                group.leads(),
                                group.joins(),
                                group.source())));
    }

    private List<@Nullable Object> cells(
            NeedsBoard.Board board, @Nullable Need need, @Nullable Intervention intervention) {
        var cells = new ArrayList<@Nullable Object>();
        cells.addAll(need == null ? Collections.nCopies(5, null) : of(board, need));
        cells.addAll(intervention == null ? Collections.nCopies(6, null) : of(board, intervention));
        return cells;
    }

    private List<@Nullable Object> of(NeedsBoard.Board board, Need need) {
        return Arrays.asList(
                page.either(need.wordsId(), need.wordsEn()),
                board.place(need.place(), page),
                board.group(need, page),
                need.source(),
                need.foundOn());
    }

    private List<@Nullable Object> of(NeedsBoard.Board board, Intervention intervention) {
        return Arrays.asList(
                board.organisation(intervention).name(page.locale()),
                page.either(intervention.activitiesId(), intervention.activitiesEn()),
                board.place(intervention.place(), page),
                intervention.startedOn(),
                intervention.finishedOn(),
                page.t(intervention.state().key()));
    }

    private String name(String key) {
        return programme.slug() + "-" + page.t(key);
    }

    private List<String> headings(List<String> columns) {
        return columns.stream().map(column -> page.t("needs.column." + column)).toList();
    }
}
