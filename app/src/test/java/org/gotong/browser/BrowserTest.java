package org.gotong.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.gotong.RunningGotong;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;

/**
 * A test that opens the application in a real browser, filled with the demonstration. What it writes stays, so these run
 * after all others.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RunningGotong
@Order(Integer.MAX_VALUE)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@interface BrowserTest {}
