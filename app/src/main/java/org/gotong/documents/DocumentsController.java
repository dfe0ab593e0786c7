package org.gotong.documents;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.gotong.identity.Viewer;
import org.gotong.platform.files.Accepted;
import org.gotong.platform.files.Uploads;
import org.gotong.platform.pages.Faults;
import org.gotong.platform.pages.Pages;
import org.gotong.platform.pages.Toast;
import org.gotong.platform.tables.SheetView;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.NotFound;
import org.gotong.programmes.ProgrammeDirectory;
import org.gotong.programmes.ProgrammeSummary;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /programmes/{slug}/documents}: the papers of a programme, and their files. */
@Controller
@Access(Access.Level.SIGNED_IN)
class DocumentsController {

    private final ProgrammeDirectory programmes;
    private final Documents documents;
    private final AddDocument addDocument;
    private final Uploads uploads;
    private final Pages pages;

    DocumentsController(
            ProgrammeDirectory programmes, Documents documents, AddDocument addDocument, Uploads uploads, Pages pages) {
        this.programmes = programmes;
        this.documents = documents;
        this.addDocument = addDocument;
        this.uploads = uploads;
        this.pages = pages;
    }

    @GetMapping("/programmes/{slug}/documents")
    @Access(Access.Level.ANYONE)
    ModelAndView documents(@PathVariable String slug, Viewer viewer) {
        return page(viewer, programmes.get(viewer, slug), DocumentForm.EMPTY, Faults.none());
    }

    @GetMapping("/programmes/{slug}/documents.{ending:csv|xlsx}")
    @Access(Access.Level.ANYONE)
    View sheet(@PathVariable String slug, @PathVariable String ending, Viewer viewer, HttpServletRequest request) {
        var programme = programmes.get(viewer, slug);
        return SheetView.of(
                new DocumentSheet(pages.of(request), programme).of(documents.of(viewer, programme)), ending);
    }

    @GetMapping("/programmes/{slug}/documents/{id}")
    @Access(Access.Level.ANYONE)
    ResponseEntity<Resource> file(@PathVariable String slug, @PathVariable DocumentId id, Viewer viewer) {
        var upload = get(viewer, programmes.get(viewer, slug), id).upload();
        return uploads.answer(
                Objects.requireNonNull(uploads.find(List.of(upload)).get(upload)));
    }

    @PostMapping("/programmes/{slug}/documents")
    ModelAndView add(
            @PathVariable String slug,
            @ModelAttribute DocumentForm form,
            @RequestParam MultipartFile file,
            Viewer viewer,
            RedirectAttributes after) {
        var programme = programmes.getToEdit(viewer, slug);
        var faults = form.check().addAll(uploads.check("file", file, Accepted.DOCUMENT));
        if (!faults.isEmpty()) {
            var page = page(viewer, programme, form, faults);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        addDocument.add(viewer, programme, form, file);
        after.addFlashAttribute(Toast.NAME, Toast.of("documents.added"));
        return new ModelAndView("redirect:" + programme.address() + "/documents");
    }

    @PostMapping("/programmes/{slug}/documents/{id}/removal")
    String remove(@PathVariable String slug, @PathVariable DocumentId id, Viewer viewer, RedirectAttributes after) {
        var programme = programmes.getToEdit(viewer, slug);
        var step = addDocument.remove(viewer, programme, get(viewer, programme, id));
        after.addFlashAttribute(Toast.NAME, Toast.of("documents.removed").withUndo(step.address()));
        return "redirect:" + programme.address() + "/documents";
    }

    private Document get(Viewer viewer, ProgrammeSummary programme, DocumentId id) {
        return documents.find(viewer, programme, id).orElseThrow(() -> new NotFound("document " + id));
    }

    private ModelAndView page(Viewer viewer, ProgrammeSummary programme, DocumentForm form, Faults faults) {
        return new ModelAndView("documents/documents")
                .addObject("workspace", programmes.workspace(viewer, programme))
                .addObject("documents", documents.of(viewer, programme))
                .addObject("form", form)
                .addObject("faults", faults);
    }
}
