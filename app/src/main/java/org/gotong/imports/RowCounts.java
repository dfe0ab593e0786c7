package org.gotong.imports;

/**
 * How many rows of an import are what.
 *
 * @param held wait for a decision; they are among the new ones
 * @param likely have something that they may be the same as
 * @param kept were not saved, or not taken back
 */
record RowCounts(
        int added, int changed, int unchanged, int faulty, int held, int likely, int saved, int undone, int kept) {

    static final RowCounts NONE = new RowCounts(0, 0, 0, 0, 0, 0, 0, 0, 0);

    static RowCounts of(Outcome outcome, int rows, int held, int likely, int saved, int undone, int kept) {
        return new RowCounts(
                outcome == Outcome.NEW ? rows : 0,
                outcome == Outcome.CHANGED ? rows : 0,
                outcome == Outcome.UNCHANGED ? rows : 0,
                outcome == Outcome.FAULTY ? rows : 0,
                held,
                likely,
                saved,
                undone,
                kept);
    }

    RowCounts plus(RowCounts more) {
        return new RowCounts(
                added + more.added,
                changed + more.changed,
                unchanged + more.unchanged,
                faulty + more.faulty,
                held + more.held,
                likely + more.likely,
                saved + more.saved,
                undone + more.undone,
                kept + more.kept);
    }

    int rows() {
        return added + changed + unchanged + faulty;
    }

    /** What saving would write now. */
    int toSave() {
        return added - held + changed;
    }

    boolean isWithoutDifference() {
        return added == 0 && changed == 0 && faulty == 0;
    }

    int of(RowFilter filter) {
        return switch (filter) {
            case ALL -> rows();
            case NEW -> added;
            case CHANGED -> changed;
            case UNCHANGED -> unchanged;
            case FAULTY -> faulty;
            case LIKELY -> likely;
            case KEPT -> kept;
        };
    }
}
