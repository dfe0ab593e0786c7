import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Locale;

/** Runs the statements of a file in the embedded database of a home whose server is running. */
public class Sql {

    public static void main(String[] arguments) throws Exception {
        var home = Path.of(arguments[0]);
        var file = Path.of(arguments[1]);
        // The fourth line of this file of PostgreSQL's is its port.
        var port = Files.readAllLines(home.resolve("database/postmaster.pid")).get(3).strip();
        var password = Files.readString(home.resolve("database.password")).strip();
        try (var connection = DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/gotong", "gotong", password);
                var statement = connection.createStatement()) {
            for (var sql : Files.readString(file).split(";\\s*\\n")) {
                if (!sql.isBlank()) {
                    long start = System.nanoTime();
                    int rows = statement.executeUpdate(sql);
                    System.out.printf(Locale.ROOT, "%9d rows  %6.1f s  %s%n", rows, (System.nanoTime() - start) / 1e9, firstLine(sql));
                }
            }
        }
    }

    private static String firstLine(String sql) {
        return sql.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("--")).findFirst().orElse("");
    }
}
