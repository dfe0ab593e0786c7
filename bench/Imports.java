import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;

/**
 * Brings an Excel file as a person does in the browser: upload, preview, save. Prints how long each took.
 *
 * <p>Arguments: address of the server, kind (organisations or workplan), number of rows, folder for the file, and "leave" to
 * go away as soon as the saving has begun.
 */
class Imports {

    private static final String PLAN = "workplan?programme=kota-sdgs-bengkulu";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String base;

    Imports(String base) {
        this.base = base;
    }

    public static void main(String[] arguments) throws Exception {
        var rows = Integer.parseInt(arguments[2]);
        var file = Path.of(arguments[3], arguments[1] + "-" + rows + ".xlsx");
        write(file, arguments[1], rows);
        var imports = new Imports(arguments[0]);
        imports.signIn();
        imports.bring(file, arguments[1], rows, List.of(arguments).contains("leave"));
    }

    private void bring(Path file, String kind, int rows, boolean leaves) throws Exception {
        var target = kind.equals("workplan") ? PLAN : kind;
        var begun = System.nanoTime();
        var address = upload(target, file);
        var uploaded = System.nanoTime();
        var preview = waitWhileWorking(address);
        var checked = System.nanoTime();
        System.out.printf(
                "%s, %,d rows (%.1f MB): uploaded in %.1f s, preview ready after %.1f s in all%n",
                kind, rows, Files.size(file) / 1e6, seconds(begun, uploaded), seconds(begun, checked));
        var saving = System.nanoTime();
        post(address + "/saving", token(preview), "");
        if (leaves) {
            System.out.println(address);
            return;
        }
        var saved = waitWhileWorking(address);
        System.out.printf("    saved in %.1f s%n", seconds(saving, System.nanoTime()));
        System.out.println("    " + address + (saved.contains("/undoing") ? "" : " WAS NOT SAVED"));
    }

    private String waitWhileWorking(String address) throws Exception {
        for (; ; Thread.sleep(300)) {
            var page = get(address);
            if (!page.contains("id=\"progress\"")) {
                return page;
            }
        }
    }

    private void signIn() throws Exception {
        var form = get("/sign-in");
        var body = "email=admin%40demo.gotong.example&password=" + System.getenv().getOrDefault("GOTONG_DEMO_PASSWORD", "gotong-demo");
        post("/sign-in", token(form), body);
    }

    private String upload(String target, Path file) throws Exception {
        var token = token(get("/imports/new/" + target));
        var boundary = "----gotong-bench";
        var head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token + "\r\n--"
                + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file.getFileName()
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofFile(file),
                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        var answer = send(HttpRequest.newBuilder(URI.create(base + "/imports/new/" + target))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(body));
        return answer.headers().firstValue("Location").orElseThrow(() -> new IOException(answer.body())).replaceFirst("^https?://[^/]+", "");
    }

    private void post(String path, String token, String body) throws Exception {
        var form = "_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8) + (body.isEmpty() ? "" : "&" + body);
        send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private String get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(base + path))).body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.header("Accept-Language", "id").build(), BodyHandlers.ofString());
    }

    private static String token(String page) throws IOException {
        var found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new IOException("no form on the page: " + page.substring(0, Math.min(300, page.length())));
        }
        return found.group(1);
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }

    private static void write(Path file, String kind, int rows) throws IOException {
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "bench", "1.0")) {
            var sheet = workbook.newWorksheet("data");
            var headings = kind.equals("workplan")
                    ? List.of("komponen", "kegiatan", "waktu", "berulang", "penanggung jawab", "catatan")
                    : List.of("nama", "nama lain", "pilar", "jenis", "negara", "tempat", "pengenal", "situs web", "bidang kerja");
            for (int row = 0; row <= rows; row++) {
                var cells = row == 0 ? headings : kind.equals("workplan") ? activity(row) : organisation(row);
                for (int column = 0; column < cells.size(); column++) {
                    if (!cells.get(column).isEmpty()) {
                        sheet.value(row, column, cells.get(column));
                    }
                }
            }
        }
    }

    /** Every run brings others. */
    private static final long RUN = System.currentTimeMillis() / 1000 * 1_000_000;

    private static final List<String> WORDS = List.of(
            "Cahaya", "Harapan", "Mandiri", "Lestari", "Sejahtera", "Peduli", "Bangsa", "Karya", "Bakti", "Sehat", "Pelita",
            "Tunas", "Muda", "Rimba", "Samudra", "Bahari", "Mulia", "Insan", "Cendekia", "Nusantara", "Sentosa", "Merdeka",
            "Abadi", "Sumber", "Jaya", "Makmur", "Damai", "Sahabat", "Anak", "Ibu", "Desa", "Tani", "Nelayan", "Air");

    private static List<String> organisation(int row) {
        var name = "Yayasan " + word(row) + " " + word(row / 34 + 7) + " " + word(row / 1156 + 13) + " " + (RUN + row);
        return List.of(
                name,
                "Y" + row,
                List.of("Pemerintah", "Filantropi dan bisnis", "civil_society_media", "").get(row % 4),
                row % 4 == 0 ? "local_government" : "civil_society_organisation",
                "ID",
                row % 2 == 0 ? "17.71" : "17.71.05; 17.02",
                "BENCH-" + (RUN + row),
                "https://contoh" + row + ".example",
                row % 3 == 0 ? "140" : "");
    }

    private static List<String> activity(int row) {
        return List.of(
                "Komponen " + row % 25,
                "Kegiatan " + (RUN + row) + " " + word(row) + " " + word(row / 34),
                row % 3 == 0 ? "4 s/d 11 Juni 2018" : "2018-%02d".formatted(row % 12 + 1),
                row % 10 == 0 ? "tiap 4 bulan" : "",
                List.of("Kotaku", "Baznas Bengkulu", "PKPU; Kotaku", "").get(row % 4),
                row % 5 == 0 ? "Bersama warga RT " + row % 9 : "");
    }

    private static String word(int number) {
        return WORDS.get(number % WORDS.size());
    }
}
