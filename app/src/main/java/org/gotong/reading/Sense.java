package org.gotong.reading;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a word of {@code vocabulary.tsv} means for the reader; its first column holds these names in small letters with hyphens. */
enum Sense {
    MONTH,
    SHORT_MONTH,
    NOT_MONTH,
    WEEKDAY,
    SHORT_WEEKDAY,
    NUMBER,
    ORDINAL,
    JOINER,
    LIST,
    OPEN_END,
    BEFORE_TIME,
    BEFORE_YEAR,
    UNTIL,
    FROM,
    FROM_SUFFIX,
    PART,
    UNIT,
    ONE_UNIT,
    PARCEL,
    PARCEL_NUMBERED,
    WEEK,
    EACH,
    ROUTINE,
    ONCE,
    TIMES,
    TIMES_WORD,
    TIMES_PER,
    OTHER,
    DAILY_DAY,
    ADVERB,
    EVENT,
    CONTINUOUS,
    MAYBE_CONTINUOUS,
    MARK,
    MAYBE_MARK,
    LABEL_MARK,
    NO_MARK_AFTER,
    AFTER_MARK,
    JOINS_NAMES,
    INSIDE_NAME,
    AFTER_NAME,
    ARTICLE,
    DEGREE,
    DOTTED,
    EVERYONE,
    ORGANISATION,
    PERSON,
    JOINED_HEAD,
    JOINED_FIELD,
    TAKES_PART,
    GROUP,
    LISTS_EXAMPLES,
    NOT_NAME,
    DOCUMENT,
    HEADER,
    AND_SO_ON,
    PLAN_TITLE,
    SECTION,
    INTRO,
    MINUTES_LABEL,
    SMALL_TALK,
    TOTAL,
    HANGING,
    PLACE,
    NOTE_LABEL,
    CLOCK,
    ZONE,
    RELATIVE,
    SPELLING,
    /** Not in the file: a time, a recurrence or a clock may begin with the word. Most words begin none, and are passed over at once. */
    FACT;

    private static final Set<Sense> FACTS = EnumSet.of(
            MONTH,
            SHORT_MONTH,
            WEEKDAY,
            SHORT_WEEKDAY,
            NUMBER,
            ORDINAL,
            BEFORE_TIME,
            UNTIL,
            FROM,
            PART,
            UNIT,
            ONE_UNIT,
            PARCEL,
            PARCEL_NUMBERED,
            WEEK,
            EACH,
            ROUTINE,
            ONCE,
            TIMES,
            ADVERB,
            CONTINUOUS,
            MAYBE_CONTINUOUS,
            CLOCK);

    boolean beginsFact() {
        return FACTS.contains(this);
    }

    static Sense named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
