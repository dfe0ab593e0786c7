package org.gotong.platform.pages;

import java.util.List;

/**
 * One thing that is wrong with what a person sent.
 *
 * @param field the field's name in the form, and after a slash the member's path in the API
 * @param code what is wrong, such as {@code date.unreadable}; its words stand under {@code fault.} and the code
 * @param arguments what the sentence names: the limit, the word that was typed
 */
public record Fault(String field, String code, List<Object> arguments) {

    public String key() {
        return "fault." + code;
    }
}
