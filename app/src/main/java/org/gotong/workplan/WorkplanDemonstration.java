package org.gotong.workplan;

import java.util.List;
import java.util.Set;
import org.gotong.identity.Office;
import org.gotong.identity.PersonDirectory;
import org.gotong.identity.Viewer;
import org.gotong.platform.demonstration.Demonstration;
import org.gotong.platform.demonstration.GoesAlong;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.Languages;
import org.gotong.programmes.ProgrammeDirectory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The plan of Kota SDGs Bengkulu, read from the article's own eleven lines by the reader that everybody uses. Nobody
 * reported how the activities went, so nothing here says that anybody did.
 */
@Component
@Order(60)
class WorkplanDemonstration implements Demonstration, GoesAlong {

    /** As printed on 23 May 2018, slips of the pen and all. */
    private static final String ARTICLE = """
            - Identifikasi kebutuhan dan intervensi program (4 Juni 2018) PJ. Kotaku
            - Penentuan program/ intervensi masing-masing Mitra (4 Juni sd. 11 Juni 2018
            - Identifikasi Mitra Donatur lain (Forum CSR CSR, Perusahaan, BI ddll) (juni sd September 2018)
            - Komunikasi, koordinasi dengan Pemda Kota Bengkulu (Pj. Kotaku) (14 Mei sd. Juli 2018)
            - Penggalangan dukungan dan Mitra Tambahan (Bentuk kegiatannya public expost) Juli sd Agustus 2018)
            - Lauching Program (Agustus 2018) Menghadirkan Bappenas atau menteri Terkait
            - Pelaksanaan program (September 2018 sd September 2021)
            - Capacity building/ coaching klinik
            - Dst.
            - Rapat koordinasi (4 bln sekali/ Catur wulan)
            - monitoring dan evaluasi program (Menerus)
            """;

    private final ProgrammeDirectory programmes;
    private final PersonDirectory people;
    private final ReadingDrafts drafts;
    private final ReadPlan readPlan;
    private final SaveReading saveReading;
    private final Today today;

    WorkplanDemonstration(
            ProgrammeDirectory programmes,
            PersonDirectory people,
            ReadingDrafts drafts,
            ReadPlan readPlan,
            SaveReading saveReading,
            Today today) {
        this.programmes = programmes;
        this.people = people;
        this.drafts = drafts;
        this.readPlan = readPlan;
        this.saveReading = saveReading;
        this.today = today;
    }

    @Override
    public List<String> tables() {
        return List.of("workplan.reading");
    }

    @Override
    public String name() {
        return "workplan";
    }

    @Override
    public void fill() {
        var coordinator = coordinator();
        var programme = programmes.get(coordinator, "kota-sdgs-bengkulu");
        var content = ReadingDraft.Content.of(ARTICLE, Languages.INDONESIAN.getLanguage(), null);
        var draft = ReadingDraft.begin(programme.id(), ReadingController.person(coordinator), content, today.now());
        drafts.insert(draft);
        saveReading.save(coordinator, programme, readPlan.review(draft, Languages.INDONESIAN));
    }

    private Viewer coordinator() {
        var person = people.findByEmail("koordinator@demo.gotong.example").orElseThrow();
        return new Viewer(person.id(), person.name(), person.email(), Set.of(Office.ADMINISTRATOR), Set.of(), true);
    }
}
