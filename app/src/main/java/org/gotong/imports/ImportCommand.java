package org.gotong.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.gotong.platform.CannotRun;
import org.gotong.platform.commands.Command;
import org.gotong.platform.commands.CommandHelp;
import org.gotong.platform.pages.Words;
import org.gotong.platform.tables.UnreadableSheet;
import org.gotong.platform.web.Languages;
import org.gotong.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
@CommandHelp(
        name = "import",
        summary = "checks a table and saves it, as on screen",
        help = """
                Usage: ./gotong import KIND FILE [--programme SLUG] [--commit] [--format json] [--language id|en]

                Reads an Excel or CSV file and prints what is new, changed, unchanged and wrong, by
                cell. Columns are found by their Indonesian or English headings; others are left out.
                Nothing is saved without --commit, and nothing at all while a cell is wrong. What is
                saved can be undone for 7 days on the page /imports by an administrator.

                KIND:  organisations, or workplan (with --programme)

                  --programme SLUG   the programme whose plan it is
                  --commit           saves it
                  --format json      for programs: counts, faults and probable duplicates
                  --language id|en   of the messages; without it that of LANG, or Indonesian

                Exit code 0: all is right. 1: cells are wrong. 2: it could not run.""",
        indonesianSummary = "memeriksa sebuah tabel dan menyimpannya, seperti di layar",
        indonesianHelp = """
                Pemakaian: ./gotong import JENIS BERKAS [--programme SLUG] [--commit] [--format json] [--language id|en]

                Membaca berkas Excel atau CSV dan menampilkan apa yang baru, berubah, tetap, dan keliru,
                sel demi sel. Kolom dikenali dari judulnya dalam bahasa Indonesia atau Inggris; yang lain
                dilewati. Tidak ada yang disimpan tanpa --commit, dan sama sekali tidak selama masih ada
                sel yang keliru. Yang tersimpan bisa diurungkan administrator selama 7 hari di /imports.

                JENIS: organisations, atau workplan (dengan --programme)

                  --programme SLUG   program pemilik rencana itu
                  --commit           menyimpan
                  --format json      untuk program komputer: jumlah, kekeliruan, dan kemungkinan ganda
                  --language id|en   bahasa pesannya; tanpa ini menurut LANG, atau Indonesia

                Kode keluar 0: semua benar. 1: ada sel yang keliru. 2: tidak bisa dijalankan.""")
class ImportCommand implements Command {

    private final Kinds kinds;
    private final BeginImport beginImport;
    private final Imports imports;
    private final ImportRows rows;
    private final WorkOnImport workOnImport;
    private final Words words;
    private final JsonMapper json;

    ImportCommand(
            Kinds kinds,
            BeginImport beginImport,
            Imports imports,
            ImportRows rows,
            WorkOnImport workOnImport,
            Words words,
            JsonMapper json) {
        this.kinds = kinds;
        this.beginImport = beginImport;
        this.imports = imports;
        this.rows = rows;
        this.workOnImport = workOnImport;
        this.words = words;
        this.json = json;
    }

    @Override
    public int run(List<String> arguments) {
        var order = CommandOrder.of(arguments);
        var kind = kinds.find(order.kind()).orElseThrow(() -> new CannotRun(unknown(order.kind())));
        var begun = begin(kind, order);
        var answer = answer(begun, order.language());
        if (!answer.faults().isEmpty() || !order.commits()) {
            imports.delete(begun.id());
        } else if (imports.confirm(begun.id(), false, answer.toSave())) {
            workOnImport.work(begun.id());
        }
        print(order, answer, begun);
        return answer.faults().isEmpty() ? DONE : FOUND_FAULTS;
    }

    private Import begin(ImportKind kind, CommandOrder order) {
        if (!Files.isReadable(order.file())) {
            throw new CannotRun("There is no file " + order.file() + " that can be read.");
        }
        if (kind.isOfAProgramme() && order.programme().isEmpty()) {
            throw new CannotRun("`import " + kind.code() + "` needs a programme: --programme SLUG");
        }
        try {
            kind.target(WorkOnImport.COMMAND_LINE, order.programme());
            var name = order.file().getFileName().toString();
            var begun = beginImport.begin(
                    WorkOnImport.COMMAND_LINE, kind, order.programme(), order.file(), name, order.language());
            return read(kind, begun, order.language());
        } catch (NotFound notFound) {
            throw new CannotRun("There is no programme " + order.programme() + ".", notFound);
        } catch (UnreadableSheet unreadable) {
            throw new CannotRun(
                    words.get(order.language(), "fault." + unreadable.code(), unreadable.arguments()), unreadable);
        }
    }

    /** Nobody can be asked, so unknown columns are left out. */
    private Import read(ImportKind kind, Import begun, Locale language) {
        var columns = begun.columns().stream()
                .map(column -> column.isAsked() ? new MatchedColumn(column.letter(), column.heading(), "") : column)
                .toList();
        var missing = Headings.missing(columns, kind);
        if (!missing.isEmpty()) {
            imports.delete(begun.id());
            throw new CannotRun(words.get(
                    language,
                    "imports.columns.missing",
                    words.get(language, missing.getFirst().key())));
        }
        if (begun.stage() == Stage.MATCHING) {
            imports.match(begun.id(), columns);
        }
        workOnImport.work(begun.id());
        var read = imports.find(begun.id()).orElseThrow();
        if (read.failure() != null) {
            imports.delete(begun.id());
            throw new CannotRun(words.get(
                    language, read.failure().key(), read.failure().arguments().toArray()));
        }
        return read.with(begun.columns());
    }

    private ImportAnswer answer(Import read, Locale language) {
        var counts = rows.counts(read.id());
        var faults = new ArrayList<ImportAnswer.Fault>();
        try (var faulty = rows.faulty(read.id())) {
            faulty.forEach(shown -> shown.row()
                    .faults()
                    .forEach(fault -> faults.add(new ImportAnswer.Fault(
                            fault.cell(),
                            fault.code(),
                            words.get(
                                    language,
                                    "fault." + fault.code(),
                                    fault.arguments().toArray())))));
        }
        var duplicates = rows.page(read.id(), RowFilter.LIKELY, Integer.MAX_VALUE, 0).stream()
                .map(ShownRow::row)
                .flatMap(row -> row.likely().stream().map(likely -> ImportAnswer.Duplicate.of(row.number(), likely)))
                .toList();
        return new ImportAnswer(
                counts.rows(),
                counts.added() - counts.held(),
                counts.changed(),
                counts.unchanged(),
                counts.held(),
                faults,
                duplicates);
    }

    private void print(CommandOrder order, ImportAnswer answer, Import begun) {
        if (order.isJson()) {
            System.out.println(json.writerWithDefaultPrettyPrinter().writeValueAsString(answer));
            return;
        }
        var language = order.language();
        begun.columns().stream()
                .filter(MatchedColumn::isAsked)
                .forEach(column -> say(language, "imports.command.left-out", column.letter(), column.heading()));
        begun.notices()
                .forEach(
                        notice -> say(language, notice.key(), notice.arguments().toArray()));
        answer.faults().forEach(fault -> System.out.println(fault.cell() + ": " + fault.message()));
        answer.duplicates()
                .forEach(duplicate -> say(
                        language,
                        duplicate.with().row() == null ? "imports.command.likely" : "imports.command.likely.row",
                        duplicate.row(),
                        duplicate.with().row() == null
                                ? "/" + begun.kind() + "/" + duplicate.with().slug()
                                : duplicate.with().row(),
                        Math.round(duplicate.score() * 100)));
        if (answer.held() > 0) {
            say(language, "imports.command.held", answer.held());
        }
        say(language, "imports.ready.sum", answer.added(), answer.changed(), answer.unchanged(), rowsWith(answer));
        var saved = order.commits() && answer.faults().isEmpty();
        say(
                language,
                saved ? "imports.command.saved" : "imports.command.unsaved",
                rows.counts(begun.id()).saved());
    }

    private static long rowsWith(ImportAnswer answer) {
        return answer.rows() - answer.added() - answer.changed() - answer.unchanged() - answer.held();
    }

    private void say(Locale language, String key, Object... arguments) {
        System.out.println(words.get(language, key, arguments));
    }

    private String unknown(String kind) {
        return "There is no kind \"" + kind + "\". There are: "
                + String.join(
                        ", ",
                        kinds.all().stream().map(ImportKind::code).sorted().toList()) + ".";
    }

    /** What was typed behind the command. */
    private record CommandOrder(
            String kind, Path file, String programme, boolean commits, boolean isJson, Locale language) {

        static CommandOrder of(List<String> arguments) {
            var words = new ArrayList<>(arguments);
            var programme = Objects.requireNonNullElse(take(words, "--programme"), "");
            var format = Objects.requireNonNullElse(take(words, "--format"), "text");
            var language = take(words, "--language");
            var commits = words.remove("--commit");
            if (words.size() != 2 || words.stream().anyMatch(word -> word.startsWith("--"))) {
                throw new CannotRun("`import` needs a kind and a file: ./gotong import KIND FILE\n"
                        + "See ./gotong import --help.");
            }
            return new CommandOrder(
                    words.getFirst(),
                    Path.of(words.getLast()).toAbsolutePath(),
                    programme,
                    commits,
                    format.equals("json"),
                    language == null ? ofMachine() : Languages.of(language));
        }

        private static @Nullable String take(List<String> words, String option) {
            var at = words.indexOf(option);
            if (at < 0) {
                return null;
            }
            if (at + 1 == words.size()) {
                throw new CannotRun("`import` needs a word behind " + option + ". See ./gotong import --help.");
            }
            words.remove(at);
            return words.remove(at);
        }

        private static Locale ofMachine() {
            var lang = Objects.requireNonNullElse(System.getenv("LANG"), "");
            return lang.startsWith("en") ? Languages.ENGLISH : Languages.INDONESIAN;
        }
    }
}
