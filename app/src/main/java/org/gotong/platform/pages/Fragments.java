package org.gotong.platform.pages;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes a part of a page out of a template, for modules that fill a slot of another module's page. */
@Component
public class Fragments {

    private final TemplateEngine engine;

    Fragments(TemplateEngine engine) {
        this.engine = engine;
    }

    /** The template's name is as a controller would write it: {@code workplan/_panel}. */
    public Content of(String template, Map<String, Object> parameters) {
        return output -> engine.render(template + ".jte", parameters, output);
    }
}
