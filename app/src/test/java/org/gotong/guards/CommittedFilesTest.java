package org.gotong.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommittedFilesTest {

    // Composed from parts, so that this file does not name them itself.
    private static final List<String> REGISTRIES = List.of(
            host("repo", "maven", "apache", "org"),
            host("repo1", "maven", "org"),
            host("registry", "npmjs", "org"),
            host("deb", "debian", "org"));

    private static final List<String> IGNORED = List.of("/target/", "/node_modules/", "/.git/", "/data/");

    @Test
    void noFileNamesAPackageRegistry() {
        var named = new ArrayList<String>();
        for (var file : Sources.files(Path.of(".."), "")) {
            if (IGNORED.stream().noneMatch(("/" + file).replace('\\', '/')::contains)) {
                var text = Sources.text(file);
                REGISTRIES.stream().filter(text::contains).forEach(host -> named.add(file + " names " + host));
            }
        }

        assertThat(named).isEmpty();
    }

    private static String host(String... parts) {
        return String.join(".", parts);
    }
}
