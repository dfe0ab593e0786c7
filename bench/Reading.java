import java.util.Locale;
import org.gotong.reading.PlanReader;

/** Reads 10,000 lines again and again: the first time cold, as a person meets it, then warm. */
public class Reading {

    private static final String[] KINDS = {
        "- Identifikasi kebutuhan dan intervensi program (4 Juni 2018) PJ. Kotaku",
        "- Penentuan program/ intervensi masing-masing Mitra (4 Juni sd. 11 Juni 2018",
        "- Rapat koordinasi (4 bln sekali/ Catur wulan)",
        "- monitoring dan evaluasi program (Menerus)",
        "3. Pelatihan kader kesehatan, minggu ke-2 Mei 2024, PJ: Dinkes & Universitas Bengkulu",
        "- Quarterly coordination meeting (every 3 months), PIC Filantropi Indonesia",
        "- Penyaluran bantuan modal usaha (TW III 2024) - PJ. Baznas Kota Palembang",
        "- Publish the mid-term report by 30 June 2026 - Responsible: SMERU",
    };

    public static void main(String[] arguments) {
        var text = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            text.append(KINDS[i % KINDS.length]).append('\n');
        }
        for (int round = 1; round <= 6; round++) {
            long start = System.nanoTime();
            var reading = PlanReader.read(text.toString(), Locale.of("id"), 2024);
            System.out.printf(
                    Locale.ROOT,
                    "round %d: %d activities of 10,000 lines in %.0f ms%s%n",
                    round,
                    reading.activities().size(),
                    (System.nanoTime() - start) / 1e6,
                    round == 1 ? " (cold)" : "");
        }
    }
}
