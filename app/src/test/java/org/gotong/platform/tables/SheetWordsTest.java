package org.gotong.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SheetWordsTest {

    private static final Path FOLDER = Path.of("src/main/java/org/gotong/platform/tables");
    private static final Pattern CODE = Pattern.compile("\"((?:sheet|cell)\\.[a-z.-]+)\"");

    @Test
    void everyFaultAndNoticeHasItsWordsAndEveryWordItsUse() throws IOException {
        var used = new TreeSet<String>();
        try (var files = Files.list(FOLDER)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(found -> used.add(found.group(1)));
            }
        }

        assertThat(written()).isEqualTo(used);
    }

    private static TreeSet<String> written() throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(FOLDER.resolve("messages.properties"))));
        var codes = new TreeSet<String>();
        properties.stringPropertyNames().stream()
                .filter(key -> key.startsWith("fault.") || key.startsWith("notice."))
                .forEach(key -> codes.add(key.substring(key.indexOf('.') + 1)));
        return codes;
    }
}
