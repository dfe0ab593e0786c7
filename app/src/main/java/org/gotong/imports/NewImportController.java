package org.gotong.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Faults;
import org.gotong.platform.pages.Words;
import org.gotong.platform.tables.SheetFile;
import org.gotong.platform.tables.TemplateView;
import org.gotong.platform.tables.UnreadableSheet;
import org.gotong.platform.web.Access;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Bringing a file, and the template for it. */
@Controller
@Access(Access.Level.SIGNED_IN)
class NewImportController {

    private final Kinds kinds;
    private final BeginImport beginImport;
    private final WorkOnImport workOnImport;
    private final Templates templates;
    private final Words words;

    NewImportController(
            Kinds kinds, BeginImport beginImport, WorkOnImport workOnImport, Templates templates, Words words) {
        this.kinds = kinds;
        this.beginImport = beginImport;
        this.workOnImport = workOnImport;
        this.templates = templates;
        this.words = words;
    }

    @GetMapping("/imports/new/{kind}")
    ModelAndView form(Viewer viewer, @PathVariable String kind, @RequestParam(defaultValue = "") String programme) {
        return form(viewer, kinds.get(kind), programme, "", Faults.none());
    }

    @GetMapping("/imports/new/{kind}/template.xlsx")
    View template(Viewer viewer, @PathVariable String kind, @RequestParam(defaultValue = "") String programme) {
        kinds.get(kind).target(viewer, programme);
        return new TemplateView(templates.of(kinds.get(kind)), words);
    }

    @PostMapping("/imports/new/{kind}")
    ModelAndView begin(
            Viewer viewer,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String programme,
            @RequestParam MultipartFile file,
            Locale language)
            throws IOException {
        var ofKind = kinds.get(kind);
        ofKind.target(viewer, programme);
        if (file.isEmpty()) {
            return form(viewer, ofKind, programme, "", Faults.none().add("file", "file.missing"));
        }
        var name = nameOf(file);
        var copy = Files.createTempFile("gotong-upload", "");
        try {
            file.transferTo(copy);
            var begun = beginImport.begin(viewer, ofKind, programme, copy, name, language);
            if (begun.stage() == Stage.READING) {
                workOnImport.ask(begun.id(), begun.expectedRows());
            }
            return new ModelAndView("redirect:" + begun.address());
        } catch (UnreadableSheet unreadable) {
            return form(
                    viewer,
                    ofKind,
                    programme,
                    name,
                    Faults.none().add("file", unreadable.code(), unreadable.arguments()));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private ModelAndView form(Viewer viewer, ImportKind kind, String programme, String file, Faults faults) {
        var page = new ModelAndView("imports/new");
        page.addObject("kind", kind);
        page.addObject("target", kind.target(viewer, programme));
        page.addObject("programme", programme);
        page.addObject("file", file);
        page.addObject("faults", faults);
        page.addObject("megabytes", SheetFile.MOST_MEGABYTES);
        page.addObject("rows", SheetFile.MOST_ROWS);
        if (!faults.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    /** Without the folders that some browsers send with it. */
    private static String nameOf(MultipartFile file) {
        var name = String.valueOf(file.getOriginalFilename())
                .replaceFirst("^.*[/\\\\]", "")
                .strip();
        return name.isEmpty() ? "file" : name.substring(0, Math.min(name.length(), 200));
    }
}
