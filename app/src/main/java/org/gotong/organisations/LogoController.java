package org.gotong.organisations;

import java.util.List;
import org.gotong.identity.Viewer;
import org.gotong.platform.files.Accepted;
import org.gotong.platform.files.UploadId;
import org.gotong.platform.files.Uploads;
import org.gotong.platform.pages.Toast;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.NotFound;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The picture by which people know an organisation. */
@Controller
@RequestMapping("/organisations/{slug}/logo")
@Access(Access.Level.SIGNED_IN)
class LogoController {

    private final Organisations organisations;
    private final ChangeLogo changeLogo;
    private final Uploads uploads;

    LogoController(Organisations organisations, ChangeLogo changeLogo, Uploads uploads) {
        this.organisations = organisations;
        this.changeLogo = changeLogo;
        this.uploads = uploads;
    }

    @GetMapping
    @Access(Access.Level.ANYONE)
    ResponseEntity<Resource> show(@PathVariable String slug) {
        var logo = organisations.get(slug).logo();
        if (logo == null) {
            throw new NotFound("the logo of " + slug);
        }
        var id = new UploadId(logo);
        var upload = uploads.find(List.of(id)).get(id);
        if (upload == null) {
            throw new NotFound("upload " + id);
        }
        return uploads.answer(upload);
    }

    @PostMapping
    ModelAndView store(
            @PathVariable String slug, @RequestParam MultipartFile logo, Viewer viewer, RedirectAttributes redirect) {
        var organisation = editable(slug, viewer);
        var faults = uploads.check("logo", logo, Accepted.PICTURE);
        if (!faults.isEmpty()) {
            var page = new ModelAndView("organisations/logo", HttpStatus.UNPROCESSABLE_CONTENT);
            return page.addObject("organisation", organisation).addObject("faults", faults);
        }
        changeLogo.take(viewer, organisation, logo);
        return changed(organisation, redirect);
    }

    @PostMapping("/removal")
    ModelAndView remove(@PathVariable String slug, Viewer viewer, RedirectAttributes redirect) {
        var organisation = editable(slug, viewer);
        if (organisation.logo() != null) {
            var step = changeLogo.remove(viewer, organisation);
            redirect.addFlashAttribute(
                    Toast.NAME, Toast.of("organisations.changed").withUndo(step.address()));
        }
        return new ModelAndView("redirect:" + organisation.summary().address());
    }

    private Organisation editable(String slug, Viewer viewer) {
        var organisation = organisations.get(slug);
        if (!OrganisationRules.mayEdit(viewer, organisation.id())) {
            throw new NotFound("the form for " + slug);
        }
        return organisation;
    }

    private static ModelAndView changed(Organisation organisation, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Toast.NAME, Toast.of("organisations.changed"));
        return new ModelAndView("redirect:" + organisation.summary().address());
    }
}
