package org.gotong.workplan;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gotong.organisations.Pillar;
import org.gotong.platform.pages.Page;
import org.gotong.platform.share.SharePicture.Line;
import org.gotong.platform.share.SharePicture.Span;
import org.gotong.platform.share.SharePicture.Strip;
import org.gotong.programmes.ProgrammeStrip;
import org.gotong.programmes.ProgrammeSummary;
import org.springframework.stereotype.Component;

/** The plan in small on the picture of its programme: the same bars as on the time line. */
@Component
class PlanStrip implements ProgrammeStrip {

    private final ShownPlans plans;

    PlanStrip(ShownPlans plans) {
        this.plans = plans;
    }

    @Override
    public Optional<Strip> strip(ProgrammeSummary programme, Page page) {
        var plan = plans.of(programme, PlanFilter.ALL, page.locale());
        return Gantt.of(plan.rows(), page.today()).map(gantt -> new Strip(columns(gantt.scale(), page), lines(gantt)));
    }

    private static List<String> columns(TimeScale scale, Page page) {
        return IntStream.range(0, scale.columns())
                .mapToObj(column -> scale.label(column, page))
                .toList();
    }

    private static List<Line> lines(Gantt gantt) {
        return gantt.rows().stream()
                .filter(row -> !row.activity().isComponent())
                .map(row -> line(row, new GanttRow(row, gantt.scale())))
                .toList();
    }

    private static Line line(PlanRow row, GanttRow drawn) {
        var spans = drawn.isPoint()
                ? drawn.points().stream().map(at -> new Span(at, at)).toList()
                : List.of(new Span(drawn.from(), drawn.until()));
        return new Line(row.pillar().map(Pillar::code).orElse(""), spans);
    }
}
