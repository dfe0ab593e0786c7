package org.gotong.programmes;

import java.util.List;
import java.util.Optional;

/** The way from nothing to a published programme, and how far one has come. */
public record Guide(List<Line> lines) {

    /**
     * One step.
     *
     * @param address empty while there is no programme yet to which it could lead
     */
    public record Line(String key, String address, boolean isDone, boolean isDoneByPress) {

        static Line of(GuideStep step, ProgrammeSummary programme) {
            return new Line(step.key(), step.address(programme), step.isDone(programme), step.isDoneByPress());
        }

        static Line later(GuideStep step) {
            return new Line(step.key(), "", false, step.isDoneByPress());
        }
    }

    /** The first step that is not done; empty at the end of the way. */
    public Optional<Line> next() {
        return lines.stream().filter(line -> !line.isDone()).findFirst();
    }

    public boolean isNext(Line line) {
        return next().filter(line::equals).isPresent();
    }

    public long done() {
        return lines.stream().filter(Line::isDone).count();
    }
}
