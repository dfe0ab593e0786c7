package org.gotong.organisations;

import java.util.Locale;

/** A text in Indonesian and English; where one is empty the other stands for it. */
record Wording(String id, String en) {

    static final Wording NOTHING = new Wording("", "");

    String in(Locale language) {
        return language.getLanguage().equals("en") ? english() : indonesian();
    }

    String indonesian() {
        return id.isEmpty() ? en : id;
    }

    String english() {
        return en.isEmpty() ? id : en;
    }

    boolean isEmpty() {
        return id.isEmpty() && en.isEmpty();
    }
}
