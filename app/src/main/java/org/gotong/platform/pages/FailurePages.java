package org.gotong.platform.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Chooses the words for a request that could not be answered. */
@Component
class FailurePages implements ErrorViewResolver {

    private final Words words;

    FailurePages(Words words) {
        this.words = words;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var own = "platform.failure." + status.value();
        var key = words.has(own + ".title")
                ? own
                : status.is5xxServerError() ? "platform.failure.500" : "platform.failure.400";
        return new ModelAndView("platform/pages/failure", Map.of("key", key), status);
    }
}
