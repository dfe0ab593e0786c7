package org.gotong.workplan;

import org.gotong.identity.Viewer;
import org.gotong.platform.time.Today;
import org.gotong.reminders.AnswerDirectory;
import org.gotong.undo.UndoId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An answer is a report of the activity, and lets the question rest; it can be taken back as any change can. */
@Component
class GiveAnswer {

    private final WritePlan writePlan;
    private final AnswerDirectory answers;
    private final Today today;

    GiveAnswer(WritePlan writePlan, AnswerDirectory answers, Today today) {
        this.writePlan = writePlan;
        this.answers = answers;
        this.today = today;
    }

    @Transactional
    UndoId give(Viewer by, Activity activity, String state) {
        var form = new ReportForm(state, "", "", "");
        var status = form.status(activity.status(), today.date(), by.person());
        var step = writePlan.report(by, activity, status, activity.progress(), activity.version());
        answers.given(by, activity.id().value());
        return step;
    }
}
