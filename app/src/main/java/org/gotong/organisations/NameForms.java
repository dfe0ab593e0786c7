package org.gotong.organisations;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gotong.organisations.OrganisationMatch.Likeness;

/**
 * The forms in which a name is compared: small letters without accents, punctuation and legal words, usual
 * abbreviations written out, and what brackets add taken apart. The first form is the name itself.
 */
record NameForms(Map<String, Likeness> byForm) {

    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]?");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern DOTTED_LETTERS = Pattern.compile("\\b(\\p{L})\\.(?=\\p{L}\\b)");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{L}\\d-]{0,9}[\\p{Lu}\\d]");
    private static final Set<String> PROVINCES = Set.of("DIY", "DKI", "NTB", "NTT", "RI");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Words that say what a body is in law, not which one it is. */
    private static final Set<String> LEGAL = Set.of(
            "yayasan",
            "perkumpulan",
            "pt",
            "cv",
            "ud",
            "tbk",
            "persero",
            "perseroan",
            "inc",
            "incorporated",
            "ltd",
            "limited",
            "llc",
            "llp",
            "plc",
            "gmbh",
            "co",
            "corp",
            "corporation",
            "bhd",
            "sdn",
            "pte",
            "ri",
            "the");

    private static final Map<String, String> WRITTEN_OUT = Map.ofEntries(
            Map.entry("univ", "universitas"),
            Map.entry("university", "universitas"),
            Map.entry("fak", "fakultas"),
            Map.entry("faculty", "fakultas"),
            Map.entry("kab", "kabupaten"),
            Map.entry("prov", "provinsi"),
            Map.entry("prop", "provinsi"),
            Map.entry("propinsi", "provinsi"),
            Map.entry("kec", "kecamatan"),
            Map.entry("kel", "kelurahan"),
            Map.entry("kementrian", "kementerian"),
            Map.entry("pemda", "pemerintah daerah"),
            Map.entry("pemkot", "pemerintah kota"),
            Map.entry("pemkab", "pemerintah kabupaten"),
            Map.entry("pemprov", "pemerintah provinsi"),
            Map.entry("pemdes", "pemerintah desa"),
            Map.entry("sumsel", "sumatera selatan"),
            Map.entry("sumbar", "sumatera barat"),
            Map.entry("sumut", "sumatera utara"),
            Map.entry("jabar", "jawa barat"),
            Map.entry("jateng", "jawa tengah"),
            Map.entry("jatim", "jawa timur"),
            Map.entry("sumatra", "sumatera"),
            Map.entry("ummat", "umat"),
            Map.entry("centre", "center"),
            Map.entry("and", "dan"),
            Map.entry("organization", "organisation"));

    static NameForms of(String name) {
        var forms = new LinkedHashMap<String, Likeness>();
        var plain = plain(name);
        if (!plain.isEmpty()) {
            forms.put(plain, Likeness.NAME);
        }
        takeApart(name, forms);
        return new NameForms(forms);
    }

    /** The forms of an organisation with everything it is called. */
    static NameForms of(String nameId, String nameEn, String shortName, List<String> otherNames) {
        var forms = new LinkedHashMap<String, Likeness>();
        Stream.of(nameId, nameEn).forEach(name -> add(forms, of(name).byForm, Likeness.NAME));
        add(forms, of(shortName).byForm, Likeness.OTHER_NAME);
        otherNames.forEach(name -> add(forms, of(name).byForm, Likeness.OTHER_NAME));
        return new NameForms(forms);
    }

    /** How these names and those are alike, by the pair of forms that are most so. */
    Resemblance compare(NameForms others) {
        return byForm.entrySet().stream()
                .flatMap(mine -> others.byForm.entrySet().stream().map(theirs -> Resemblance.of(mine, theirs)))
                .max(Resemblance.SURER)
                .orElse(Resemblance.NONE);
    }

    /** One text in comparable form. */
    static String plain(String text) {
        var letters = withoutAccents(text.strip());
        var joined = DOTTED_LETTERS
                .matcher(letters.replace("&", " dan ").replaceAll("['’`]", ""))
                .replaceAll("$1");
        var words = OTHERS.splitAsStream(joined.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        var telling = words.stream().filter(word -> !LEGAL.contains(word)).toList();
        var kept = telling.isEmpty() ? words : telling;
        return String.join(
                " ",
                kept.stream().map(word -> WRITTEN_OUT.getOrDefault(word, word)).toList());
    }

    // Most names have none, and a register holds many.
    private static String withoutAccents(String text) {
        return text.chars().allMatch(letter -> letter < 128)
                ? text
                : ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("");
    }

    private static void add(Map<String, Likeness> all, Map<String, Likeness> more, Likeness whole) {
        more.forEach((form, likeness) ->
                all.merge(form, likeness == Likeness.NAME ? whole : likeness, (a, b) -> a.compareTo(b) <= 0 ? a : b));
    }

    /** "PKPU (Pos Keadilan Peduli Ummat)" is called by both parts; "Baznas (Pusat)" only adds which Baznas it is. */
    private static void takeApart(String name, Map<String, Likeness> forms) {
        var inBrackets =
                BRACKETS.matcher(name).results().map(found -> found.group(1)).toList();
        var outside = BRACKETS.matcher(name).replaceAll(" ");
        if (inBrackets.isEmpty() || plain(outside).isEmpty()) {
            return;
        }
        var sameThing = inBrackets.stream()
                .filter(inside -> abbreviate(inside, outside))
                .toList();
        forms.putIfAbsent(plain(outside), sameThing.isEmpty() ? Likeness.WITHOUT_ADDITION : Likeness.ABBREVIATION);
        sameThing.forEach(inside -> forms.putIfAbsent(plain(inside), Likeness.ABBREVIATION));
    }

    private static boolean abbreviate(String inside, String outside) {
        return new Abbreviation(plain(inside)).standsFor(plain(outside))
                || new Abbreviation(plain(outside)).standsFor(plain(inside))
                || isWrittenAsAcronym(inside.strip(), outside);
    }

    // Some acronyms keep no rule (COMINGO); their capitals tell them, unless they are those of a province.
    private static boolean isWrittenAsAcronym(String inside, String outside) {
        return ACRONYM.matcher(inside).matches()
                && !PROVINCES.contains(inside)
                && outside.chars().anyMatch(Character::isLowerCase);
    }
}
