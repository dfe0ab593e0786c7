package org.gotong.reading;

import java.util.List;
import java.util.function.Function;

/** Does one thing with each of many lines: side by side, for what stands in a line does not depend on the others. */
final class ManyLines {
    // Below this, sharing the work takes longer than the work.
    private static final int MANY = 300;

    private ManyLines() {}

    /** The results, in the order of the lines. */
    static <A, B> List<B> each(List<A> lines, Function<A, B> work) {
        var stream = lines.size() < MANY ? lines.stream() : lines.parallelStream();
        return stream.map(work).toList();
    }
}
