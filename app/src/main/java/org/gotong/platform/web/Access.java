package org.gotong.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call an address at all. Every handler, or its controller, says it; one that does not is closed to everybody.
 * What a person may see behind the address is decided by the query, and what the viewer may not see is "not found".
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Access {

    Level value();

    /** From the widest to the narrowest. */
    enum Level {
        ANYONE,
        SIGNED_IN,
        ADMINISTRATORS
    }
}
