package org.gotong.platform.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a person reads in a PDF file: its words, with single blanks between them. */
public final class PdfText {

    private PdfText() {}

    public static String of(byte[] pdf) {
        try (var document = open(pdf)) {
            return words(new PDFTextStripper().getText(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static PDDocument open(byte[] pdf) throws IOException {
        return Loader.loadPDF(pdf);
    }

    /** Lines end elsewhere on paper than on the screen. */
    public static String words(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
