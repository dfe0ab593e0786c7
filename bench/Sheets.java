import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.gotong.platform.tables.Sheet;
import org.gotong.platform.tables.SheetFile;
import org.gotong.platform.tables.SheetView;
import org.gotong.platform.tables.SheetView.Format;

/** Writes and reads 100,000 organisations with their eleven columns; the first round is cold, as a person meets it. */
public class Sheets {

    private static final int ROWS = 100_000;
    private static final List<String> HEADINGS = List.of(
            "nama", "nama lain", "pilar", "dasar pilar", "jenis", "negara", "tempat", "pengenal", "situs web", "bidang kerja", "tanggal");

    private interface Work {
        long run() throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createTempDirectory("gotong-sheets");
        var excel = folder.resolve("lembaga.xlsx");
        var csv = folder.resolve("lembaga.csv");
        var saved = folder.resolve("disimpan.xlsx");
        try {
            shared(saved);
            for (int round = 1; round <= 2; round++) {
                System.out.printf("round %d%s%n", round, round == 1 ? " (cold)" : "");
                measure("write .xlsx", () -> write(Format.XLSX, excel));
                measure("write .csv", () -> write(Format.CSV, csv));
                measure("read .xlsx of ours", () -> read(excel));
                measure("read .xlsx as Excel saves it", () -> read(saved));
                measure("read .csv", () -> read(csv));
            }
        } finally {
            for (var file : List.of(excel, csv, saved)) {
                Files.deleteIfExists(file);
            }
            Files.delete(folder);
        }
    }

    private static void measure(String what, Work work) throws Exception {
        var pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        System.gc();
        pools.forEach(pool -> pool.resetPeakUsage());
        long start = System.nanoTime();
        var result = work.run();
        var peak = pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.out.printf(
                Locale.ROOT,
                "  %-30s %6.0f ms, %,11d %s, at most %d MB of heap in use%n",
                what,
                (System.nanoTime() - start) / 1e6,
                result,
                what.startsWith("read") ? "rows " : "bytes",
                peak >> 20);
    }

    private static long write(Format format, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            new SheetView(new Sheet("lembaga", HEADINGS, rows()), format).write(out);
        }
        return Files.size(file);
    }

    private static long read(Path file) throws Exception {
        long rows = 0;
        try (var sheet = SheetFile.open(file, file.getFileName().toString())) {
            for (var all = sheet.rows(); all.hasNext(); all.next()) {
                rows++;
            }
        }
        return rows;
    }

    /** With all texts in a part of their own, which the cells name by number. */
    private static void shared(Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file));
                var workbook = new Workbook(out, "Excel", "16.0")) {
            var page = workbook.newWorksheet("lembaga");
            var number = new int[] {0};
            Stream.concat(Stream.of(List.<Object>copyOf(HEADINGS)), rows()).forEach(row -> {
                for (int column = 0; column < row.size(); column++) {
                    page.value(number[0], column, String.valueOf(row.get(column)));
                }
                number[0]++;
                if (number[0] % 1000 == 0) {
                    flush(page);
                }
            });
        }
    }

    private static void flush(Worksheet page) {
        try {
            page.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<List<Object>> rows() {
        return IntStream.range(0, ROWS)
                .mapToObj(n -> Arrays.<Object>asList(
                        "Yayasan Bina Masyarakat Sejahtera " + n,
                        "YBMS " + n + "; Bina Masyarakat",
                        "Masyarakat sipil dan media",
                        "Akta pendirian, dicatat dari situs lembaga pada 2024",
                        "yayasan",
                        "ID",
                        "17.71.0" + n % 9 + "; 16.71",
                        "ID-KHH-" + n,
                        "https://contoh.example/lembaga/" + n,
                        "Kesehatan dasar; Air minum dan sanitasi",
                        LocalDate.of(2018, 6, 4).plusDays(n % 365)));
    }
}
