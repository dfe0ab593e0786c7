package org.gotong.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gotong.platform.pages.Page;
import org.gotong.platform.web.Languages;

/** What the forms about people offer to choose from: value to words, in order. */
final class Choices {

    private Choices() {}

    /** Where none is an answer too. */
    static Map<String, String> officeOrNone(Page page) {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", page.t("people.no-office"));
        choices.putAll(offices(page, List.of(Office.values())));
        return choices;
    }

    static Map<String, String> offices(Page page, List<Office> which) {
        var choices = new LinkedHashMap<String, String>();
        which.forEach(office -> choices.put(office.name(), page.t("office." + office)));
        return choices;
    }

    static Map<String, String> languages(Page page) {
        var choices = new LinkedHashMap<String, String>();
        Languages.ALL.forEach(l -> choices.put(l.getLanguage(), page.t("people.language." + l.getLanguage())));
        return choices;
    }
}
