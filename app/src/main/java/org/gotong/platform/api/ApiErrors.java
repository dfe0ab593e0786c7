package org.gotong.platform.api;

import jakarta.servlet.http.HttpServletRequest;
import org.gotong.platform.web.LostRace;
import org.gotong.platform.web.NotAllowed;
import org.gotong.platform.web.NotFound;
import org.gotong.platform.web.NotNow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns what the API's controllers throw into problems. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiErrors {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    private final Problems problems;

    ApiErrors(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(HttpServletRequest request, Refused refused) {
        return problems.answer(request, refused);
    }

    @ExceptionHandler
    ResponseEntity<Problem> state(HttpServletRequest request, NotNow state) {
        return problems.answer(request, state);
    }

    @ExceptionHandler
    ResponseEntity<Problem> missing(HttpServletRequest request, NotFound missing) {
        return problems.answer(request, HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    ResponseEntity<Problem> notAllowed(HttpServletRequest request, NotAllowed notAllowed) {
        return problems.answer(request, HttpStatus.FORBIDDEN);
    }

    @ExceptionHandler
    ResponseEntity<Problem> race(HttpServletRequest request, LostRace race) {
        return problems.answer(request, HttpStatus.PRECONDITION_FAILED);
    }

    @ExceptionHandler({HttpMessageNotReadableException.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<Problem> unreadable(HttpServletRequest request, Exception unreadable) {
        return problems.answer(request, HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler
    ResponseEntity<Problem> other(HttpServletRequest request, Exception other) {
        if (other instanceof ErrorResponse known) {
            var status = HttpStatus.resolve(known.getStatusCode().value());
            return problems.answer(request, status == null ? HttpStatus.BAD_REQUEST : status);
        }
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), other);
        return problems.answer(request, HttpStatus.INTERNAL_SERVER_ERROR);
    }
}
