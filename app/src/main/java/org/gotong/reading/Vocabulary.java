package org.gotong.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of {@code vocabulary.tsv}, found by sense: the longest phrase that stands at a place wins. */
final class Vocabulary {
    // Stands before WORDS: it is filled while they are loaded.
    private static final Map<String, EnumSet<Sense>> BEGINNINGS = new HashMap<>();
    private static final Set<Sense> NONE = EnumSet.noneOf(Sense.class);

    static final Vocabulary WORDS = load();

    private final Map<Sense, Node> roots = new EnumMap<>(Sense.class);

    /** A phrase that was found: the value of its line, and where it ends. */
    record Entry(String value, int end) {
        int number() {
            return Integer.parseInt(value);
        }
    }

    private static final class Node {
        final Map<String, Node> next = new HashMap<>();

        @Nullable
        String value;
    }

    private Vocabulary() {}

    /** The senses of all phrases that begin with this word. */
    static Set<Sense> sensesOf(String key) {
        EnumSet<Sense> senses = BEGINNINGS.get(key);
        return senses == null ? NONE : senses;
    }

    /** The longest phrase of this sense that begins there; the dot of an abbreviation belongs to it. */
    @Nullable
    Entry at(Sense sense, Tokens tokens, int from) {
        if (!tokens.has(from) || !tokens.get(from).senses().contains(sense)) return null;
        Node node = roots.get(sense);
        Entry longest = null;
        for (int i = from; node != null && tokens.has(i); i++) {
            node = node.next.get(tokens.key(i));
            if (node != null && node.value != null) longest = new Entry(node.value, withDot(tokens, i + 1));
        }
        return longest;
    }

    private static int withDot(Tokens tokens, int end) {
        return tokens.isWord(end - 1) && tokens.is(end, ".") && tokens.glued(end) ? end + 1 : end;
    }

    boolean has(Sense sense, Tokens tokens, int at) {
        return at(sense, tokens, at) != null;
    }

    /** Whether the phrases of this sense hold exactly the tokens between the two places. */
    boolean isAll(Sense sense, Tokens tokens, int from, int to) {
        Entry entry = at(sense, tokens, from);
        return entry != null && entry.end() >= to;
    }

    /** Where the phrase ends, or the same place when none stands there. */
    int skip(Sense sense, Tokens tokens, int from) {
        Entry entry = at(sense, tokens, from);
        return entry == null ? from : entry.end();
    }

    int skipAll(Sense sense, Tokens tokens, int from) {
        int at = from;
        for (int next = skip(sense, tokens, at); next > at; next = skip(sense, tokens, at)) at = next;
        return at;
    }

    /** Whether a phrase of this sense ends before the place. */
    boolean endsWith(Sense sense, Tokens tokens, int end) {
        for (int from = Math.max(0, end - 4); from < end; from++) {
            Entry entry = at(sense, tokens, from);
            if (entry != null && entry.end() == end) return true;
        }
        return false;
    }

    private void add(String line) {
        String[] cells = line.split("\t");
        Node root = roots.computeIfAbsent(Sense.named(cells[0]), sense -> new Node());
        for (String phrase : cells[2].split(",")) add(root, Tokens.of(phrase, 0), cells[1]);
        for (String key : root.next.keySet()) addBeginning(key, Sense.named(cells[0]));
    }

    private static void addBeginning(String key, Sense sense) {
        EnumSet<Sense> senses = BEGINNINGS.computeIfAbsent(key, word -> EnumSet.noneOf(Sense.class));
        senses.add(sense);
        if (sense.beginsFact()) senses.add(Sense.FACT);
    }

    private static void add(Node root, Tokens phrase, String value) {
        Node node = root;
        for (Token token : phrase.all()) node = node.next.computeIfAbsent(token.key(), key -> new Node());
        if (node.value == null) node.value = value;
    }

    private static Vocabulary load() {
        var vocabulary = new Vocabulary();
        try (InputStream stream = Vocabulary.class.getResourceAsStream("vocabulary.tsv");
                var reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(vocabulary::add);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return vocabulary;
    }
}
