package org.gotong.needs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gotong.platform.ids.Id;

/** The identity of a need. */
public record NeedId(@JsonValue UUID value) implements Id {

    @JsonCreator
    static NeedId of(UUID value) {
        return new NeedId(value);
    }
}
