package org.gotong.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern ASKED = Pattern.compile("\\bt\\(\\s*\"([a-z][A-Za-z0-9.\\-]+[A-Za-z0-9])\"\\s*[,)]");

    @Test
    void indonesianAndEnglishAreTheSameSet() throws IOException {
        var faults = new ArrayList<String>();
        for (var indonesian : Sources.files(Sources.JAVA, "/messages.properties")) {
            var english = indonesian.resolveSibling("messages_en.properties");
            var id = words(indonesian);
            var en = Files.exists(english) ? words(english) : new Properties();
            missing(id, en, english, faults);
            missing(en, id, indonesian, faults);
            id.stringPropertyNames().stream()
                    .filter(key -> en.containsKey(key) && !placeholders(id, key).equals(placeholders(en, key)))
                    .forEach(key -> faults.add(key + " has other placeholders in " + english));
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void noKeyIsWrittenTwice() throws IOException {
        var owners = new HashMap<String, Path>();
        var twice = new ArrayList<String>();
        for (var file : Sources.files(Sources.JAVA, "/messages.properties")) {
            for (var key : words(file).stringPropertyNames()) {
                var other = owners.put(key, file);
                if (other != null) {
                    twice.add(key + " stands in " + other + " and " + file);
                }
            }
        }

        assertThat(twice).isEmpty();
    }

    @Test
    void everyWordThatAPageAsksForExists() throws IOException {
        var known = new TreeSet<String>();
        for (var file : Sources.files(Sources.JAVA, "/messages.properties")) {
            known.addAll(words(file).stringPropertyNames());
        }
        var unknown = new ArrayList<String>();
        for (var page : Sources.files(Sources.JAVA, ".jte", ".java")) {
            var asked = ASKED.matcher(Sources.text(page));
            while (asked.find()) {
                if (!known.contains(asked.group(1))) {
                    unknown.add(asked.group(1) + "=    # asked for by " + page);
                }
            }
        }

        assertThat(unknown).isEmpty();
    }

    private static void missing(Properties from, Properties to, Path file, List<String> faults) {
        from.stringPropertyNames().stream()
                .filter(key -> to.getProperty(key, "").isBlank())
                .sorted()
                .forEach(key -> faults.add("%s lacks: %s=%s".formatted(file, key, from.getProperty(key))));
    }

    private static TreeSet<String> placeholders(Properties words, String key) {
        var found = new TreeSet<String>();
        PLACEHOLDER
                .matcher(words.getProperty(key))
                .results()
                .map(MatchResult::group)
                .forEach(found::add);
        return found;
    }

    private static Properties words(Path file) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Sources.text(file)));
        return properties;
    }
}
