package org.gotong.organisations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gotong.organisations.OrganisationMatch.Likeness;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the organisations that written names may mean: the index proposes, {@link Resemblance} judges. */
@Component
class OrganisationMatches {

    private static final ClassPathResource SQL = new ClassPathResource("matches.sql", OrganisationMatches.class);

    private static final Comparator<OrganisationMatch> SUREST_FIRST = Comparator.comparing(OrganisationMatch::likeness)
            .thenComparing(Comparator.comparingDouble(OrganisationMatch::score).reversed())
            .thenComparing(match -> match.organisation().slug());

    private final JdbcClient jdbc;
    private final String sql;

    OrganisationMatches(JdbcClient jdbc) throws IOException {
        this.jdbc = jdbc;
        this.sql = SQL.getContentAsString(StandardCharsets.UTF_8);
    }

    /** For every name what it may mean, the surest first; one query for all of them. */
    Map<String, List<OrganisationMatch>> of(Collection<String> names) {
        var written = List.copyOf(new LinkedHashSet<>(names));
        var forms = written.stream().map(NameForms::of).toList();
        var found =
                written.stream().map(_ -> new ArrayList<OrganisationMatch>()).toList();
        find(forms, (number, candidate) -> {
            var resemblance = forms.get(number).compare(candidate.forms());
            if (resemblance.isNoticeable()) {
                found.get(number).add(candidate.match(resemblance));
            }
        });
        found.forEach(matches -> matches.sort(SUREST_FIRST));
        var matches = new LinkedHashMap<String, List<OrganisationMatch>>();
        IntStream.range(0, written.size()).forEach(number -> matches.put(written.get(number), found.get(number)));
        return matches;
    }

    /** What any of these names of one organisation may mean, each organisation once. */
    List<OrganisationMatch> ofAny(Collection<String> names) {
        var surest = new LinkedHashMap<OrganisationId, OrganisationMatch>();
        of(names).values().stream()
                .flatMap(List::stream)
                .sorted(SUREST_FIRST)
                .forEach(match -> surest.putIfAbsent(match.organisation().id(), match));
        return List.copyOf(surest.values());
    }

    private void find(List<NameForms> written, Found found) {
        var numbers = new ArrayList<Integer>();
        var forms = new ArrayList<String>();
        IntStream.range(0, written.size())
                .forEach(number -> written.get(number).byForm().keySet().forEach(form -> {
                    numbers.add(number);
                    forms.add(form);
                }));
        if (forms.isEmpty()) {
            return;
        }
        jdbc.sql(sql)
                .param("numbers", numbers.toArray(Integer[]::new))
                .param("forms", forms.toArray(String[]::new))
                .param("initials", forms.stream().map(Abbreviation::initials).toArray(String[]::new))
                .param("outlines", forms.stream().map(Abbreviation::outline).toArray(String[]::new))
                .query(rs -> {
                    found.add(rs.getInt("number"), candidate(rs));
                });
    }

    private static Candidate candidate(ResultSet rs) throws SQLException {
        var forms = new LinkedHashMap<String, Likeness>();
        var texts = texts(rs.getArray("forms"));
        var kinds = texts(rs.getArray("kinds"));
        for (int i = 0; i < texts.length; i++) {
            forms.put(texts[i], Likeness.valueOf(kinds[i]));
        }
        return new Candidate(SummaryRows.row(rs), new NameForms(forms));
    }

    private static String[] texts(Array array) throws SQLException {
        return (String[]) array.getArray();
    }

    private interface Found {
        void add(int number, Candidate candidate);
    }

    private record Candidate(OrganisationSummary organisation, NameForms forms) {

        OrganisationMatch match(Resemblance resemblance) {
            return new OrganisationMatch(organisation, resemblance.likeness(), resemblance.score());
        }
    }
}
