package org.gotong.organisations;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Finds numbers by keys, in little room: two arrays, no objects. A key that has too many numbers tells nothing and finds
 * none.
 */
final class LongIndex {

    /** Also the longest way to a free place for one key, so that a common one does not slow all others down. */
    private static final int MOST = 24;

    private static final int NOTHING = -1;

    private long[] keys = new long[1 << 12];
    private int[] numbers = empty(1 << 12);
    private int size;

    void put(long key, int number) {
        if (size * 2 >= keys.length) {
            grow();
        }
        add(key, number);
    }

    void find(long key, IntConsumer found) {
        var same = 0;
        var at = place(key);
        for (; numbers[at] != NOTHING; at = next(at)) {
            same += keys[at] == key ? 1 : 0;
        }
        if (same >= MOST) {
            return;
        }
        for (at = place(key); numbers[at] != NOTHING; at = next(at)) {
            if (keys[at] == key) {
                found.accept(numbers[at]);
            }
        }
    }

    private void add(long key, int number) {
        var same = 0;
        var at = place(key);
        for (; numbers[at] != NOTHING; at = next(at)) {
            same += keys[at] == key ? 1 : 0;
            if (same >= MOST) {
                return;
            }
        }
        keys[at] = key;
        numbers[at] = number;
        size++;
    }

    private void grow() {
        var oldKeys = keys;
        var oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        numbers = empty(oldKeys.length * 2);
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] != NOTHING) {
                add(oldKeys[i], oldNumbers[i]);
            }
        }
    }

    private int place(long key) {
        var mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & keys.length - 1;
    }

    private int next(int at) {
        return at + 1 & keys.length - 1;
    }

    private static int[] empty(int length) {
        var numbers = new int[length];
        Arrays.fill(numbers, NOTHING);
        return numbers;
    }
}
