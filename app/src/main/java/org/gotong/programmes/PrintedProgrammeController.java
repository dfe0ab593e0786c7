package org.gotong.programmes;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.gotong.identity.Viewer;
import org.gotong.platform.history.History;
import org.gotong.platform.pages.Freshness;
import org.gotong.platform.pages.Page;
import org.gotong.platform.pages.Pages;
import org.gotong.platform.pdf.PdfPrinter;
import org.gotong.platform.web.Access;
import org.gotong.reference.SdgDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** {@code /programmes/{slug}.pdf}: the programme on paper, with what the viewer may see of it. */
@Controller
@Access(Access.Level.ANYONE)
class PrintedProgrammeController {

    private final Programmes programmes;
    private final ProgrammePages programmePages;
    private final List<PrintedChapter> chapters;
    private final SdgDirectory sdgs;
    private final History history;
    private final Freshness freshness;
    private final Pages pages;
    private final PdfPrinter printer;

    PrintedProgrammeController(
            Programmes programmes,
            ProgrammePages programmePages,
            List<PrintedChapter> chapters,
            SdgDirectory sdgs,
            History history,
            Freshness freshness,
            Pages pages,
            PdfPrinter printer) {
        this.programmes = programmes;
        this.programmePages = programmePages;
        this.chapters = chapters.stream()
                .sorted(Comparator.comparingInt(PrintedChapter::order))
                .toList();
        this.sdgs = sdgs;
        this.history = history;
        this.freshness = freshness;
        this.pages = pages;
        this.printer = printer;
    }

    @GetMapping("/programmes/{slug}.pdf")
    @Nullable
    ResponseEntity<byte[]> print(@PathVariable String slug, Viewer viewer, ServletWebRequest request) {
        var programme = programmes.get(viewer, slug);
        var revision = history.revision(programme.id().value());
        if (freshness.isUnchanged(request, revision)) {
            return null;
        }
        var page = pages.of(request.getRequest());
        var shown = programmePages.of(viewer, programme, revision);
        var parameters =
                Map.of("page", page, "shown", shown, "sdgs", sdgs, "chapters", chapters(viewer, programme, page));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + programme.slug() + ".pdf\"")
                .body(printer.print("programmes/printed", parameters));
    }

    private List<Panel> chapters(Viewer viewer, Programme programme, Page page) {
        return chapters.stream()
                .flatMap(chapter -> chapter.chapter(viewer, programme.summary(), page).stream())
                .toList();
    }
}
