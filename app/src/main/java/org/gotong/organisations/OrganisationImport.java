package org.gotong.organisations;

import java.util.List;
import java.util.Locale;
import org.gotong.identity.Viewer;
import org.gotong.imports.ImportColumn;
import org.gotong.imports.ImportKind;
import org.gotong.imports.ImportOrder;
import org.gotong.imports.ImportTarget;
import org.gotong.imports.RowReading;
import org.gotong.imports.RowWriting;
import org.gotong.platform.pages.Words;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.Languages;
import org.gotong.platform.web.NotFound;
import org.gotong.reference.SectorDirectory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Organisations as tables that people bring. */
@Component
class OrganisationImport implements ImportKind {

    private static final List<ImportColumn> COLUMNS = List.of(
            new ImportColumn(
                    "name",
                    "organisations.sheet.name",
                    List.of(
                            "nama lembaga",
                            "nama organisasi",
                            "nama instansi",
                            "lembaga",
                            "organisation",
                            "organization",
                            "organisation name",
                            "organization name",
                            "institution"),
                    true),
            column(
                    "other-names",
                    "nama lain",
                    "singkatan",
                    "alias",
                    "other names",
                    "short name",
                    "acronym",
                    "abbreviation"),
            column("pillar", "kelompok", "unsur"),
            column("pillar-basis", "dasar", "basis"),
            column("kind", "jenis lembaga", "tipe", "type", "organisation type", "organization type"),
            column("country", "kode negara", "country code"),
            column(
                    "places",
                    "lokasi",
                    "wilayah",
                    "wilayah kerja",
                    "daerah",
                    "place",
                    "location",
                    "locations",
                    "region"),
            column("identifier", "nomor", "nomor pendaftaran", "nib", "npwp", "registration number", "id number"),
            column("website", "situs", "laman", "web", "url", "homepage"),
            column("work-areas", "bidang", "sektor", "work area", "sector", "sectors"),
            column("source", "asal"),
            column("address", "slug", "alamat gotong"));

    private final RegisterLookup lookup;
    private final OrganisationVocabulary vocabulary;
    private final Organisations organisations;
    private final WriteRegister writeRegister;
    private final SectorDirectory sectors;
    private final JdbcClient jdbc;
    private final Words words;
    private final JsonMapper json;
    private final Today today;

    OrganisationImport(
            RegisterLookup lookup,
            OrganisationVocabulary vocabulary,
            Organisations organisations,
            WriteRegister writeRegister,
            SectorDirectory sectors,
            JdbcClient jdbc,
            Words words,
            JsonMapper json,
            Today today) {
        this.lookup = lookup;
        this.vocabulary = vocabulary;
        this.organisations = organisations;
        this.writeRegister = writeRegister;
        this.sectors = sectors;
        this.jdbc = jdbc;
        this.words = words;
        this.json = json;
        this.today = today;
    }

    private static ImportColumn column(String code, String... synonyms) {
        return new ImportColumn(code, "organisations.sheet." + code, List.of(synonyms), false);
    }

    @Override
    public String code() {
        return "organisations";
    }

    @Override
    public String words() {
        return "organisations.import";
    }

    @Override
    public List<ImportColumn> columns() {
        return COLUMNS;
    }

    @Override
    public boolean isOfAProgramme() {
        return false;
    }

    @Override
    public ImportTarget target(Viewer viewer, String subject) {
        if (!OrganisationRules.mayRegister(viewer)) {
            throw new NotFound("import of organisations");
        }
        return new ImportTarget("", "", "/organisations");
    }

    @Override
    public List<String> choices(ImportColumn column, Locale language) {
        return switch (column.code()) {
            case "pillar" -> vocabulary.pillars(language);
            case "kind" -> vocabulary.kinds(language);
            default -> List.of();
        };
    }

    @Override
    public RowReading reading(ImportOrder order) {
        return new OrganisationTableReading(
                order,
                lookup,
                new LikelyOrganisations(jdbc),
                vocabulary,
                new OrganisationCells(words, sectors, order.language()),
                organisations,
                json);
    }

    @Override
    public RowWriting writing(ImportOrder order) {
        var ofFile = new Wording(
                words.get(Languages.INDONESIAN, "organisations.import.basis", order.fileName()),
                words.get(Languages.ENGLISH, "organisations.import.basis", order.fileName()));
        return new OrganisationTableWriting(order.by(), ofFile, organisations, writeRegister, json, today);
    }
}
