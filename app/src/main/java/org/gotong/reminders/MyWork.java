package org.gotong.reminders;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Tongue;
import org.gotong.platform.pages.WaitingCount;
import org.gotong.platform.pages.Words;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.Languages;
import org.gotong.platform.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what waits for a person, out of all sources. */
@Component
class MyWork implements WaitingCount {

    /** A question that was answered without ending the matter is asked again after a week. */
    private static final int REST = 7;

    private static final int MOST_CARDS = 20;
    private static final int MOST_ANNOUNCED = 5;

    private final List<WaitingSource> sources;
    private final AnswerDirectory answers;
    private final Words words;
    private final Today today;

    MyWork(List<WaitingSource> sources, AnswerDirectory answers, Words words, Today today) {
        this.sources = sources;
        this.answers = answers;
        this.words = words;
        this.today = today;
    }

    /** What waits and what soon will, the most urgent of each source first. */
    List<Waiting> of(Viewer viewer, Tongue tongue) {
        var all = sources.stream()
                .flatMap(source -> source.waitingFor(viewer, today.date(), tongue).stream())
                .toList();
        if (all.isEmpty()) {
            return all;
        }
        var answered = answers.lastAnswers(all.stream().map(Waiting::subject).toList());
        return all.stream().map(rested(answered::get)).toList();
    }

    MyWorkPage page(Viewer viewer, Tongue tongue) {
        var all = of(viewer, tongue);
        var asked = all.stream().filter(one -> one.isAsked(today.date())).toList();
        var announced = all.stream()
                .filter(one -> !one.isAsked(today.date()))
                .sorted(Comparator.comparing(Waiting::day).thenComparing(Waiting::subject))
                .limit(MOST_ANNOUNCED)
                .toList();
        return new MyWorkPage(asked.stream().limit(MOST_CARDS).toList(), asked.size(), announced, done(viewer, asked));
    }

    /** Without what was taken back and waits again. */
    private long done(Viewer viewer, List<Waiting> asked) {
        var given = answers.givenToday(viewer);
        return given.size()
                - asked.stream().filter(one -> given.contains(one.subject())).count();
    }

    @Override
    public long waitingFor(Visitor visitor) {
        return visitor instanceof Viewer viewer
                ? of(viewer, words.in(Languages.INDONESIAN)).stream()
                        .filter(one -> one.isAsked(today.date()))
                        .count()
                : 0;
    }

    private static Function<Waiting, Waiting> rested(Function<UUID, @Nullable LocalDate> answered) {
        return one -> {
            var on = answered.apply(one.subject());
            return on == null || !one.rests() ? one : one.restingUntil(on.plusDays(REST));
        };
    }
}
