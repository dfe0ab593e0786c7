package org.gotong.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One question to a person, with the answers that a tap gives, in the person's language. Whoever keeps silent has said
 * nothing: no date turns a question into an answer.
 *
 * @param subject the record that is asked about
 * @param over what kind of question it is: "Kegiatan", "Undangan"
 * @param title what it is about
 * @param words what one must know to answer
 * @param state how it stands, in words; empty where that says nothing
 * @param tone the tone of that state's chip
 * @param address the page of it, for whoever wants to know or say more
 * @param asksFrom from this day on it waits for an answer; before, it is only announced
 * @param due the day by which it should be done, of which letters remind; null where there is none
 * @param askedOn the day on which somebody asked, when letters may remind of the question itself; else null
 * @param rests whether an answer that did not end the matter was given and still stands: then it rests for a while
 */
public record Waiting(
        UUID subject,
        String over,
        String title,
        String words,
        String state,
        String tone,
        String address,
        LocalDate asksFrom,
        @Nullable LocalDate due,
        @Nullable LocalDate askedOn,
        boolean rests,
        List<Answer> answers) {

    public Waiting {
        answers = List.copyOf(answers);
    }

    boolean isAsked(LocalDate today) {
        return !asksFrom.isAfter(today);
    }

    /** The same question, asked again on that day at the earliest. */
    Waiting restingUntil(LocalDate day) {
        return asksFrom.isBefore(day)
                ? new Waiting(subject, over, title, words, state, tone, address, day, due, askedOn, rests, answers)
                : this;
    }

    /** The day that its tile shows while it is only announced. */
    LocalDate day() {
        return due == null ? asksFrom : due;
    }

    List<Answer> answers(Answer.Weight... weights) {
        return answers.stream()
                .filter(answer -> List.of(weights).contains(answer.weight()))
                .toList();
    }
}
