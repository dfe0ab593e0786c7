package org.gotong.platform.commands;

import org.gotong.platform.home.Environment;

/** What a command is started with: the application it may need, and what the environment says. */
record Launch(Class<?> application, Environment environment) {}
