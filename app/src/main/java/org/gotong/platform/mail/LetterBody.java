package org.gotong.platform.mail;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The same words as a simple page, for programs that prefer to show one. */
final class LetterBody {

    private LetterBody() {}

    static String html(StoredLetter letter) {
        var paragraphs = Arrays.stream(letter.words().split("\n\n"))
                .map(LetterBody::paragraph)
                .collect(Collectors.joining("\n"));
        return """
                <!doctype html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
                <body style="font-family:sans-serif;line-height:1.6;max-width:36em;margin:2em auto;padding:0 1em">
                %s
                </body></html>
                """.formatted(letter.language().getLanguage(), HtmlUtils.htmlEscape(letter.subject()), paragraphs);
    }

    private static String paragraph(String text) {
        var words = HtmlUtils.htmlEscape(text.strip());
        return isLink(text)
                ? "<p><a href=\"%s\">%s</a></p>".formatted(words, words)
                : "<p>" + words.replace("\n", "<br>") + "</p>";
    }

    /** Only a whole line, so that no words of a person become a link. */
    static boolean isLink(String text) {
        return text.strip().matches("https?://\\S+");
    }
}
