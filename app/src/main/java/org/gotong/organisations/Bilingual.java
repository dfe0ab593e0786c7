package org.gotong.organisations;

import java.util.Locale;

/** A text in Indonesian and English; where one is empty the other stands for it. */
record Bilingual(String id, String en) {

    static final Bilingual NOTHING = new Bilingual("", "");

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
