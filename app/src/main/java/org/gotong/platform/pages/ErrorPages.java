package org.gotong.platform.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.Map;
import org.gotong.platform.api.Problems;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.LostRace;
import org.gotong.platform.web.NotAllowed;
import org.gotong.platform.web.NotFound;
import org.gotong.platform.web.NotNow;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** What is shown when an address cannot be: a page for people, a problem for programs. */
@Controller
@ControllerAdvice
@Access(Access.Level.ANYONE)
class ErrorPages implements ErrorController {

    /** PostgreSQL's character_not_in_repertoire. */
    private static final String UNREADABLE = "22021";

    private final Problems problems;
    private final Words words;

    ErrorPages(Problems problems, Words words) {
        this.problems = problems;
        this.words = words;
    }

    /** Whatever failed outside of a controller. */
    @RequestMapping("/error")
    Object failed(HttpServletRequest request) {
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        var status = status(request);
        return path.startsWith("/api/") ? problems.answer(request, status) : page(status);
    }

    // An id in the address that is none names nothing: it is not found, like any other.
    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    ModelAndView missing() {
        return page(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler(NotAllowed.class)
    ModelAndView notAllowed() {
        return page(HttpStatus.FORBIDDEN);
    }

    @ExceptionHandler({NotNow.class, LostRace.class})
    ModelAndView notNow() {
        return page(HttpStatus.CONFLICT);
    }

    /** What no form looked at and the database cannot keep, such as a NUL in a filter: the request is at fault, not we. */
    @ExceptionHandler(DataIntegrityViolationException.class)
    ModelAndView notKept(DataIntegrityViolationException refused) {
        if (refused.getRootCause() instanceof SQLException cause && UNREADABLE.equals(cause.getSQLState())) {
            return page(HttpStatus.BAD_REQUEST);
        }
        throw refused;
    }

    private ModelAndView page(HttpStatus status) {
        var own = "platform.failure." + status.value();
        var general = status.is5xxServerError() ? "platform.failure.500" : "platform.failure.400";
        var key = words.has(own + ".title") ? own : general;
        return new ModelAndView("platform/pages/failure", Map.of("key", key), status);
    }

    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer number ? number : 404;
        var known = HttpStatus.resolve(code);
        return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    }
}
