package org.gotong.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.gotong.platform.CannotRun;
import org.gotong.platform.database.Database;
import org.gotong.platform.database.DatabaseAddress;
import org.gotong.platform.database.ThrowawayDatabase;
import org.gotong.platform.home.Environment;
import org.gotong.platform.home.Home;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoreTest {

    private static final Environment SILENT = new Environment(Map.of(), Path.of(""));

    static ThrowawayDatabase original;

    @TempDir
    static Path originalFiles;

    @TempDir
    static Path backups;

    static Path backup;

    @TempDir
    Path folder;

    Home home;

    @BeforeAll
    static void backUp() throws Exception {
        original = ThrowawayDatabase.start();
        migrate(original.address());
        write(original.address(), ROWS);
        Files.createDirectories(originalFiles.resolve("ab"));
        Files.write(originalFiles.resolve("ab/abcdef"), new byte[] {0, 1, 2, (byte) 0xff});
        Files.writeString(originalFiles.resolve("ab/upload123.part"), "still being written");
        backup = backups.resolve("backup.zip");
        new WriteBackup(original.address(), originalFiles).into(backup);
    }

    @AfterAll
    static void stop() {
        original.close();
    }

    @BeforeEach
    void prepareHome() {
        home = new Home(folder.resolve("new"));
    }

    @Test
    void bringsEveryTableAndEveryUploadBack() throws Exception {
        new RestoreBackup(home, SILENT).from(backup);

        home.prepare();
        try (var database = Database.of(home, SILENT)) {
            var restored = database.open();
            assertThat(contents(restored)).isEqualTo(contents(original.address()));
            assertThat(contents(restored).get("platform.change")).isNotEqualTo(contentOfNothing());
            assertThat(foreignKeys(restored)).isEqualTo(foreignKeys(original.address()));
            write(restored, CHANGE_WITHOUT_ID);
            assertThat(single(restored, "select max(id)::text from platform.change"))
                    .isEqualTo("3");
        }
        assertThat(home.files().resolve("ab/abcdef")).hasBinaryContent(new byte[] {0, 1, 2, (byte) 0xff});
        assertThat(home.files().resolve("ab/upload123.part")).doesNotExist();
        assertThat(home.restoring()).doesNotExist();
    }

    @Test
    void onlyTheOwnerMayReadTheBackup() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
    }

    @Test
    void refusesAFileThatIsCutOff() throws Exception {
        var bytes = Files.readAllBytes(backup);
        var cut = folder.resolve("cut.zip");
        Files.write(cut, Arrays.copyOf(bytes, bytes.length - 100));

        refuses(cut, "is damaged: it is cut off");
    }

    @Test
    void refusesRowsThatWereAltered() throws Exception {
        var altered = changed("database/identity.person.csv", "Sari", "Sara");

        refuses(altered, "database/identity.person.csv was altered");
    }

    @Test
    void refusesWhatANewerGotongMade() throws Exception {
        var newer = changed("manifest.json", "platform/V0101__history.sql", "platform/V9901__future.sql");

        refuses(newer, "was made by a newer Gotong");
    }

    @Test
    void leavesNothingWhenTheRowsDoNotFit() throws Exception {
        var miscounted = changed("manifest.json", "\"rows\" : 3", "\"rows\" : 4");

        refuses(miscounted, "took 3 rows instead of 4");
    }

    @Test
    void fillsAnEmptyExternalDatabaseAndNoOther() throws Exception {
        var own = original.address();
        write(new DatabaseAddress(own.url(), "postgres", own.password()), "create database elsewhere owner gotong");
        var elsewhere = new DatabaseAddress(own.url().replace("/gotong", "/elsewhere"), own.user(), own.password());
        var external = environmentOf(elsewhere);

        assertThatThrownBy(() -> new RestoreBackup(home, external)
                        .from(changed("manifest.json", "\"rows\" : 3", "\"rows\" : 4")))
                .hasMessageContaining("took 3 rows instead of 4");
        new RestoreBackup(home, external).from(backup);

        assertThat(contents(elsewhere)).isEqualTo(contents(own));
        assertThat(home.files().resolve("ab/abcdef")).hasBinaryContent(new byte[] {0, 1, 2, (byte) 0xff});
        assertThat(home.database()).doesNotExist();
        assertThatThrownBy(() -> new RestoreBackup(new Home(folder.resolve("other")), external).from(backup))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("is not empty");
    }

    @Test
    void beginsAnewAfterARestoreThatWasKilled() throws Exception {
        home.prepare();
        Files.createDirectories(home.restoring().resolve("database"));
        Files.writeString(home.files().resolve("half"), "half");

        assertThat(home.isEmpty()).isTrue();
        assertThatThrownBy(() -> Database.of(home, SILENT).open())
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("was interrupted");
        new RestoreBackup(home, SILENT).from(backup);
        assertThat(home.files().resolve("half")).doesNotExist();
        assertThat(home.database()).exists();
    }

    private static Environment environmentOf(DatabaseAddress address) {
        return new Environment(
                Map.of(
                        "GOTONG_DB_URL", address.url(),
                        "GOTONG_DB_USER", address.user(),
                        "GOTONG_DB_PASSWORD", address.password()),
                Path.of(""));
    }

    private void refuses(Path file, String words) {
        assertThatThrownBy(() -> new RestoreBackup(home, SILENT).from(file))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining(words);
        assertThat(home.isEmpty()).isTrue();
        assertThat(home.restoring()).doesNotExist();
    }

    private Path changed(String entry, String from, String to) throws IOException {
        var copy = folder.resolve("changed.zip");
        Files.copy(backup, copy);
        try (var zip = FileSystems.newFileSystem(copy)) {
            var text = Files.readString(zip.getPath(entry));
            assertThat(text).contains(from);
            Files.writeString(zip.getPath(entry), text.replaceFirst(Pattern.quote(from), to));
        }
        return copy;
    }

    private static void migrate(DatabaseAddress address) {
        Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .defaultSchema("platform")
                .createSchemas(true)
                .outOfOrder(true)
                .load()
                .migrate();
    }

    private static final String ROWS = """
            insert into identity.person (id, email, name, created_at) values
              ('00000000-0000-7000-8000-000000000001', 'sari@contoh.example', 'Sari "Ayu", S.T.', now()),
              ('00000000-0000-7000-8000-000000000002', 'kosong@contoh.example', '', now()),
              ('00000000-0000-7000-8000-000000000003', 'baris@contoh.example', E'dua\\nbaris\\\\.\\n\\\\.\\n', now());
            insert into platform.change (at, person_name, scope, kind, subject, old_values) values
              (now(), '', '00000000-0000-7000-8000-000000000001', 'a', '00000000-0000-7000-8000-000000000002', null),
              (now(), 'x', '00000000-0000-7000-8000-000000000001', 'a', '00000000-0000-7000-8000-000000000002', '{"a": "é,\\""}');
            insert into identity.office_holding (id, person_id, office, since) values
              ('00000000-0000-7000-8000-000000000009', '00000000-0000-7000-8000-000000000001', 'REGISTRAR', '2018-01-01')
            """;

    private static final String CHANGE_WITHOUT_ID = """
            insert into platform.change (at, person_name, scope, kind, subject) values
              (now(), '', '00000000-0000-7000-8000-000000000001', 'a', '00000000-0000-7000-8000-000000000002')
            """;

    /** A sum over all rows for each table. */
    private static Map<String, String> contents(DatabaseAddress address) throws SQLException {
        try (var connection = address.connect()) {
            var sums = new TreeMap<String, String>();
            for (var table : new Catalog(connection).tables()) {
                sums.put(table.name(), single(address, sumOver(table.name())));
            }
            return sums;
        }
    }

    private static String sumOver(String table) {
        return "select count(*) || ' ' || md5(coalesce(string_agg(t::text, E'\\n' order by t::text), '')) from " + table
                + " t";
    }

    private static String contentOfNothing() {
        return "0 d41d8cd98f00b204e9800998ecf8427e";
    }

    private static String foreignKeys(DatabaseAddress address) throws SQLException {
        return single(address, """
                select string_agg(conrelid::regclass || conname || pg_get_constraintdef(oid) || convalidated, E'\\n'
                                  order by conrelid::regclass::text, conname)
                from pg_constraint
                where contype = 'f'
                """);
    }

    private static String single(DatabaseAddress address, String sql) throws SQLException {
        try (var connection = address.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void write(DatabaseAddress address, String sql) throws SQLException {
        try (var connection = address.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
