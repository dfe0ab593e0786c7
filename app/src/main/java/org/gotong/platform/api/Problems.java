package org.gotong.platform.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.gotong.platform.pages.Fault;
import org.gotong.platform.pages.Words;
import org.gotong.platform.web.NotNow;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Writes {@link Problem}s in the language of the request. */
@Component
public class Problems {

    private final Words words;
    private final LocaleResolver locales;

    Problems(Words words, LocaleResolver locales) {
        this.words = words;
        this.locales = locales;
    }

    /** The answer for a status, in general words. */
    public ResponseEntity<Problem> answer(HttpServletRequest request, HttpStatus status) {
        return answer(status, detail(language(request), status), List.of(), request);
    }

    ResponseEntity<Problem> answer(HttpServletRequest request, Refused refused) {
        var language = language(request);
        var errors = refused.faults().all().stream()
                .map(fault -> error(fault, language))
                .toList();
        var status = HttpStatus.UNPROCESSABLE_CONTENT;
        return answer(status, detail(language, status), errors, request);
    }

    ResponseEntity<Problem> answer(HttpServletRequest request, NotNow state) {
        var words = sentence(new Fault("", state.code(), List.of()), language(request));
        return answer(HttpStatus.CONFLICT, words, List.of(new Problem.Error("", state.code(), words)), request);
    }

    private ResponseEntity<Problem> answer(
            HttpStatus status, String detail, List<Problem.Error> errors, HttpServletRequest request) {
        var title = words.get(language(request), "problem." + named(status) + ".title");
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(new Problem("about:blank", title, status.value(), detail, errors));
    }

    private String detail(Locale language, HttpStatus status) {
        return words.get(language, "problem." + named(status));
    }

    private Problem.Error error(Fault fault, Locale language) {
        return new Problem.Error("/" + fault.field(), fault.code(), sentence(fault, language));
    }

    private String sentence(Fault fault, Locale language) {
        return words.get(language, fault.key(), fault.arguments().toArray());
    }

    // A status without words of its own is told as the general one of its hundred.
    private String named(HttpStatus status) {
        return words.has("problem." + status.value())
                ? String.valueOf(status.value())
                : status.is5xxServerError() ? "500" : "400";
    }

    private Locale language(HttpServletRequest request) {
        return locales.resolveLocale(request);
    }
}
