package org.gotong.platform.api;

import java.util.List;

/**
 * One thing the API can do.
 *
 * @param words what it does, in the asked language
 * @param body an example of the JSON it takes, empty when it takes none
 */
record ApiOperation(String method, String path, String words, List<Parameter> parameters, String body) {

    record Parameter(String name, String in, boolean required) {}

    /** The fragment by which the operation is linked to. */
    String anchor() {
        return (method + path).toLowerCase().replaceAll("[^a-z0-9]+", "-");
    }
}
