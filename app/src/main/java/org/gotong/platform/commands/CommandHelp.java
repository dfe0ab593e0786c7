package org.gotong.platform.commands;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What `help` says of a command; an annotation, so that nothing has to be started to read it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CommandHelp {

    String name();

    /** One line for the list of commands. */
    String summary();

    /** The whole help, from "Usage:" on. */
    String help();

    /** The summary in Indonesian; the English one stands in where it is empty. */
    String indonesianSummary() default "";

    /** The help in Indonesian, from "Pemakaian:" on. */
    String indonesianHelp() default "";
}
