package org.gotong.programmes;

import java.util.List;
import org.gotong.platform.pages.Page;
import org.gotong.platform.pages.RailItem;
import org.jspecify.annotations.Nullable;

/**
 * The frame of every page below a programme, for {@code @template.programmes.frame}: with the rail for those who work on
 * it, and as a public page for everybody else.
 *
 * @param lines empty for everybody who only reads
 * @param guide the way to publication, for the coordinators of a draft who did not put it away
 */
public record ProgrammeWorkspace(
        ProgrammeSummary programme,
        List<ProgrammeRailItem> lines,
        @Nullable Guide guide) {

    public boolean isWorkedOn() {
        return !lines.isEmpty();
    }

    public List<RailItem> rail(Page page) {
        return lines.stream()
                .map(line -> RailItem.of(page, line.address(programme), line.icon(), line.titleKey()))
                .toList();
    }

    public String title(Page page) {
        return page.either(programme.titleId(), programme.titleEn());
    }
}
