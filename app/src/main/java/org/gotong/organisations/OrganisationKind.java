package org.gotong.organisations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of body an organisation is, with the code of IATI's list OrganisationType that comes nearest. */
public enum OrganisationKind {
    NATIONAL_GOVERNMENT("10"),
    LOCAL_GOVERNMENT("11"),
    PUBLIC_PROGRAMME("15"),
    STATE_COMPANY("15"),
    COMPANY("70"),
    ZAKAT_INSTITUTION("60"),
    PHILANTHROPY("60"),
    UNIVERSITY("80"),
    FACULTY_OR_CENTRE("80"),
    RESEARCH_CENTRE("80"),
    SCHOOL("80"),
    CIVIL_SOCIETY_ORGANISATION("22"),
    COMMUNITY_GROUP("22"),
    INTERNATIONAL_NGO("21"),
    MEDIA("90"),
    NETWORK("90"),
    PROFESSIONAL_ASSOCIATION("90"),
    DEVELOPMENT_AGENCY("10"),
    MULTILATERAL_BANK("40"),
    UN_BODY("40"),
    INTERNATIONAL_ORGANISATION("40"),
    PARTNERSHIP("30"),
    OTHER("90");

    private final String iatiType;

    OrganisationKind(String iatiType) {
        this.iatiType = iatiType;
    }

    /** As addresses and the API write it: {@code local_government}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with that code; empty for any other word. */
    public static Optional<OrganisationKind> find(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Its name in words: {@code organisation-kind.local_government}. */
    public String key() {
        return "organisation-kind." + code();
    }

    public String iatiType() {
        return iatiType;
    }
}
