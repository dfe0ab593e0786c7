package org.gotong.platform.commands;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gotong.platform.CannotRun;
import org.gotong.platform.home.Environment;
import org.gotong.platform.web.Languages;

/** In which language a command speaks: as {@code --language} says, else as the terminal is set, else English. */
record TerminalLanguage(Locale locale, List<String> option, List<String> words) {

    private static final String OPTION = "--language";

    /** For a command that explains the option itself, and gets it back; all others never see it. */
    List<String> passedOn(String help, List<String> arguments) {
        return help.contains(OPTION)
                ? Stream.concat(arguments.stream(), option.stream()).toList()
                : arguments;
    }

    /** The words come back without the option. */
    static TerminalLanguage of(List<String> words, Environment environment) {
        var at = words.indexOf(OPTION);
        if (at < 0) {
            return new TerminalLanguage(ofTerminal(environment), List.of(), words);
        }
        if (at + 1 == words.size() || !List.of("id", "en").contains(words.get(at + 1))) {
            throw new CannotRun("--language is id or en.").indonesian("--language diisi id atau en.");
        }
        var rest = Stream.concat(words.subList(0, at).stream(), words.subList(at + 2, words.size()).stream())
                .toList();
        return new TerminalLanguage(Locale.of(words.get(at + 1)), words.subList(at, at + 2), rest);
    }

    /** As POSIX orders them: the first that is set decides. */
    private static Locale ofTerminal(Environment environment) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .flatMap(name -> environment.find(name).stream())
                .findFirst()
                .filter(set -> set.matches("id([_.@].*)?"))
                .map(_ -> Languages.INDONESIAN)
                .orElse(Languages.ENGLISH);
    }
}
