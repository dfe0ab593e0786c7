package org.gotong.needs;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gotong.organisations.OrganisationDirectory;
import org.gotong.organisations.OrganisationId;
import org.gotong.platform.pages.Base;
import org.gotong.platform.pages.FieldVersions;
import org.gotong.platform.pages.Toast;
import org.gotong.platform.pages.Words;
import org.gotong.programmes.ProgrammeDirectory;
import org.gotong.programmes.ProgrammeSummary;
import org.gotong.reference.PlaceCode;
import org.gotong.reference.PlaceDirectory;
import org.gotong.undo.UndoId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the forms for needs, interventions and groups share: the way back, faults, and two people at one record. */
@Component
class AnswerPages {

    private final ProgrammeDirectory programmes;
    private final OrganisationDirectory organisations;
    private final PlaceDirectory places;
    private final Needs needs;
    private final Plans plans;
    private final Words words;

    AnswerPages(
            ProgrammeDirectory programmes,
            OrganisationDirectory organisations,
            PlaceDirectory places,
            Needs needs,
            Plans plans,
            Words words) {
        this.programmes = programmes;
        this.organisations = organisations;
        this.places = places;
        this.needs = needs;
        this.plans = plans;
        this.words = words;
    }

    /** Two versions of one record, field by field; where: below the programme's address, where the form is sent to. */
    ModelAndView conflict(Sent sent, String where, Map<String, String> typed, Map<String, String> stored, int version) {
        var fields = versions(sent.programme(), typed, stored, sent.language());
        var page = new ModelAndView("needs/conflict")
                .addObject("workspace", programmes.workspace(sent.viewer(), sent.programme()))
                .addObject("where", where)
                .addObject("fields", Base.read(sent.base()).settle(fields))
                .addObject("revision", String.valueOf(version));
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    ModelAndView faulty(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    ModelAndView saved(ProgrammeSummary programme, String below, RedirectAttributes after) {
        after.addFlashAttribute(Toast.NAME, Toast.of("needs.saved"));
        return new ModelAndView("redirect:" + programme.address() + below);
    }

    String removed(ProgrammeSummary programme, String below, UndoId step, RedirectAttributes after) {
        after.addFlashAttribute(Toast.NAME, Toast.of("needs.removed").withUndo(step.address()));
        return "redirect:" + programme.address() + below;
    }

    /** What the form says as it is opened. */
    String base(ProgrammeSummary programme, Map<String, String> stored, Locale language) {
        return Base.of(versions(programme, stored, stored, language)).text();
    }

    private List<FieldVersions> versions(
            ProgrammeSummary programme, Map<String, String> typed, Map<String, String> stored, Locale language) {
        var known = needs.of(programme.id());
        var plan = plans.of(programme);
        return typed.entrySet().stream()
                .map(field -> {
                    var name = field.getKey();
                    var now = stored.getOrDefault(name, "");
                    return new FieldVersions(
                            name,
                            words.get(language, "needs.field." + name),
                            field.getValue(),
                            now,
                            inWords(name, field.getValue(), known, plan, language),
                            inWords(name, now, known, plan, language));
                })
                .toList();
    }

    /** Names stand for ids and codes. */
    private String inWords(String field, String value, Answers known, Plan plan, Locale language) {
        return value.isEmpty()
                ? ""
                : switch (field) {
                    case "organisation" -> organisation(value, language);
                    case "place" -> place(value, language);
                    case "group" -> group(value, known, language);
                    case "needs" ->
                        Arrays.stream(value.split(" "))
                                .map(id -> need(id, known, language))
                                .collect(joining("\n"));
                    case "planned", "led", "joined" -> plan.titles(plan.chosen(List.of(value.split(" "))));
                    default -> value;
                };
    }

    private String organisation(String id, Locale language) {
        return organisations.summaries(List.of(new OrganisationId(UUID.fromString(id)))).values().stream()
                .map(organisation -> organisation.name(language))
                .findFirst()
                .orElse(id);
    }

    private String place(String written, Locale language) {
        return PlaceCode.find(written)
                .flatMap(code -> places.places(List.of(code)).values().stream().findFirst())
                .map(place -> place.name().in(language))
                .orElse(written);
    }

    private static String group(String id, Answers known, Locale language) {
        return known.groups().stream()
                .filter(group -> group.id().text().equals(id))
                .map(group -> either(group.nameId(), group.nameEn(), language))
                .findFirst()
                .orElse("");
    }

    private static String need(String id, Answers known, Locale language) {
        return known.needs().stream()
                .filter(need -> need.id().text().equals(id))
                .map(need -> either(need.wordsId(), need.wordsEn(), language))
                .findFirst()
                .orElse("");
    }

    private static String either(String indonesian, String english, Locale language) {
        return language.getLanguage().equals("en") && !english.isEmpty() ? english : indonesian;
    }
}
