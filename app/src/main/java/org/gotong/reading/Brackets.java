package org.gotong.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outermost brackets of a text. One that is never closed reaches to the next that opens, or to the end. */
final class Brackets {
    private final Group[] groupAt;
    private final List<Group> groups = new ArrayList<>();

    /**
     * What stands between two brackets.
     *
     * @param open the place of the opening bracket
     * @param end the place of the closing one, or where the text ends
     */
    record Group(int open, int end) {
        int start() {
            return open + 1;
        }
    }

    Brackets(Tokens tokens) {
        groupAt = new Group[tokens.size()];
        int[] closedAt = closed(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.is(i, "(")) continue;
            var group = new Group(i, closedAt[i] > 0 ? closedAt[i] : unclosedEnd(tokens, i));
            groups.add(group);
            for (int j = i; j < Math.min(tokens.size(), group.end() + (closedAt[i] > 0 ? 1 : 0)); j++)
                groupAt[j] = group;
            i = closedAt[i] > 0 ? group.end() : group.end() - 1;
        }
    }

    private static int[] closed(Tokens tokens) {
        int[] closedAt = new int[tokens.size()];
        var open = new ArrayDeque<Integer>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.is(i, "(")) open.push(i);
            else if (tokens.is(i, ")") && !open.isEmpty()) closedAt[open.pop()] = i;
        }
        return closedAt;
    }

    private static int unclosedEnd(Tokens tokens, int open) {
        for (int i = open + 1; i < tokens.size(); i++) if (tokens.is(i, "(")) return i;
        return tokens.size();
    }

    /** The outermost brackets around a place, or null. */
    @Nullable
    Group around(int i) {
        return i >= 0 && i < groupAt.length ? groupAt[i] : null;
    }

    List<Group> all() {
        return groups;
    }

    /** The end of the stretch a place stands in: its closing bracket, or the end of the text. */
    int limit(int i) {
        Group group = around(i);
        return group == null ? groupAt.length : group.end();
    }
}
