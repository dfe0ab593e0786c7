package org.gotong.reading;

import java.util.List;
import java.util.Set;

/** Finds out in which of the two languages most of a text is written, by its small words. */
final class Language {
    private static final Set<String> ENGLISH = Set.of(
            "the",
            "and",
            "of",
            "for",
            "with",
            "to",
            "in",
            "by",
            "on",
            "from",
            "lead",
            "june",
            "july",
            "august",
            "october",
            "may",
            "march",
            "meeting",
            "training",
            "report",
            "every",
            "month",
            "until",
            "responsible",
            "week",
            "quarter");
    private static final Set<String> INDONESIAN = Set.of(
            "dan",
            "untuk",
            "dengan",
            "di",
            "oleh",
            "pada",
            "yang",
            "dari",
            "sd",
            "rapat",
            "juni",
            "juli",
            "agustus",
            "oktober",
            "mei",
            "maret",
            "kegiatan",
            "pelatihan",
            "laporan",
            "tiap",
            "setiap",
            "bulan",
            "pj",
            "penyusunan",
            "minggu",
            "tahun",
            "penanggung",
            "waktu");

    private Language() {}

    static boolean isEnglish(List<SourceLine> lines) {
        int balance = 0;
        for (SourceLine line : lines.subList(0, Math.min(lines.size(), 200))) {
            for (Token token : line.body().all().subList(0, Math.min(line.body().size(), 200))) {
                if (ENGLISH.contains(token.key())) balance++;
                if (INDONESIAN.contains(token.key())) balance--;
            }
        }
        return balance > 0;
    }
}
