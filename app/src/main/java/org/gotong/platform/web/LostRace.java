package org.gotong.platform.web;

/** Somebody else saved the record meanwhile: 412 in the API. A form catches it and shows both versions, with 409. */
public final class LostRace extends RuntimeException {

    public LostRace(Object record) {
        super("changed meanwhile: " + record, null, false, false);
    }
}
