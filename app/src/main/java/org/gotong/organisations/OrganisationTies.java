package org.gotong.organisations;

/** Slot: what hangs on an organisation and goes along when it is merged with another, see {@link OrganisationMerged}. */
public interface OrganisationTies {

    /** The words for so many of them, with the number as argument: "3 kemitraan dalam program". */
    String key();

    long count(OrganisationId organisation);
}
