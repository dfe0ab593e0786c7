package org.gotong.reference;

import java.util.List;
import java.util.Map;
import org.gotong.platform.pages.Faults;

/** What an imported file would change, shown before anything is saved. */
record IndicatorPreview(
        List<IndicatorLine> added, List<IndicatorLine> changed, List<IndicatorLine> unchanged, Faults faults) {

    static IndicatorPreview of(IndicatorFile.Content content, Map<SdgCode, Indicator> known) {
        return new IndicatorPreview(
                content.lines().stream()
                        .filter(line -> !known.containsKey(line.code()))
                        .toList(),
                content.lines().stream().filter(line -> isChanged(line, known)).toList(),
                content.lines().stream().filter(line -> isSame(line, known)).toList(),
                content.faults());
    }

    /** All or nothing: a file with a fault is mended first. */
    boolean maySave() {
        return faults.isEmpty() && !(added.isEmpty() && changed.isEmpty());
    }

    private static boolean isChanged(IndicatorLine line, Map<SdgCode, Indicator> known) {
        return known.containsKey(line.code()) && !isSame(line, known);
    }

    private static boolean isSame(IndicatorLine line, Map<SdgCode, Indicator> known) {
        var before = known.get(line.code());
        return before != null
                && line.name().equals(before.name())
                && line.source().equals(before.source().words());
    }
}
