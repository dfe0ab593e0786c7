package org.gotong.undo;

import org.gotong.identity.Viewer;
import org.gotong.platform.pages.Toast;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.LostRace;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /undo/{id}}: takes one change back, and says what came of it where that is more than "done". */
@Controller
@Access(Access.Level.SIGNED_IN)
class UndoController {

    private final TakeBack takeBack;

    UndoController(TakeBack takeBack) {
        this.takeBack = takeBack;
    }

    @GetMapping("/undo/{id}")
    ModelAndView show(@PathVariable UndoId id, Viewer viewer) {
        return page(takeBack.get(viewer, id));
    }

    @PostMapping("/undo/{id}")
    ModelAndView undo(@PathVariable UndoId id, Viewer viewer, RedirectAttributes after) {
        try {
            return answer(takeBack.takeBack(viewer, id), id, viewer, after);
        } catch (LostRace race) {
            return refused(id, viewer, new Undone.Refused("", Remark.of("undo.refused.changed")));
        }
    }

    private ModelAndView answer(@Nullable Undone undone, UndoId id, Viewer viewer, RedirectAttributes after) {
        return switch (undone) {
            case null -> new ModelAndView("redirect:" + id.address());
            case Undone.Refused refused -> refused(id, viewer, refused);
            case Undone.PutBack done -> {
                if (!done.except().isEmpty()) {
                    yield new ModelAndView("redirect:" + id.address());
                }
                after.addFlashAttribute(Toast.NAME, toast(done, id, viewer));
                yield new ModelAndView("redirect:" + done.address());
            }
        };
    }

    private Toast toast(Undone.PutBack done, UndoId id, Viewer viewer) {
        var told = done.told();
        return told == null
                ? Toast.of("undo.done", takeBack.get(viewer, id).step().title())
                : Toast.of(told.key(), told.arguments().toArray(String[]::new));
    }

    private ModelAndView refused(UndoId id, Viewer viewer, Undone.Refused refused) {
        var page = page(takeBack.get(viewer, id)).addObject("refused", refused);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private static ModelAndView page(RememberedSteps.Found found) {
        return new ModelAndView("undo/step").addObject("found", found);
    }
}
