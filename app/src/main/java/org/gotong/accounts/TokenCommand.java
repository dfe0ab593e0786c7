package org.gotong.accounts;

import java.util.List;
import org.gotong.identity.PersonDirectory;
import org.gotong.platform.CannotRun;
import org.gotong.platform.commands.Command;
import org.gotong.platform.commands.CommandHelp;
import org.springframework.stereotype.Component;

@Component
@CommandHelp(name = "token", summary = "makes an API token for a person", help = """
                Usage: ./gotong token EMAIL [--write]

                Makes a token for the API that sees what this person sees, and prints it alone on
                the last line. It is shown this once. The person can revoke it on the account page.

                  --write   the token may also change what the person may change""")
class TokenCommand implements Command {

    private static final String WRITE = "--write";

    private final PersonDirectory people;
    private final MakeToken makeToken;

    TokenCommand(PersonDirectory people, MakeToken makeToken) {
        this.people = people;
        this.makeToken = makeToken;
    }

    @Override
    public int run(List<String> arguments) {
        var emails = arguments.stream().filter(word -> !word.equals(WRITE)).toList();
        if (emails.size() != 1) {
            throw new CannotRun("`token` needs one e-mail address: ./gotong token EMAIL [--write]");
        }
        var person = people.findByEmail(emails.getFirst())
                .orElseThrow(() -> new CannotRun("Nobody here has the address " + emails.getFirst() + ".\n"
                        + "Invite the person on the page /people first."));
        var writes = arguments.contains(WRITE);
        System.out.println(makeToken.make(person.asVisitor(), person.id(), "./gotong token", writes));
        return DONE;
    }
}
