package org.gotong.platform.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.logging.Level;
import org.gotong.platform.fonts.FontFile;
import org.springframework.stereotype.Component;

/**
 * Makes a PDF file out of a template in the frame of {@code platform/pdf/sheet.jte}: tagged for readers who listen (PDF/UA),
 * with its language, title and bookmarks, and with its letters in it. A template for paper is well-formed XML and lays out
 * by blocks and tables; it has no way to files or the network, whatever somebody wrote into a record.
 */
@Component
public class PdfPrinter {

    private final TemplateEngine engine;

    PdfPrinter(TemplateEngine engine) {
        this.engine = engine;
        // Its log tells every step of every page.
        XRLog.listRegisteredLoggers().forEach(log -> XRLog.setLevel(log, Level.WARNING));
    }

    /** One at a time: a long plan takes a second of a processor and some dozens of megabytes. */
    public synchronized byte[] print(String template, Map<String, Object> parameters) {
        var page = new StringOutput(1 << 16);
        engine.render(template + ".jte", parameters, page);
        var pdf = new ByteArrayOutputStream(1 << 17);
        try {
            builder(wellFormed(page.toString())).toStream(pdf).run();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot print " + template, e);
        }
        return pdf.toByteArray();
    }

    private static PdfRendererBuilder builder(String page) {
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer("Gotong")
                .withHtmlContent(page, null);
        builder.useUriResolver((_, _) -> null);
        for (var when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((_, _) -> false, when);
        }
        for (var font : FontFile.values()) {
            builder.useFont(font::open, FontFile.FAMILY, font.weight(), FontStyle.NORMAL, true);
        }
        return builder;
    }

    /** Signs that XML has no place for, such as those that come with text copied from old programs. */
    private static String wellFormed(String page) {
        var kept = new StringBuilder(page.length());
        page.codePoints().filter(PdfPrinter::isOfXml).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isOfXml(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || sign >= 0x20 && sign <= 0xd7ff
                || sign >= 0xe000 && sign <= 0xfffd
                || sign >= 0x10000;
    }
}
