package org.gotong.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The indicators that administrators brought; they stand above those that come with the program. */
@Component
class ImportedIndicators {

    private final JdbcClient jdbc;

    ImportedIndicators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Indicator> all() {
        return jdbc.sql("""
                        select code, name_id, name_en, source, checked_on
                        from reference.indicator_name
                        order by code
                        """).query((row, number) -> indicator(row)).list();
    }

    List<Indicator> with(Collection<SdgCode> codes) {
        return jdbc.sql("""
                        select code, name_id, name_en, source, checked_on
                        from reference.indicator_name
                        where code = any(:codes)
                        order by code
                        """)
                .param("codes", codes.stream().map(SdgCode::text).toArray(String[]::new))
                .query((row, number) -> indicator(row))
                .list();
    }

    void put(SdgCode code, BilingualName name, Source source) {
        jdbc.sql("""
                        insert into reference.indicator_name (code, name_id, name_en, source, checked_on)
                        values (:code, :id, :en, :source, :checkedOn)
                        on conflict (code) do update set
                            name_id = excluded.name_id,
                            name_en = excluded.name_en,
                            source = excluded.source,
                            checked_on = excluded.checked_on
                        """)
                .param("code", code.text())
                .param("id", name.id())
                .param("en", name.en())
                .param("source", source.words())
                .param("checkedOn", source.checkedOn())
                .update();
    }

    private static Indicator indicator(ResultSet row) throws SQLException {
        return new Indicator(
                new SdgCode(row.getString("code")),
                new BilingualName(row.getString("name_id"), row.getString("name_en")),
                new Source(row.getString("source"), row.getObject("checked_on", LocalDate.class)));
    }
}
