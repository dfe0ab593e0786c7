package org.gotong.platform.demonstration;

import java.util.List;

/**
 * An example that stays because of what people wrote themselves.
 *
 * @param users what leans on it, by name
 */
record Staying(String table, String name, List<String> users) {}
