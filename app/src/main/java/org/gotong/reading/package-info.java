/**
 * Dates of any precision, recurrences, people in charge, lists and tables, read out of what people write. No database.
 *
 * <p>How a plan is read, from the outside in: {@code PlanReader} cuts the text into {@code SourceLine}s; {@code PlanText} parts tables
 * from lists; {@code ListReader} (headings, later lines) and {@code TableReader} (columns) find what belongs together;
 * {@code PassageReader} reads the words of one activity: {@code Finder} finds times ({@code Times}, {@code Terms}), recurrences
 * ({@code Repeats}, {@code Each}) and clocks, {@code TimeChoice} and {@code RepeatChoice} decide which of them count, {@code Charges} and
 * {@code UnmarkedNames} find people in charge, {@code Leftovers} makes title and notes of the rest. Then {@code Years} completes years,
 * {@code Doubts} asks about every guess, and {@code Finish} makes the activities. The words themselves stand in {@code vocabulary.tsv}.
 */
@ApplicationModule(allowedDependencies = {"platform", "reference"})
@NullMarked
package org.gotong.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
