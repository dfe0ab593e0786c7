package org.gotong.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.gotong.platform.api.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Answers a program from a filter, where no controller is there to do it. */
record ProblemWriter(Problems problems, JsonMapper json) {

    void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status) throws IOException {
        var problem = problems.answer(request, status).getBody();
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(json.writeValueAsString(problem));
    }
}
