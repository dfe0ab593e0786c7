package org.gotong.platform.pages;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.springframework.web.servlet.view.AbstractView;

/** Renders one compiled template, whole before the first byte leaves, so that an error never cuts a page in the middle. */
class JteView extends AbstractView {

    private final TemplateEngine engine;
    private final Pages pages;
    private final String template;

    JteView(TemplateEngine engine, Pages pages, String template) {
        this.engine = engine;
        this.pages = pages;
        this.template = template;
        setContentType("text/html;charset=UTF-8");
    }

    @Override
    protected void renderMergedOutputModel(
            Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) throws Exception {
        var parameters = new HashMap<>(model);
        parameters.put("page", pages.of(request));
        var output = new Utf8ByteOutput();
        engine.render(template, parameters, output);
        response.setContentType(getContentType());
        response.setContentLength(output.getContentLength());
        // In one piece: a template is some thousand pieces, and each would go through every filter of the security.
        response.getOutputStream().write(output.toByteArray());
    }
}
