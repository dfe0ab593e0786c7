package org.gotong.platform.commands;

import java.util.Locale;
import org.gotong.platform.home.Environment;

/** What a command is started with: the application it may need, and what the environment says. */
record Launch(Class<?> application, Environment environment, Locale language) {

    /** One of two sentences, by the language of the terminal. */
    String say(String english, String indonesian) {
        return language.getLanguage().equals("id") ? indonesian : english;
    }
}
