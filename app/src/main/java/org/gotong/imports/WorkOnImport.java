package org.gotong.imports;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gotong.identity.Office;
import org.gotong.identity.PersonDirectory;
import org.gotong.identity.Viewer;
import org.gotong.platform.jobs.JobQueue;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.NotAllowed;
import org.gotong.platform.web.NotFound;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Does what an import waits for: reads, saves or takes back; in the request when it is short, else as a job. */
@Configuration
class WorkOnImport {

    /** Whoever sits at the machine. */
    static final Viewer COMMAND_LINE =
            new Viewer(null, "./gotong import", "", Set.of(Office.ADMINISTRATOR), Set.of(), true);

    /** So many rows a person waits for. */
    static final int SHORT = 300;

    private static final String TASK = "work-on-import";
    private static final int TRIES = 4;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Imports imports;
    private final Kinds kinds;
    private final PersonDirectory people;
    private final ReadRows readRows;
    private final WriteRows writeRows;
    private final JobQueue queue;
    private final Today today;

    WorkOnImport(
            Imports imports,
            Kinds kinds,
            PersonDirectory people,
            ReadRows readRows,
            WriteRows writeRows,
            JobQueue queue,
            Today today) {
        this.imports = imports;
        this.kinds = kinds;
        this.people = people;
        this.readRows = readRows;
        this.writeRows = writeRows;
        this.queue = queue;
        this.today = today;
    }

    @Bean
    Task<Void> workOnImportTask() {
        return Tasks.oneTime(TASK)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(PAUSE))
                .execute((instance, context) -> {
                    // The instance names the step as well: the next one is asked for before this one is forgotten.
                    var id = new ImportId(UUID.fromString(instance.getId().split(":")[0]));
                    try {
                        work(id);
                    } catch (RuntimeException failure) {
                        if (context.getExecution().consecutiveFailures + 1 >= TRIES) {
                            imports.fail(id, "imports.failure.broken", List.of());
                        }
                        throw failure;
                    }
                });
    }

    /** Asks for the next step. A short one is done before this returns; a job takes it over if that fails. */
    void ask(ImportId id, long rows) {
        var isShort = rows > 0 && rows <= SHORT;
        imports.find(id)
                .ifPresent(it -> queue.add(
                        TASK,
                        id.text() + ":" + it.stage().code(),
                        isShort ? today.now().plusSeconds(30) : today.now()));
        if (isShort) {
            work(id);
        }
    }

    /** Goes on until the import waits for a person, or is done. */
    void work(ImportId id) {
        var it = imports.find(id).filter(found -> found.stage().isWorking());
        it.ifPresent(this::workOn);
    }

    private void workOn(Import it) {
        var kind = kinds.get(it.kind());
        var by = it.person() == null ? COMMAND_LINE : people.viewer(it.person());
        try {
            kind.target(by, it.subject());
        } catch (NotFound | NotAllowed noLonger) {
            imports.fail(it.id(), "imports.failure.not-allowed", List.of());
            return;
        }
        var order = new ImportOrder(
                by, it.subject(), it.fileName(), it.locale(), it.letters().keySet());
        var run = imports.take(it.id());
        switch (it.stage()) {
            case READING -> readRows.read(it, run, kind.reading(order));
            case SAVING -> writeRows.save(it, run, kind.writing(order));
            case UNDOING -> writeRows.undo(it, run, kind.writing(order));
            case MATCHING, READY, SAVED, UNDONE, CANCELLED, FAILED -> {}
        }
    }
}
