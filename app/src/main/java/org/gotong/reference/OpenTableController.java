package org.gotong.reference;

import org.gotong.platform.tables.SheetView;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** {@code /data}: what Gotong counts and names with, where that comes from, and all of it to take away. */
@Controller
@Access(Access.Level.ANYONE)
class OpenTableController {

    private final OpenTables tables;

    OpenTableController(OpenTables tables) {
        this.tables = tables;
    }

    @GetMapping("/data")
    String tables(Model model) {
        model.addAttribute("tables", tables.all());
        return "reference/data";
    }

    @GetMapping("/data/{table:[a-z-]+}.{ending:csv|xlsx}")
    View table(@PathVariable String table, @PathVariable String ending) {
        var sheet = tables.findSheet(table).orElseThrow(() -> new NotFound("table " + table));
        return SheetView.of(sheet, ending);
    }
}
