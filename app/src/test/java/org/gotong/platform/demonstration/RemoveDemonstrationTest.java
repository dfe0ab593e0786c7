package org.gotong.platform.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.gotong.AnotherGotong;
import org.gotong.identity.Office;
import org.gotong.identity.PersonDirectory;
import org.gotong.identity.PersonId;
import org.gotong.identity.Viewer;
import org.gotong.platform.database.ThrowawayDatabase;
import org.gotong.platform.ids.NewId;
import org.gotong.platform.web.NotNow;
import org.gotong.platform.web.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On an installation of its own: the demonstration comes, people write beside it, it goes. */
class RemoveDemonstrationTest {

    private static ThrowawayDatabase database;
    private static AnotherGotong gotong;
    private static PersonId ayu;
    private static Map<String, Long> rowsBefore;
    private static List<String> filesBefore;

    private JdbcClient jdbc;
    private RemoveDemonstration removal;

    @BeforeAll
    static void anInstallationWithOneAdministrator() throws IOException {
        database = ThrowawayDatabase.start();
        try (var empty = AnotherGotong.on(database, "removal", Map.of())) {
            var people = empty.bean(PersonDirectory.class);
            ayu = people.register(Viewer.GUEST, "ayu@kota.example", "Ayu Lestari");
            people.giveOffice(visitor(people), ayu, Office.ADMINISTRATOR);
            rowsBefore = rows(empty.jdbc());
            filesBefore = files(empty);
        }
        gotong = AnotherGotong.on(database, "removal", Map.of("gotong.demonstration.password", "perahu senja kopi"));
    }

    @AfterAll
    static void stop() {
        gotong.close();
        database.close();
    }

    @BeforeEach
    void fill() {
        jdbc = gotong.jdbc();
        removal = gotong.bean(RemoveDemonstration.class);
        gotong.bean(FillDemonstration.class).start();
        assertThat(rows(jdbc)).isNotEqualTo(rowsBefore);
    }

    @Test
    void everyTableAndTheUploadsAreAsBefore() throws IOException {
        assertThat(removal.look().staying()).isEmpty();

        removal.remove(ayu());

        assertThat(rows(jdbc)).isEqualTo(rowsBefore);
        assertThat(files(gotong)).isEqualTo(filesBefore);
        assertThat(removal.isHere()).isFalse();
    }

    @Test
    void whatPeopleWroteStaysAndKeepsTheExamplesThatItNeeds() {
        var own = programme("Kampung Sehat");
        partner(own, "baznas-bengkulu");

        assertThat(removal.look().staying())
                .containsExactly(
                        new Staying("organisations.organisation", "Baznas Bengkulu", List.of("Kampung Sehat")));
        removal.remove(ayu());

        assertThat(strings("select slug from programmes.programme")).containsExactly("kampung-sehat");
        assertThat(strings("select slug from organisations.organisation")).containsExactly("baznas-bengkulu");
        assertThat(strings("select form from organisations.name_form")).contains("baznas bengkulu");
        assertThat(strings("select name from identity.person")).containsExactly("Ayu Lestari");
        assertThat(removal.isHere()).isTrue();

        jdbc.sql("delete from programmes.programme").update();
        removal.remove(ayu());
        assertThat(rows(jdbc)).isEqualTo(rowsBefore);
    }

    @Test
    void aProgrammeInWhichSomebodyWorksStaysWhole() {
        var bengkulu = id("select id from programmes.programme where slug = 'kota-sdgs-bengkulu'");
        var partners = count("programmes.partner");
        var activities = count("workplan.activity");
        jdbc.sql("""
                        insert into workplan.activity (
                            id, programme_id, kind, position, title, person, notes, doubts, sequence, changed_at, version)
                        values (:id, :programme, 'ACTIVITY', 99, 'Kegiatan kami', '', '', '[]', 0, now(), 0)
                        """).param("id", NewId.next()).param("programme", bengkulu).update();

        removal.remove(ayu());

        assertThat(count("programmes.partner")).isEqualTo(partners);
        assertThat(count("workplan.activity")).isEqualTo(activities + 1);
        assertThat(strings("select email from identity.person where closed_at is null"))
                .containsExactly("ayu@kota.example");
        assertThat(count("accounts.password")).isZero();

        jdbc.sql("delete from workplan.activity where title = 'Kegiatan kami'").update();
        removal.remove(ayu());
        assertThat(rows(jdbc)).isEqualTo(rowsBefore);
    }

    @Test
    void anExampleAdministratorIsAskedToLetARealOneDoIt() {
        var people = gotong.bean(PersonDirectory.class);
        var example = people.findByEmail("admin@demo.gotong.example").orElseThrow();

        assertThat(removal.isExample(example.asVisitor())).isTrue();
        assertThatThrownBy(() -> removal.remove(example.asVisitor())).isInstanceOf(NotNow.class);
        assertThat(count("organisations.organisation")).isPositive();
    }

    @Test
    void whatAnOlderVersionFilledIsLeftAlone() {
        jdbc.sql("update platform.demonstration_part set is_recorded = false where name = 'needs'")
                .update();

        assertThat(removal.isRecorded()).isFalse();
        assertThatThrownBy(() -> removal.remove(ayu())).isInstanceOf(NotNow.class);

        jdbc.sql("update platform.demonstration_part set is_recorded = true").update();
    }

    private UUID programme(String title) {
        var id = NewId.next();
        jdbc.sql("""
                        insert into programmes.programme (
                            id, slug, title_id, title_en, summary_id, summary_en, phases, principles, plans,
                            contact_name, contact_email, contact_phone, created_at, created_by, end_reason, version)
                        values (
                            :id, :slug, :title, '', '', '', '[]', '[]', '[]', '', '', '', now(), :by, '', 0)
                        """)
                .param("id", id)
                .param("slug", title.toLowerCase().replace(' ', '-'))
                .param("title", title)
                .param("by", ayu.value())
                .update();
        return id;
    }

    private void partner(UUID programme, String organisation) {
        jdbc.sql("""
                        insert into programmes.partner (
                            id, programme_id, organisation_id, part_id, part_en, invited_at, version)
                        select :id, :programme, id, '', '', now(), 0
                        from organisations.organisation
                        where slug = :slug
                        """)
                .param("id", NewId.next())
                .param("programme", programme)
                .param("slug", organisation)
                .update();
    }

    private static Visitor ayu() {
        return visitor(gotong.bean(PersonDirectory.class));
    }

    private static Visitor visitor(PersonDirectory people) {
        return people.find(ayu).orElseThrow().asVisitor();
    }

    /** Every table of every module; a new one is counted by itself. */
    private static Map<String, Long> rows(JdbcClient jdbc) {
        var counts = new TreeMap<String, Long>();
        for (var table : Schema.of(jdbc).tables()) {
            counts.put(
                    table.name(),
                    jdbc.sql("select count(*) from " + table.name())
                            .query(Long.class)
                            .single());
        }
        return counts;
    }

    private static List<String> files(AnotherGotong gotong) throws IOException {
        var folder = gotong.home().resolve("files");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var all = Files.walk(folder)) {
            return List.copyOf(new TreeSet<>(
                    all.filter(Files::isRegularFile).map(String::valueOf).toList()));
        }
    }

    private List<String> strings(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    private UUID id(String sql) {
        return jdbc.sql(sql).query(UUID.class).single();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
