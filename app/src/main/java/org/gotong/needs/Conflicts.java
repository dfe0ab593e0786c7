package org.gotong.needs;

import java.util.Map;
import org.gotong.programmes.ProgrammeWorkspace;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The page on which the second of two editors sees both versions. */
final class Conflicts {

    private Conflicts() {}

    /** Where: below the programme's address, where the form is sent to. */
    static ModelAndView page(
            ProgrammeWorkspace workspace,
            String where,
            Map<String, String> typed,
            Map<String, String> stored,
            int version) {
        var page = new ModelAndView("needs/conflict")
                .addObject("workspace", workspace)
                .addObject("where", where)
                .addObject("typed", typed)
                .addObject("stored", stored)
                .addObject("revision", String.valueOf(version));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }
}
