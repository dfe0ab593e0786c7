package org.gotong.needs;

import java.util.List;
import java.util.Set;
import org.gotong.identity.PersonDirectory;
import org.gotong.identity.Viewer;
import org.gotong.platform.demonstration.Demonstration;
import org.gotong.platform.ids.NewId;
import org.gotong.programmes.ProgrammeDirectory;
import org.gotong.programmes.ProgrammeSummary;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The needs and groups that the article of 23 May 2018 names. It names no partner's own intervention, so there is none. */
@Component
@Order(50)
class NeedsDemonstration implements Demonstration {

    private static final String PILOT = "17.71.05.1004";
    private static final String SOURCE = "artikel tentang rapat koordinasi 14 Mei 2018";
    private static final String FOUND = "2018-05-23";

    private final ProgrammeDirectory programmes;
    private final SaveAnswers saveAnswers;
    private final PersonDirectory people;

    NeedsDemonstration(ProgrammeDirectory programmes, SaveAnswers saveAnswers, PersonDirectory people) {
        this.programmes = programmes;
        this.saveAnswers = saveAnswers;
        this.people = people;
    }

    @Override
    public String name() {
        return "needs";
    }

    @Override
    public void fill() {
        var person = people.findByEmail("koordinator@demo.gotong.example").orElseThrow();
        var by = new Viewer(person.id(), person.name(), person.email(), Set.of(), Set.of(), true);
        var bengkulu = programmes.get(Viewer.GUEST, "kota-sdgs-bengkulu");
        need(
                by,
                bengkulu,
                "Mengatasi kekumuhan di kelurahan yang disebut paling kumuh",
                "Overcoming slum conditions in the area called the most run-down");
        need(
                by,
                bengkulu,
                "Mengatasi kemiskinan di kelurahan yang disebut paling miskin",
                "Overcoming poverty in the area called the poorest");
        group(
                by,
                bengkulu,
                "Perempuan",
                "Women",
                "Agen perubahan perilaku dan motivasi masyarakat",
                "Agents of change in how people behave and what moves them");
        group(
                by,
                bengkulu,
                "Anak-anak",
                "Children",
                "Agen perubahan perilaku dan motivasi masyarakat",
                "Agents of change in how people behave and what moves them");
        group(
                by,
                bengkulu,
                "Lembaga pendidikan formal dan nonformal",
                "Schools and non-formal education",
                "Mengubah perilaku masyarakat menuju gaya hidup bersih dan sehat",
                "Changing behaviour towards a clean and healthy way of life");
    }

    private void need(Viewer by, ProgrammeSummary programme, String id, String en) {
        var need = new Need(new NeedId(NewId.next()), PILOT, null, id, en, SOURCE, FOUND, 0);
        saveAnswers.save(by, programme, null, need);
    }

    private void group(Viewer by, ProgrammeSummary programme, String id, String en, String partId, String partEn) {
        var group = new InvolvedGroup(
                new GroupId(NewId.next()), id, en, partId, partEn, "", "", List.of(), List.of(), SOURCE, 0);
        saveAnswers.save(by, programme, null, group);
    }
}
