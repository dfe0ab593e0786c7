package org.gotong.organisations;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two entries that are one organisation, and which of them is right in each field. Lists are joined: nothing that either
 * said of names, places, work areas and links is lost.
 *
 * @param into the one that stays, with its address
 * @param from the one that becomes part of it
 * @param chosen field to side, for fields in which the fuller one is not meant
 */
record Merging(Organisation into, Organisation from, Map<String, Side> chosen) {

    enum Side {
        INTO,
        FROM;

        static Side of(@Nullable String sent, Side otherwise) {
            return "into".equals(sent) ? INTO : "from".equals(sent) ? FROM : otherwise;
        }
    }

    /** A field about which both may say something, as text. */
    record Field(String name, Function<Organisation, String> value, boolean isLong) {

        Field(String name, Function<Organisation, String> value) {
            this(name, value, false);
        }
    }

    static final List<Field> FIELDS = List.of(
            new Field("nameId", it -> it.facts().name().id()),
            new Field("nameEn", it -> it.facts().name().en()),
            new Field("shortName", it -> it.facts().shortName()),
            new Field(
                    "kind",
                    it -> it.facts().kind() == null ? "" : it.facts().kind().code()),
            new Field(
                    "pillar",
                    it -> it.facts().pillar() == null ? "" : it.facts().pillar().code()),
            new Field("country", it -> Objects.requireNonNullElse(it.facts().country(), "")),
            new Field("identifier", it -> it.facts().identifier()),
            new Field("website", it -> it.facts().website()),
            new Field("descriptionId", it -> it.facts().description().id(), true),
            new Field("descriptionEn", it -> it.facts().description().en(), true),
            new Field("sourceId", it -> it.facts().source().id(), true),
            new Field("sourceEn", it -> it.facts().source().en(), true),
            new Field("logo", it -> it.logo() == null ? "" : it.logo().toString()));

    /** The fields in which somebody has to choose. */
    static List<Field> differing(Organisation into, Organisation from) {
        return FIELDS.stream()
                .filter(field -> !field.value().apply(into).equals(field.value().apply(from)))
                .toList();
    }

    static Merging of(Organisation into, Organisation from, Function<String, @Nullable String> sent) {
        var chosen = FIELDS.stream()
                .collect(java.util.stream.Collectors.toMap(
                        Field::name, field -> Side.of(sent.apply(field.name()), fuller(field, into, from))));
        return new Merging(into, from, chosen);
    }

    /** What says something rather than nothing, and of long texts the longer one; the one that stays where that is equal. */
    private static Side fuller(Field field, Organisation into, Organisation from) {
        var ours = field.value().apply(into);
        var theirs = field.value().apply(from);
        var isFuller = ours.isEmpty() ? !theirs.isEmpty() : field.isLong() && theirs.length() > ours.length();
        return isFuller ? Side.FROM : Side.INTO;
    }

    Side side(String field) {
        return chosen.getOrDefault(field, Side.INTO);
    }

    /** The organisation as it is afterwards. */
    Organisation result() {
        var pillar = side("pillar") == Side.INTO ? into : from;
        return new Organisation(
                into.id(),
                into.slug(),
                facts(pillar.facts()),
                pillar.pillarBy(),
                pillar.pillarSince(),
                pick("logo", Organisation::logo),
                into.registeredAt(),
                into.version());
    }

    private OrganisationFacts facts(OrganisationFacts pillar) {
        var name = name();
        var shortName = fact("shortName", OrganisationFacts::shortName);
        return new OrganisationFacts(
                name,
                shortName,
                otherNames(name, shortName),
                fact("kind", OrganisationFacts::kind),
                pillar.pillar(),
                pillar.pillarBasis(),
                fact("country", OrganisationFacts::country),
                joined(OrganisationFacts::places),
                joined(OrganisationFacts::workAreas).stream().sorted().toList(),
                fact("identifier", OrganisationFacts::identifier),
                fact("website", OrganisationFacts::website),
                links(),
                new Wording(
                        fact("descriptionId", it -> it.description().id()),
                        fact("descriptionEn", it -> it.description().en())),
                new Wording(
                        fact("sourceId", it -> it.source().id()),
                        fact("sourceEn", it -> it.source().en())));
    }

    // Nobody may choose away every name.
    private Wording name() {
        var name = new Wording(
                fact("nameId", it -> it.name().id()),
                fact("nameEn", it -> it.name().en()));
        return name.isEmpty() ? into.facts().name() : name;
    }

    /** By whatever either was called it is still found. */
    private List<String> otherNames(Wording name, String shortName) {
        var names = new LinkedHashSet<String>();
        Stream.of(into.facts(), from.facts())
                .flatMap(facts -> Stream.concat(
                        Stream.of(facts.name().id(), facts.name().en(), facts.shortName()),
                        facts.otherNames().stream()))
                .forEach(names::add);
        names.removeAll(List.of("", name.id(), name.en(), shortName));
        return List.copyOf(names);
    }

    private List<String> links() {
        var website = fact("website", OrganisationFacts::website);
        return Stream.concat(
                        joined(OrganisationFacts::links).stream(),
                        Stream.of(into.facts().website(), from.facts().website()))
                .filter(link -> !link.isEmpty() && !link.equals(website))
                .distinct()
                .toList();
    }

    private List<String> joined(Function<OrganisationFacts, List<String>> list) {
        return Stream.concat(list.apply(into.facts()).stream(), list.apply(from.facts()).stream())
                .distinct()
                .toList();
    }

    private <T extends @Nullable Object> T fact(String field, Function<OrganisationFacts, T> value) {
        return pick(field, organisation -> value.apply(organisation.facts()));
    }

    private <T extends @Nullable Object> T pick(String field, Function<Organisation, T> value) {
        return value.apply(side(field) == Side.INTO ? into : from);
    }
}
