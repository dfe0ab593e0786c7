package org.gotong.reminders;

import java.util.List;
import org.gotong.platform.demonstration.GoesAlong;
import org.springframework.stereotype.Component;

/** What an example person answered, and the way out of their letters, are nothing without the person. */
@Component
class RemindersGoAlong implements GoesAlong {

    @Override
    public List<String> tables() {
        return List.of("reminders.answer", "reminders.unsubscription");
    }
}
