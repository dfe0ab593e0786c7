package org.gotong.platform.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * What went wrong, as RFC 9457 says it.
 *
 * @param title the status in words, in the asked language
 * @param detail what to do about it, where that can be said
 * @param errors the single faults with their addresses in the body; empty when the request as a whole is at fault
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String detail, List<Error> errors) {

    /**
     * One fault.
     *
     * @param path a JSON pointer into the body, such as {@code /items/3/period}
     * @param code stable, such as {@code date.unreadable}
     * @param message for a person, in the asked language
     */
    public record Error(String path, String code, String message) {}
}
