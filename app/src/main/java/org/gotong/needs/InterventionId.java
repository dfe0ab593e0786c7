package org.gotong.needs;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.gotong.platform.ids.Id;

/** The identity of a partner's intervention. */
public record InterventionId(@JsonValue UUID value) implements Id {

    @JsonCreator
    static InterventionId of(UUID value) {
        return new InterventionId(value);
    }
}
