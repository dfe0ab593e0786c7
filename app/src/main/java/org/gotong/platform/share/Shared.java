package org.gotong.platform.share;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gotong.platform.pages.Page;

/**
 * What is sent when somebody shares a record.
 *
 * @param sentence what it is about; may be empty
 * @param address whole, in the language in which it is shared
 */
public record Shared(String title, String sentence, String address) {

    /**
     * The record at that path. Those who make previews of links ask for no language and get Indonesian, so only the other
     * one has to be named; a reader keeps the own language where nothing is named.
     */
    public static Shared of(Page page, String title, String summary, String path) {
        var language = page.isIndonesian() ? "" : "?lang=" + page.language();
        return new Shared(title, Excerpt.firstSentence(summary), page.absolute(path + language));
    }

    public String text() {
        return Stream.of(title, sentence, address)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    public String whatsApp() {
        return WhatsApp.link(text());
    }
}
