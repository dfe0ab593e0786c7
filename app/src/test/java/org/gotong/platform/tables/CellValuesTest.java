package org.gotong.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gotong.platform.pages.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "7;7",
                "-12;-12",
                "\u221212;-12",
                "1234567;1234567",
                "1.234,5;1234.5",
                "1,234.5;1234.5",
                "1.234.567;1234567",
                "1,234,567.89;1234567.89",
                "1 234 567,5;1234567.5",
                "12,5;12.5",
                "12.5;12.5",
                "0,125;0.125",
                "1234,567;1234.567",
                "1.2340;1.234"
            })
    void numbersAreReadAsEitherLanguageWritesThem(String written, BigDecimal number) throws Exception {
        assertThat(CellValues.decimal(cell(written))).isEqualByComparingTo(number);
    }

    @Test
    void whatCanBeTwoNumbersIsAsked() {
        assertThat(numberFault("1.234"))
                .isEqualTo(new Fault("C5", "cell.number.ambiguous", List.of("1.234", "1234", "1.2340")));
        assertThat(numberFault("12,500").code()).isEqualTo("cell.number.ambiguous");
    }

    @ParameterizedTest
    @ValueSource(strings = {"banyak", "1.23.4", "1.2345,6", "12 orang", "1e5", "-"})
    void whatIsNoNumberIsSaid(String written) {
        assertThat(numberFault(written)).isEqualTo(new Fault("C5", "cell.number", List.of(written)));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-06-04,2018-06-04",
        "4 Juni 2018,2018-06-04",
        "4 juni 2018,2018-06-04",
        "14 Agustus 2018,2018-08-14",
        "4 June 2018,2018-06-04",
        "14/6/2018,2018-06-14",
        "6/14/2018,2018-06-14",
        "06-06-2018,2018-06-06"
    })
    void daysAreReadAsPeopleWriteThem(String written, LocalDate day) throws Exception {
        assertThat(CellValues.date(cell(written))).isEqualTo(day);
    }

    @Test
    void whatCanBeTwoDaysIsAsked() {
        assertThat(dateFault("4/6/2018"))
                .isEqualTo(new Fault("C5", "cell.date.ambiguous", List.of("4/6/2018", "2018-06-04", "2018-04-06")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Juni 2018", "31/2/2018", "2018-13-01", "31 Februari 2018", "segera"})
    void whatIsNoDayIsSaid(String written) {
        assertThat(dateFault(written).code()).isEqualTo("cell.date");
    }

    @Test
    void anErrorOfExcelIsTheFaultOfItsCell() {
        var fault = catchThrowableOfType(UnreadableCell.class, () -> CellValues.decimal(SheetCell.error("C5", "#REF!")))
                .fault();

        assertThat(fault).isEqualTo(new Fault("C5", "cell.error", List.of("#REF!")));
    }

    private static Fault numberFault(String written) {
        return catchThrowableOfType(UnreadableCell.class, () -> CellValues.decimal(cell(written)))
                .fault();
    }

    private static Fault dateFault(String written) {
        return catchThrowableOfType(UnreadableCell.class, () -> CellValues.date(cell(written)))
                .fault();
    }

    private static SheetCell cell(String text) {
        return SheetCell.text("C5", text);
    }
}
