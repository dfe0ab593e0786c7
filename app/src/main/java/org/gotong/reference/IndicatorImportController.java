package org.gotong.reference;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.gotong.platform.pages.Toast;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.VisitorSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Brings names of indicators by a CSV file: shown first, saved by a second step that carries the same text. */
@Controller
@Access(Access.Level.ADMINISTRATORS)
class IndicatorImportController {

    private static final String PAGE = "reference/indicatorImport";

    private final ImportIndicators indicators;
    private final VisitorSource visitors;

    IndicatorImportController(ImportIndicators indicators, VisitorSource visitors) {
        this.indicators = indicators;
        this.visitors = visitors;
    }

    @GetMapping("/reference/indicators/import")
    String form(Model model) {
        model.addAttribute("preview", null);
        model.addAttribute("csv", "");
        return PAGE;
    }

    @PostMapping("/reference/indicators/import")
    ModelAndView preview(@RequestParam MultipartFile file) throws IOException {
        return shown(indicators.preview(file.getBytes()), new String(file.getBytes(), StandardCharsets.UTF_8));
    }

    @PostMapping("/reference/indicators/names")
    ModelAndView save(@RequestParam String csv, HttpServletRequest request, RedirectAttributes flash) {
        var saved = indicators.save(visitors.visitor(request), csv.getBytes(StandardCharsets.UTF_8));
        if (!saved.maySave()) {
            return shown(saved, csv);
        }
        var count = saved.added().size() + saved.changed().size();
        flash.addFlashAttribute(Toast.NAME, Toast.of("reference.import.saved", String.valueOf(count)));
        return new ModelAndView("redirect:/reference/indicators");
    }

    private static ModelAndView shown(IndicatorPreview preview, String csv) {
        var page = new ModelAndView(PAGE);
        page.addObject("preview", preview);
        page.addObject("csv", csv);
        if (!preview.faults().isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
