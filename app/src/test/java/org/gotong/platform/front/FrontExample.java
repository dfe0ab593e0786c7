package org.gotong.platform.front;

import java.util.List;
import org.gotong.platform.pages.Page;

/** A front page with something of everything, for the gallery. */
public final class FrontExample implements FrontPart {

    public static Object page() {
        return new FrontPage(List.of(new FrontExample()), "");
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public FrontShare share(Page page) {
        return new FrontShare(numbers(), records(), List.of(), gaps(), List.of("Sumber Jaya", "Baznas"), null);
    }

    private static List<FrontNumber> numbers() {
        return List.of(
                new FrontNumber("organisations", 7, "lembaga", "di empat pilar", "/organisations", FrontExample::rows),
                new FrontNumber("programmes", 1, "program", "terbuka untuk umum", "/programmes", List::of),
                new FrontNumber("activities", 10, "kegiatan", "dari satu rencana kerja", "", List::of),
                new FrontNumber("needs", 4, "kebutuhan warga", "3 belum terjawab", "", List::of),
                new FrontNumber("reports", 0, "laporan pelaksanaan", "belum ada yang melapor", "", List::of));
    }

    private static List<FrontRecord> records() {
        return List.of(
                record("Kota SDGs Bengkulu", true),
                record("Register lembaga", false),
                record("Program lain dengan nama yang agak panjang", false));
    }

    private static List<FrontGap> gaps() {
        return List.of(
                new FrontGap(
                        "megaphone",
                        "Masyarakat sipil dan media",
                        "Tidak satu pun lembaga dari pilar ini di Kota SDGs Bengkulu.",
                        "/programmes"),
                new FrontGap("user", "8 kegiatan tanpa penanggung jawab", "Di Kota SDGs Bengkulu.", "/programmes"),
                new FrontGap("calendar", "1 kegiatan belum bertanggal", "Di Kota SDGs Bengkulu.", "/programmes"));
    }

    private static List<FrontRow> rows() {
        return List.of(
                new FrontRow("Kotaku", "Kota Tanpa Kumuh", "/organisations/kotaku", "government"),
                new FrontRow("Filantropi Indonesia", "kontak program", "/organisations/fi", "philanthropy_business"),
                new FrontRow(
                        "SDG Center Universitas Bengkulu",
                        "pusat kajian di universitas negeri",
                        "/o/sdg",
                        "academia_experts"));
    }

    private static FrontRecord record(String title, boolean wide) {
        return new FrontRecord(
                "handshake",
                "Program kemitraan",
                title,
                "Mengatasi kemiskinan dan kekumuhan di kota, dimulai dari kelurahan yang paling kumuh.",
                "/programmes/kota-sdgs-bengkulu",
                wide,
                output -> output.writeContent("<p class=\"small\">7 lembaga</p>"),
                output -> output.writeContent("<span>7 lembaga, 3 dari 4 pilar</span>"));
    }
}
