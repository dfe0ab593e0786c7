package org.gotong.reference;

import java.util.List;
import org.gotong.platform.tables.SheetView;
import org.gotong.platform.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** All indicators by code or by words of their names. */
@Controller
@Access(Access.Level.ANYONE)
class IndicatorController {

    private final SdgDirectory sdgs;

    IndicatorController(SdgDirectory sdgs) {
        this.sdgs = sdgs;
    }

    @GetMapping("/reference/indicators")
    String indicators(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("q", q);
        model.addAttribute("indicators", found(q));
        return "reference/indicators";
    }

    @GetMapping("/reference/indicators.{ending:csv|xlsx}")
    View file(@RequestParam(defaultValue = "") String q, @PathVariable String ending) {
        return SheetView.of(IndicatorSheet.of(found(q)), ending);
    }

    private List<Indicator> found(String q) {
        return sdgs.indicators().stream()
                .filter(indicator -> fits(indicator, q))
                .toList();
    }

    private static boolean fits(Indicator indicator, String q) {
        var code = indicator.code().text();
        var asked = q.strip();
        return asked.isEmpty()
                || code.equals(asked)
                || code.startsWith(asked + ".")
                || indicator.name() != null && namesFit(indicator.name(), asked);
    }

    private static boolean namesFit(BilingualName name, String asked) {
        var words = PlaceWords.of(name.id() + " " + name.en());
        var wanted = PlaceWords.of(asked);
        return !wanted.isEmpty()
                && wanted.stream().allMatch(word -> words.stream().anyMatch(own -> own.startsWith(word)));
    }
}
