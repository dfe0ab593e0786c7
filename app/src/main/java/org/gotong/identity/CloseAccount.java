package org.gotong.identity;

import java.util.Map;
import org.gotong.platform.history.History;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.NotNow;
import org.gotong.platform.web.Visitor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes offices and accounts away, but never the last administrator's: nobody could give them back. */
@Component
class CloseAccount {

    private final People people;
    private final OfficeHoldings offices;
    private final ApplicationEventPublisher events;
    private final History history;
    private final Today today;

    CloseAccount(
            People people, OfficeHoldings offices, ApplicationEventPublisher events, History history, Today today) {
        this.people = people;
        this.offices = offices;
        this.events = events;
        this.history = history;
        this.today = today;
    }

    @Transactional
    void close(Visitor by, PersonId person) {
        keepAnAdministrator(person);
        for (var office : Office.values()) {
            offices.end(by, person, office);
        }
        people.close(person);
        history.record(by, person.value(), PersonDirectory.KIND, person.value(), Map.of("closedAt", today.now()), null);
        events.publishEvent(new PersonClosed(person));
    }

    @Transactional
    void end(Viewer by, PersonId person, Office office) {
        if (office == Office.ADMINISTRATOR) {
            keepAnAdministrator(person);
        }
        offices.end(by, person, office);
    }

    private void keepAnAdministrator(PersonId person) {
        if (offices.isLastAdministrator(person)) {
            throw new NotNow("last.administrator");
        }
    }
}
