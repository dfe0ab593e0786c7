package org.gotong.workplan;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.gotong.World;
import org.gotong.organisations.NewOrganisation;
import org.gotong.organisations.OrganisationDirectory;
import org.gotong.organisations.OrganisationSummary;
import org.gotong.organisations.Pillar;
import org.gotong.programmes.ProgrammeSummary;
import org.gotong.reading.Period;
import org.gotong.reading.Recurrence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plans that tests speak of. */
@Component
class WorkplanSamples {

    /** The plan of the article, bullets and all. */
    static final String ARTICLE = """
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

    private final World world;
    private final WritePlan writePlan;
    private final OrganisationDirectory organisations;

    WorkplanSamples(World world, WritePlan writePlan, OrganisationDirectory organisations) {
        this.world = world;
        this.writePlan = writePlan;
        this.organisations = organisations;
    }

    OrganisationSummary organisation(String name) {
        var by = world.viewer(world.administrator());
        return organisations.register(by, new NewOrganisation(name, "", Pillar.GOVERNMENT, "contoh", ""));
    }

    Activity activity(ProgrammeSummary programme, String title, @Nullable String period, String... responsible) {
        return activity(programme, title, period, null, responsible);
    }

    Activity recurring(ProgrammeSummary programme, String title, @Nullable String period, String rule) {
        return activity(programme, title, period, Recurrence.parse(rule));
    }

    private Activity activity(
            ProgrammeSummary programme,
            String title,
            @Nullable String period,
            @Nullable Recurrence recurrence,
            String... responsible) {
        var time = period == null ? null : Period.parse(period);
        var names = Arrays.stream(responsible).map(this::responsible).toList();
        var facts = new ActivityFacts(title, time, recurrence, names, "", "", Set.of());
        return writePlan.add(world.viewer(world.coordinator()), programme, Kind.ACTIVITY, null, facts);
    }

    /** One with everything that a plan may say, under a component or at the top. */
    Activity under(
            ProgrammeSummary programme,
            @Nullable ActivityId parent,
            String title,
            @Nullable Period period,
            @Nullable String rule,
            List<String> responsible) {
        var recurrence = rule == null ? null : Recurrence.parse(rule);
        var names = responsible.stream().map(Responsible::named).toList();
        var facts = new ActivityFacts(title, period, recurrence, names, "", "", Set.of());
        return writePlan.add(world.viewer(world.coordinator()), programme, Kind.ACTIVITY, parent, facts);
    }

    private Responsible responsible(String name) {
        return organisations.search(name, 1).stream()
                .findFirst()
                .map(found -> new Responsible(found.id(), name))
                .orElse(Responsible.named(name));
    }

    Activity component(ProgrammeSummary programme, String title) {
        var facts = ActivityFacts.titled(title);
        return writePlan.add(world.viewer(world.coordinator()), programme, Kind.COMPONENT, null, facts);
    }

    static List<String> lines(String text) {
        return text.lines().toList();
    }
}
