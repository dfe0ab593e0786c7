package org.gotong.platform.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.gotong.platform.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /api/docs}: the API for people who write programs against it. */
@Controller
@Access(Access.Level.ANYONE)
class ApiDocsController {

    private final ApiReference reference;

    ApiDocsController(ApiReference reference) {
        this.reference = reference;
    }

    @GetMapping("/api/docs")
    String docs(HttpServletRequest request, Locale language, Model model) {
        model.addAttribute("resources", reference.operations(request, language));
        return "platform/api/docs";
    }
}
