package org.gotong.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Toast;
import org.gotong.platform.pages.Words;
import org.gotong.platform.tables.SheetView;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.Access;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The imports of a person: each with what it is doing, what it found, and what can be done with it. */
@Controller
@Access(Access.Level.SIGNED_IN)
class ImportController {

    private static final int SIZE = 50;
    private static final int ROWS = 100;

    private final Imports imports;
    private final ImportRows rows;
    private final Kinds kinds;
    private final BeginImport beginImport;
    private final DecideRow decideRow;
    private final WorkOnImport workOnImport;
    private final Words words;
    private final Today today;

    ImportController(
            Imports imports,
            ImportRows rows,
            Kinds kinds,
            BeginImport beginImport,
            DecideRow decideRow,
            WorkOnImport workOnImport,
            Words words,
            Today today) {
        this.imports = imports;
        this.rows = rows;
        this.kinds = kinds;
        this.beginImport = beginImport;
        this.decideRow = decideRow;
        this.workOnImport = workOnImport;
        this.words = words;
        this.today = today;
    }

    @GetMapping("/imports")
    String list(Viewer viewer, @RequestParam(name = "page", defaultValue = "1") int at, Model model) {
        var number = Math.clamp(at, 1, 1_000_000);
        var mine = imports.of(viewer, SIZE, (number - 1) * SIZE);
        model.addAttribute("imports", mine);
        model.addAttribute("counts", rows.counts(mine.stream().map(Import::id).toList()));
        model.addAttribute("kinds", kinds.all().stream().collect(Collectors.toMap(ImportKind::code, kind -> kind)));
        model.addAttribute("total", imports.count(viewer));
        model.addAttribute("at", number);
        model.addAttribute("size", SIZE);
        return "imports/list";
    }

    @GetMapping("/imports/{id}")
    ModelAndView show(
            Viewer viewer,
            @PathVariable ImportId id,
            @RequestParam(defaultValue = "") String rows,
            @RequestParam(name = "page", defaultValue = "1") int at,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean isAskingForProgress,
            HttpServletResponse response) {
        var it = imports.get(viewer, id);
        if (isAskingForProgress && !it.stage().isWorking()) {
            // There is none any more: the browser loads the page that tells what came out.
            response.setHeader("HX-Refresh", "true");
        }
        return page(viewer, it, rows, Math.clamp(at, 1, 1_000_000));
    }

    @PostMapping("/imports/{id}/columns")
    ModelAndView match(Viewer viewer, @PathVariable ImportId id, @RequestParam Map<String, String> form) {
        var begun = imports.get(viewer, id);
        var chosen = form.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("column-"))
                .collect(Collectors.toMap(entry -> entry.getKey().substring(7), Map.Entry::getValue));
        var columns = beginImport.match(viewer, kinds.get(begun.kind()), begun, chosen);
        var matched = imports.get(viewer, id);
        if (matched.stage() != Stage.READING) {
            var page = page(viewer, begun.with(columns), "", 1);
            page.addObject("isRefused", true);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        workOnImport.ask(id, matched.expectedRows());
        return redirect(begun);
    }

    @PostMapping("/imports/{id}/rows/{number}/decision")
    ModelAndView decide(
            Viewer viewer,
            @PathVariable ImportId id,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String same,
            @RequestParam(defaultValue = "likely") String rows) {
        var it = imports.get(viewer, id);
        decideRow.decide(viewer, it, number, same);
        return new ModelAndView(
                "redirect:" + it.address() + "?rows=" + RowFilter.of(rows).code() + "#row-" + number);
    }

    @PostMapping("/imports/{id}/decisions")
    ModelAndView decideAll(Viewer viewer, @PathVariable ImportId id) {
        var it = imports.get(viewer, id);
        decideRow.allNew(it);
        return redirect(it);
    }

    @PostMapping("/imports/{id}/saving")
    ModelAndView save(
            Viewer viewer, @PathVariable ImportId id, @RequestParam(defaultValue = "false") boolean withoutFaulty) {
        var it = imports.get(viewer, id);
        var counts = rows.counts(id);
        // What is faulty is left out only when the person saw how much that is.
        if ((counts.faulty() == 0 || withoutFaulty) && imports.confirm(id, withoutFaulty, counts.toSave())) {
            workOnImport.ask(id, counts.toSave());
        }
        return redirect(it);
    }

    @PostMapping("/imports/{id}/cancellation")
    ModelAndView cancel(Viewer viewer, @PathVariable ImportId id) {
        var it = imports.get(viewer, id);
        imports.cancel(id);
        return redirect(it);
    }

    @PostMapping("/imports/{id}/undoing")
    ModelAndView undo(Viewer viewer, @PathVariable ImportId id, RedirectAttributes after) {
        var it = imports.get(viewer, id);
        if (!it.mayBeUndone(today.now())) {
            after.addFlashAttribute(Toast.NAME, Toast.of("imports.undo.too-late"));
            return redirect(it);
        }
        var saved = rows.counts(id).saved();
        if (imports.askToUndo(id, saved)) {
            workOnImport.ask(id, saved);
        }
        return redirect(it);
    }

    @GetMapping("/imports/{id}/faults.{ending:csv|xlsx}")
    View faults(Viewer viewer, @PathVariable ImportId id, @PathVariable String ending, Locale language) {
        var it = imports.get(viewer, id);
        return SheetView.of(new FaultSheet(words, language).of(rows.faulty(it.id())), ending);
    }

    private ModelAndView page(Viewer viewer, Import it, String filter, int at) {
        var kind = kinds.get(it.kind());
        // While it works only its own progress is told: counting its rows every second would slow it down.
        var counts = it.stage().isWorking() ? RowCounts.NONE : rows.counts(it.id());
        var shown = filter.isEmpty() && counts.faulty() > 0 && it.stage() == Stage.READY
                ? RowFilter.FAULTY
                : RowFilter.of(filter);
        var page = new ModelAndView("imports/show");
        page.addObject("it", it);
        page.addObject("kind", kind);
        page.addObject("target", kind.target(viewer, it.subject()));
        page.addObject("headings", beginImport.headings(viewer, kind));
        page.addObject("counts", counts);
        page.addObject("filter", shown);
        page.addObject("rows", it.stage().isWorking() ? List.of() : rows.page(it.id(), shown, ROWS, (at - 1) * ROWS));
        page.addObject("at", at);
        page.addObject("size", ROWS);
        page.addObject("mayBeUndone", it.mayBeUndone(today.now()));
        page.addObject("isRefused", false);
        return page;
    }

    private static ModelAndView redirect(Import it) {
        return new ModelAndView("redirect:" + it.address());
    }
}
