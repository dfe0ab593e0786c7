package org.gotong.identity;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gotong.platform.history.History;
import org.gotong.platform.web.Visitor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other modules may ask and tell about people. */
@Component
public class PersonDirectory {

    static final String KIND = "identity.person";

    private final People people;
    private final OfficeHoldings offices;
    private final Invite invite;
    private final CloseAccount closeAccount;
    private final History history;
    private final ObjectProvider<Viewers> viewers;

    // The viewers are asked for late: those who tell standings ask this directory.
    PersonDirectory(
            People people,
            OfficeHoldings offices,
            Invite invite,
            CloseAccount closeAccount,
            History history,
            ObjectProvider<Viewers> viewers) {
        this.people = people;
        this.offices = offices;
        this.invite = invite;
        this.closeAccount = closeAccount;
        this.history = history;
        this.viewers = viewers;
    }

    /** The names of people, also of those whose account is closed. */
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        return people.names(ids).stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Empty when the account is closed. */
    public Optional<PersonSummary> find(PersonId id) {
        return people.find(id);
    }

    public Optional<PersonSummary> findByEmail(String email) {
        return people.findByEmail(email);
    }

    /** The person as they stand today, for work that goes on in their name after the request; a guest once closed. */
    public Viewer viewer(PersonId id) {
        return viewers.getObject().of(new SignedIn(id, true));
    }

    /** Does nobody have an account yet? */
    public boolean isEmpty() {
        return people.isEmpty();
    }

    /**
     * Asks somebody to take a part, by a letter with a link; asked again for the same part, they get a new link. Whether the
     * inviting person may do so is for the caller to know. {@link StandingAccepted} tells when it is taken.
     */
    @Transactional
    public Invited invite(Viewer by, String email, String name, Standing offered, Locale language) {
        return invite.invite(by, new InviteForm(email, name, language.getLanguage(), ""), offered);
    }

    /** Makes an account for somebody who proved to have that address, or who is only an example. */
    @Transactional
    public PersonId register(Visitor by, String email, String name) {
        var id = people.add(email, name);
        var who = by.isSignedIn() ? by : new PersonSummary(id, name, email).asVisitor();
        history.record(who, id.value(), KIND, id.value(), null, Map.of("name", name, "email", email));
        return id;
    }

    @Transactional
    public void rename(Viewer by, PersonId id, String name) {
        var before = people.find(id).orElseThrow().name();
        people.rename(id, name);
        history.record(by, id.value(), KIND, id.value(), Map.of("name", before), Map.of("name", name.strip()));
    }

    /** Takes the account away, its offices with it; the name stays where the person did something. */
    @Transactional
    public void close(Visitor by, PersonId id) {
        closeAccount.close(by, id);
    }

    @Transactional
    public void giveOffice(Visitor by, PersonId id, Office office) {
        offices.give(by, id, office);
    }
}
