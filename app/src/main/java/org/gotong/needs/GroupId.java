package org.gotong.needs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gotong.platform.ids.Id;

/** The identity of a group that takes part in a programme. */
public record GroupId(@JsonValue UUID value) implements Id {

    @JsonCreator
    static GroupId of(UUID value) {
        return new GroupId(value);
    }
}
