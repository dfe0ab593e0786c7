package org.gotong.reference;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which a place is found: small letters and digits only, so that "Ma'rang" and "marang" are one. */
final class PlaceWords {

    private PlaceWords() {}

    static List<String> of(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’`\\p{M}]", "")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
    }

    /** The words of a name, and once more as one word: "sumberjaya" finds Sumber Jaya. */
    static String ofName(String name) {
        var words = of(name);
        return vector(
                words.size() < 2 ? words.stream() : Stream.concat(words.stream(), Stream.of(String.join("", words))));
    }

    static String vector(Stream<String> words) {
        return words.distinct().collect(Collectors.joining(" "));
    }
}
