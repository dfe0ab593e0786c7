package org.gotong.reading;

/** Something that was recognised between two places of a text. */
sealed interface Found {
    int from();

    int to();

    /** A time. */
    record FoundTime(Time time) implements Found {
        @Override
        public int from() {
            return time.from();
        }

        @Override
        public int to() {
            return time.to();
        }
    }

    /** A recurrence. */
    record FoundRepeat(Repeat repeat) implements Found {
        @Override
        public int from() {
            return repeat.from();
        }

        @Override
        public int to() {
            return repeat.to();
        }
    }

    /** "Menerus"; {@code isSure} is false for words that also stand in titles ("berkelanjutan"). */
    record FoundContinuous(int from, int to, boolean isSure) implements Found {}

    /** A time of day. */
    record FoundClock(int from, int to) implements Found {}
}
