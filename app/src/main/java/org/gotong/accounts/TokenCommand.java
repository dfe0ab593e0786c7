package org.gotong.accounts;

import java.util.List;
import org.gotong.identity.PersonDirectory;
import org.gotong.platform.CannotRun;
import org.gotong.platform.commands.Command;
import org.gotong.platform.commands.CommandHelp;
import org.springframework.stereotype.Component;

@Component
@CommandHelp(
        name = "token",
        summary = "makes an API token for a person",
        help = """
                Usage: ./gotong token EMAIL [--write]

                Makes a token for the API that sees what this person sees, and prints it alone on
                the last line. It is shown this once. The person can revoke it on the account page.

                  --write   the token may also change what the person may change""",
        indonesianSummary = "membuat token API untuk seseorang",
        indonesianHelp = """
                Pemakaian: ./gotong token SUREL [--write]

                Membuat token API yang melihat apa yang dilihat orang itu, dan menampilkannya sendirian
                di baris terakhir. Token hanya ditampilkan sekali. Orang itu bisa mencabutnya di
                halaman akunnya.

                  --write   token ini juga boleh mengubah apa yang boleh diubah orang itu""")
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
            throw new CannotRun("`token` needs one e-mail address: ./gotong token EMAIL [--write]")
                    .indonesian("`token` perlu satu alamat surel: ./gotong token SUREL [--write]");
        }
        var person = people.findByEmail(emails.getFirst())
                .orElseThrow(() -> new CannotRun("Nobody here has the address " + emails.getFirst() + ".\n"
                                + "Invite the person on the page /people first.")
                        .indonesian("Tidak ada orang dengan alamat " + emails.getFirst() + " di sini.\n"
                                + "Undang dulu orang itu di halaman /people."));
        var writes = arguments.contains(WRITE);
        System.out.println(makeToken.make(person.asVisitor(), person.id(), "./gotong token", writes));
        return DONE;
    }
}
