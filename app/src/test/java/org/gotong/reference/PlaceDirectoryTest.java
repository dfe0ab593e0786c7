package org.gotong.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gotong.GotongTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GotongTest
class PlaceDirectoryTest {

    static final PlaceCode SUMBER_JAYA = new PlaceCode("17.71.05.1004");

    @Autowired
    PlaceDirectory directory;

    @Autowired
    JdbcClient jdbc;

    @Test
    void holdsEveryPlaceOfIndonesia() {
        assertThat(jdbc.sql("select level, count(*) from reference.place group by level")
                        .query((row, number) -> Map.entry(row.getString(1), row.getInt(2)))
                        .list())
                .containsExactlyInAnyOrder(
                        Map.entry("PROVINCE", 38),
                        Map.entry("REGENCY", 514),
                        Map.entry("DISTRICT", 7_285),
                        Map.entry("VILLAGE", 83_762));
    }

    @Test
    void everyPlaceLiesInOneThatExists() {
        var orphans = jdbc.sql("""
                        select code
                        from reference.place part
                        where parent_code <> 'ID'
                        and not exists (select 1 from reference.place whole where whole.code = part.parent_code)
                        """).query(String.class).list();

        assertThat(orphans).isEmpty();
    }

    @Test
    void knowsThePlacesOfTheArticles() {
        var sumberJaya = directory.find(SUMBER_JAYA).orElseThrow();
        assertThat(sumberJaya.title(Locale.of("id"))).isEqualTo("Sumber Jaya, Kampung Melayu, Kota Bengkulu, Bengkulu");
        assertThat(directory
                        .find(new PlaceCode("32.02.05.2004"))
                        .orElseThrow()
                        .name()
                        .id())
                .isEqualTo("Cikelat");
    }

    @Test
    void givesManyPlacesAtOnceAndLeavesOutWhatDoesNotExist() {
        var china = new PlaceCode("CN");
        var places = directory.places(List.of(SUMBER_JAYA, china, new PlaceCode("17.99"), new PlaceCode("ZZ")));

        assertThat(places)
                .containsOnlyKeys(SUMBER_JAYA, china)
                .containsEntry(china, new Place(china, new BilingualName("Tiongkok", "China"), ""));
    }

    @Test
    void provincesArePartsOfIndonesia() {
        assertThat(directory.parts(PlaceCode.INDONESIA)).hasSize(38);
        assertThat(directory.parts(new PlaceCode("17.71.05")))
                .extracting(Place::code)
                .contains(SUMBER_JAYA);
    }

    @ParameterizedTest
    @CsvSource({
        "sumber ja bengkulu, 17.71.05.1004",
        "'Kel. Sumber Jaya, Kec. Kampung Melayu', 17.71.05.1004",
        "SUMBERJAYA kampung melayu, 17.71.05.1004",
        "ben, 17",
        "kota bengkulu, 17.71",
        "cikelat, 32.02.05.2004",
        "kab sukabumi, 32.02",
        "viet, VN",
        "tiong, CN"
    })
    void bestPlaceComesFirst(String typed, String code) {
        assertThat(directory.search(PlaceQuery.of(typed)).places().getFirst().code())
                .isEqualTo(new PlaceCode(code));
    }

    @Test
    void threeLettersAndAFilterReachAVillage() {
        var found = directory.search(PlaceQuery.of("sum").at(PlaceLevel.VILLAGE).in(new PlaceCode("17.71")));
        assertThat(found.places()).extracting(Place::code).contains(SUMBER_JAYA);
        assertThat(directory
                        .search(PlaceQuery.of("sumber ja").in(new PlaceCode("17")))
                        .places()
                        .getFirst()
                        .code())
                .isEqualTo(SUMBER_JAYA);
    }

    @Test
    void levelsAndCountriesAreFilters() {
        assertThat(directory
                        .search(PlaceQuery.of("bengkulu").at(PlaceLevel.REGENCY))
                        .places())
                .extracting(Place::level)
                .containsOnly(PlaceLevel.REGENCY);
        assertThat(directory.search(PlaceQuery.of("in").at(PlaceLevel.COUNTRY)).places())
                .extracting(Place::level)
                .containsOnly(PlaceLevel.COUNTRY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "s", "!?", "xyzzy", "; drop table reference.place", "\ud800"})
    void wordsThatFitNothingFindNothing(String typed) {
        assertThat(directory.search(PlaceQuery.of(typed)).places()).isEmpty();
    }

    @Test
    void signsOfTheSearchLanguageAreNotWords() {
        assertThat(directory.search(PlaceQuery.of("cikelat:*& | ! ( ")).places())
                .isEqualTo(directory.search(PlaceQuery.of("cikelat")).places());
    }

    @Test
    void searchUsesItsIndexes() {
        // Small tables and rolled-back statistics must not decide: the question is whether an index can serve.
        var plan = String.join(
                "\n",
                jdbc.sql("explain " + PlaceSearch.SQL)
                        .param("every", "sumber:* & ja:*")
                        .param("any", "sumber:* | ja:*")
                        .param("beginnings", "{sumber:*,ja:*}")
                        .param("words", "{sumber,ja}")
                        .param("level", "")
                        .param("within", "")
                        .param("limit", 20)
                        .param("offset", 0)
                        .query(String.class)
                        .list());

        assertThat(plan).contains("place_all_words").doesNotContain("Seq Scan on place");
    }

    @ParameterizedTest
    @CsvSource({
        "17.71.05.1004, 17.71.05.1004",
        "id, ID",
        "'Sumber Jaya, Kampung Melayu, Kota Bengkulu, Bengkulu', 17.71.05.1004",
        "Kota Bengkulu, 17.71",
        "Palestine, PS"
    })
    void readsWhatOnePlaceIsCalled(String written, String code) {
        assertThat(directory.resolve(written).place().map(Place::code)).contains(new PlaceCode(code));
    }

    @Test
    void asksWhenSeveralPlacesAreCalledAlike() {
        var reading = directory.resolve("Sumber Jaya");

        assertThat(reading.place()).isEmpty();
        assertThat(reading.candidates())
                .hasSizeGreaterThan(5)
                .allMatch(place -> place.name().id().startsWith("Sumber Jaya"));
        assertThat(directory.resolve("Negeri Antah Berantah").isUnknown()).isTrue();
    }
}
