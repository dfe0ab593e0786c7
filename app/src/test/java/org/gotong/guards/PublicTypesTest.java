package org.gotong.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PublicTypesTest {

    private static final Pattern PUBLIC = Pattern.compile(
            "(?m)^public (?:(?:final|abstract|sealed|non-sealed) )*(class|interface|record|enum|@interface) (\\w+)");

    /** Entry points of modules that hold no data of their own, and what the framework wants public. */
    private static final Set<String> ALLOWED =
            Set.of("Gotong", "PlanReader", "Undo", "UnreadablePeriod", "UnreadableRecurrence");

    @Test
    void aModuleShowsOnlyValuesEventsSlotsAndItsDirectory() {
        var others = new ArrayList<String>();
        for (var module : Sources.modules()) {
            if (!module.equals("platform")) {
                for (var file : Sources.files(Sources.JAVA.resolve(module), ".java")) {
                    var type = PUBLIC.matcher(Sources.text(file));
                    if (type.find() && !isAllowed(type.group(1), type.group(2))) {
                        others.add(
                                file + ": make " + type.group(2) + " package-private, or a record, an enum or a slot");
                    }
                }
            }
        }

        assertThat(others).isEmpty();
    }

    private static boolean isAllowed(String kind, String name) {
        return !kind.equals("class") || name.endsWith("Directory") || ALLOWED.contains(name);
    }
}
