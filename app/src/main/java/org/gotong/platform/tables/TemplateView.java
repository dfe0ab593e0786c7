package org.gotong.platform.tables;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.gotong.platform.pages.Words;
import org.gotong.platform.tables.SheetView.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** Sends a {@link SheetTemplate} to be filled in. */
public record TemplateView(SheetTemplate template, Words words) implements View {

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        SheetView.announce(response, template.name(), Format.XLSX);
        template.write(words, response.getOutputStream());
    }
}
