package org.gotong.organisations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A country, place or sector in the API: {@code {"code": "17.71", "name": "…"}}; reading also takes the code alone. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CodeBody(@Nullable String code, @Nullable String name) {

    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    CodeBody(@JsonProperty("code") @Nullable String code, @JsonProperty("name") @Nullable String name) {
        this.code = code;
        this.name = name;
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CodeBody of(String code) {
        return new CodeBody(code, null);
    }

    /** The code, or the name where only that was sent: places are found by either. */
    String meant() {
        return code != null ? code : name != null ? name : "";
    }
}
