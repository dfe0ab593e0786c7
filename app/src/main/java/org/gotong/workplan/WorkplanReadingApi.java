package org.gotong.workplan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gotong.organisations.OrganisationDirectory;
import org.gotong.organisations.OrganisationMatch;
import org.gotong.platform.api.Refused;
import org.gotong.platform.pages.Faults;
import org.gotong.platform.pages.Words;
import org.gotong.platform.web.Access;
import org.gotong.platform.web.SavesNothing;
import org.gotong.reading.PlanReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Reads a plan from text for programs; saves nothing. */
@RestController
@Access(Access.Level.SIGNED_IN)
class WorkplanReadingApi {

    private final OrganisationDirectory organisations;
    private final Words words;

    WorkplanReadingApi(OrganisationDirectory organisations, Words words) {
        this.organisations = organisations;
        this.words = words;
    }

    /**
     * What to read.
     *
     * @param language in which most of it is written; without it the text tells
     * @param year that completes dates without one
     */
    record Question(
            @Nullable String text,
            @Nullable String language,
            @Nullable Integer year) {}

    @SavesNothing
    @PostMapping("/api/v1/workplan-readings")
    ReadingAnswer read(@RequestBody Question question, Locale language) {
        var text = question.text() == null ? "" : question.text();
        if (PlanText.isTooLarge(text)) {
            throw new ErrorResponseException(HttpStatus.CONTENT_TOO_LARGE);
        }
        var faults = PlanText.check(text);
        var year =
                question.year() == null ? null : PlanText.year(question.year().toString(), faults);
        Refused.unlessEmpty(faults);
        var read = PlanReader.read(text, locale(question.language(), faults), year);
        Refused.unlessEmpty(faults);
        var names = read.activities().stream()
                .flatMap(activity -> activity.responsible().stream())
                .distinct()
                .toList();
        Map<String, List<OrganisationMatch>> matches = names.isEmpty() ? Map.of() : organisations.match(names);
        return ReadingAnswer.of(read, matches, language, words);
    }

    private static @Nullable Locale locale(@Nullable String language, Faults faults) {
        if (language == null || language.isBlank()) {
            return null;
        }
        if (!language.equals("id") && !language.equals("en")) {
            faults.add("language", "choice.unknown");
        }
        return PlanText.language(language);
    }
}
