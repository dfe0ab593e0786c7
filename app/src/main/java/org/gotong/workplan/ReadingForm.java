package org.gotong.workplan;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.gotong.platform.pages.Faults;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A text to be read: pasted, or in a file; the file wins. */
record ReadingForm(
        String text, String language, String year, @Nullable MultipartFile file) {

    ReadingForm(@Nullable String text, @Nullable String language, @Nullable String year, @Nullable MultipartFile file) {
        this.text = text == null ? "" : text;
        this.language = language == null ? "" : language;
        this.year = year == null ? "" : year.strip();
        this.file = file;
    }

    static ReadingForm of(ReadingDraft.Content content) {
        var year = content.year() == null ? "" : content.year().toString();
        return new ReadingForm(content.text(), content.language(), year, null);
    }

    /** The same with the words of the file in the field, where a person can see them. */
    ReadingForm withFile(Faults faults) {
        if (file == null || file.isEmpty()) {
            return this;
        }
        if (file.getSize() > PlanText.MOST_BYTES) {
            faults.add("file", "reading.too.large", PlanText.MOST_BYTES / 1024 / 1024);
            return new ReadingForm(text, language, year, null);
        }
        try {
            var words = PlanText.decode(file.getBytes());
            if (words.isEmpty()) {
                faults.add("file", "reading.file.encoding");
            }
            return new ReadingForm(words.orElse(text), language, year, null);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the upload", e);
        }
    }

    ReadingDraft.Content content(Faults faults) {
        var inYear = PlanText.year(year, faults);
        return ReadingDraft.Content.of(text, language, inYear);
    }
}
