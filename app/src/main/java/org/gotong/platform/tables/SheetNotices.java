package org.gotong.platform.tables;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** What a survey found that a person would otherwise wonder about. */
final class SheetNotices {

    private static final int NAMED = 8;

    private SheetNotices() {}

    static List<SheetNotice> of(Survey survey, Headings headings) {
        var notices = new ArrayList<SheetNotice>();
        ofRows(survey, headings, notices);
        var marks = survey.marks().below(headings.last());
        var down = marks.merged().stream().filter(MergedArea::isDownwards).toList();
        if (!down.isEmpty()) {
            notices.add(SheetNotice.of("sheet.merged", areas(down)));
        }
        if (!marks.hiddenRows().isEmpty()) {
            notices.add(SheetNotice.of("sheet.hidden-rows", ranges(marks.hiddenRows(), String::valueOf)));
        }
        var filled = survey.columnsBelow(headings.last());
        var hidden = (BitSet) marks.hiddenColumns().clone();
        hidden.and(filled);
        if (!hidden.isEmpty()) {
            notices.add(SheetNotice.of("sheet.hidden-columns", ranges(hidden, CellAddress::letters)));
        }
        headings.named().forEach(filled::clear);
        if (!filled.isEmpty()) {
            notices.add(SheetNotice.of("sheet.without-heading", ranges(filled, CellAddress::letters)));
        }
        return notices;
    }

    private static void ofRows(Survey survey, Headings headings, List<SheetNotice> notices) {
        if (survey.beginning().getFirst().number() < headings.first()) {
            notices.add(SheetNotice.of("sheet.headings", String.valueOf(headings.first())));
        }
        if (headings.numbering() > 0) {
            notices.add(SheetNotice.of("sheet.numbering", String.valueOf(headings.numbering())));
        }
        survey.beginning().stream()
                .filter(row -> row.number() > headings.last() && SheetTemplate.isExample(row))
                .forEach(row -> notices.add(SheetNotice.of("sheet.example", String.valueOf(row.number()))));
    }

    private static String areas(List<MergedArea> merged) {
        var named = merged.stream().limit(NAMED).map(MergedArea::text).collect(Collectors.joining(", "));
        return merged.size() > NAMED ? named + ", …" : named;
    }

    /** {@code 5, 7–9}, or {@code C, F–H}. */
    private static String ranges(BitSet numbers, IntFunction<String> name) {
        var named = new ArrayList<String>();
        for (int from = numbers.nextSetBit(0); from >= 0; ) {
            var last = numbers.nextClearBit(from) - 1;
            if (named.size() == NAMED) {
                named.add("…");
                break;
            }
            named.add(from == last ? name.apply(from) : name.apply(from) + "–" + name.apply(last));
            from = numbers.nextSetBit(last + 1);
        }
        return String.join(", ", named);
    }
}
