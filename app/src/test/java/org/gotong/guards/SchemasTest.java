package org.gotong.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SchemasTest {

    private static final String SCHEMAS = String.join("|", Sources.modules());
    private static final Pattern USE =
            Pattern.compile("\\b(?:from|join|into|update|table|view|on|using)\\s+(" + SCHEMAS + ")\\.([a-z_]+)");

    @Test
    void aModulesSqlNamesItsOwnSchemaOnly() {
        var foreign = new ArrayList<String>();
        for (var module : Sources.modules()) {
            foreign.addAll(foreignTables(module, Sources.files(Sources.JAVA.resolve(module), ".java", ".sql")));
            foreign.addAll(foreignTables(module, Sources.files(Sources.MIGRATIONS.resolve(module), ".sql")));
        }

        assertThat(foreign).isEmpty();
    }

    private static List<String> foreignTables(String module, List<Path> files) {
        var found = new ArrayList<String>();
        for (var file : files) {
            var use = USE.matcher(Sources.text(file));
            while (use.find()) {
                if (!use.group(1).equals(module) && !use.group(2).startsWith("shared_")) {
                    found.add(
                            "%s names %s.%s: ask that module's Directory".formatted(file, use.group(1), use.group(2)));
                }
            }
        }
        return found;
    }
}
