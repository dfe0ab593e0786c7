package org.gotong.imports;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gotong.platform.pages.Words;
import org.gotong.platform.tables.SheetCell;
import org.gotong.platform.web.Languages;
import org.jspecify.annotations.Nullable;

/** Finds out which column of a file holds which field, by the headings of both languages and by what people chose before. */
final class Headings {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern PARTS = Pattern.compile("[/|()\\[\\]\\n]");

    private final Map<String, String> remembered;
    private final Map<String, String> fields = new HashMap<>();
    private final Map<Locale, Set<String>> ofLanguage = new HashMap<>();

    Headings(ImportKind kind, Words words, Map<String, String> remembered) {
        this.remembered = remembered;
        for (var column : kind.columns()) {
            fields.put(plain(column.code()), column.code());
            column.synonyms().forEach(synonym -> fields.put(plain(synonym), column.code()));
        }
        for (var language : Languages.ALL) {
            var own = ofLanguage.computeIfAbsent(language, _ -> new HashSet<>());
            for (var column : kind.columns()) {
                var heading = plain(words.get(language, column.key()));
                fields.put(heading, column.code());
                own.add(heading);
            }
        }
    }

    List<MatchedColumn> match(List<SheetCell> headings) {
        var matched = new ArrayList<MatchedColumn>();
        var taken = new HashSet<String>();
        for (var heading : headings) {
            var field = heading.text().isBlank() ? "" : field(heading.text());
            // Of two columns with one meaning a person must say which.
            var isAsked = field == null || !field.isEmpty() && !taken.add(field);
            matched.add(new MatchedColumn(letter(heading), heading.text().strip(), isAsked ? null : field));
        }
        return matched;
    }

    /** Is it the heading of one of our columns? */
    boolean knows(String heading) {
        var field = field(heading);
        return field != null && !field.isEmpty();
    }

    /** The language of most headings; the person's where both are as many, as in our own templates. */
    Locale language(List<MatchedColumn> columns, Locale ofPerson) {
        var indonesian = count(columns, Languages.INDONESIAN);
        var english = count(columns, Languages.ENGLISH);
        return indonesian == english ? ofPerson : indonesian > english ? Languages.INDONESIAN : Languages.ENGLISH;
    }

    /** What an unknown heading most probably means; empty when nothing is near. */
    String guess(String heading) {
        var plain = " " + plain(heading) + " ";
        return fields.keySet().stream()
                .filter(name -> plain.contains(" " + name + " "))
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .map(name -> fields.getOrDefault(name, ""))
                .orElse("");
    }

    /** Is every column decided, each field once, and everything there that a row needs? */
    static boolean areComplete(List<MatchedColumn> columns, ImportKind kind) {
        return columns.stream().noneMatch(MatchedColumn::isAsked)
                && missing(columns, kind).isEmpty();
    }

    static List<ImportColumn> missing(List<MatchedColumn> columns, ImportKind kind) {
        return kind.columns().stream()
                .filter(ImportColumn::isNeeded)
                .filter(column ->
                        columns.stream().noneMatch(matched -> column.code().equals(matched.field())))
                .toList();
    }

    static String letter(SheetCell cell) {
        return cell.address().replaceAll("\\d+", "");
    }

    /** Small letters and digits, words divided by one blank. */
    static String plain(String heading) {
        var letters = ACCENTS.matcher(Normalizer.normalize(heading, Normalizer.Form.NFKD))
                .replaceAll("");
        return OTHERS.matcher(letters).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private @Nullable String field(String heading) {
        var plain = plain(heading);
        return Optional.ofNullable(fields.get(plain))
                .or(() -> Optional.ofNullable(remembered.get(plain)))
                .or(() -> ofParts(heading))
                .orElse(null);
    }

    /** "nama / name", "Waktu (when)": all parts that are known mean the same. */
    private Optional<String> ofParts(String heading) {
        var meant = parts(heading)
                .flatMap(part -> Stream.ofNullable(fields.get(part)))
                .distinct()
                .toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private static Stream<String> parts(String heading) {
        return PARTS.splitAsStream(heading).map(Headings::plain).filter(part -> !part.isEmpty());
    }

    private long count(List<MatchedColumn> columns, Locale language) {
        var own = ofLanguage.getOrDefault(language, Set.of());
        return columns.stream()
                .filter(column -> Stream.concat(Stream.of(plain(column.heading())), parts(column.heading()))
                        .anyMatch(own::contains))
                .count();
    }
}
