package org.gotong.reading;

import org.gotong.reading.Vocabulary.Entry;
import org.jspecify.annotations.Nullable;

/** Knows where "dan", "&", "/" and commas belong to one name: Dinas Perumahan dan Permukiman, Kab/Kota, Sri Rahayu, M.Si. */
record JoinedNames(Tokens tokens) {

    /** Where the degree after this comma ends, or the place of the comma. */
    int endOfDegree(int comma) {
        Entry degree = Vocabulary.WORDS.at(Sense.DEGREE, tokens, comma + 1);
        if (degree == null || !tokens.isCapital(comma + 1)) return comma;
        return tokens.ends(degree.end()) ? degree.end() : comma;
    }

    /**
     * Whether the joint stands inside one name.
     *
     * @param from where the name begins
     * @param joint where "dan" or the comma stands
     * @param next where the words after it begin
     */
    boolean isInsideName(int from, int joint, int next) {
        if (isGlued(joint, next)) return true;
        Entry head = head(from);
        Entry field = Vocabulary.WORDS.at(Sense.JOINED_FIELD, tokens, next);
        if (head == null || head.end() >= joint + 1 || field == null || isPhraseOfItsOwn(next, field)) return false;
        return !tokens.is(joint, ",") || leadsToJoint(field.end());
    }

    private @Nullable Entry head(int from) {
        int at = from;
        for (int n = 0; n < 4 && tokens.isWord(at); n++, at++) {
            Entry head = Vocabulary.WORDS.at(Sense.JOINED_HEAD, tokens, at);
            if (head != null) return head;
        }
        return null;
    }

    /** "Dinas Pemuda, Olahraga dan Pariwisata": the comma is inside when "dan" and another field follow. */
    private boolean leadsToJoint(int i) {
        int at = i;
        for (int n = 0; n < 4; n++) {
            int joint = Vocabulary.WORDS.skip(Sense.JOINS_NAMES, tokens, tokens.is(at, ",") ? at + 1 : at);
            if (joint > at) return Vocabulary.WORDS.has(Sense.JOINED_FIELD, tokens, joint);
            if (tokens.is(at, ",")) joint = at + 1;
            Entry field = Vocabulary.WORDS.at(Sense.JOINED_FIELD, tokens, joint);
            if (field == null) return false;
            at = field.end();
        }
        return false;
    }

    /** "… dan Data Center" or "… dan KB Mandiri Foundation": an organisation that begins with a field. */
    private boolean isPhraseOfItsOwn(int next, Entry field) {
        Entry organisation = Vocabulary.WORDS.at(Sense.ORGANISATION, tokens, next);
        return organisation != null && organisation.end() >= field.end();
    }

    /** R&D, P&K, RT/RW, Kab/Kota: joined without blanks, and too short or too plain to be two names. */
    private boolean isGlued(int joint, int next) {
        if (!tokens.glued(joint) || !tokens.glued(next) || !tokens.isSign(joint)) return false;
        String left = tokens.key(joint - 1);
        String right = tokens.key(next);
        boolean isPair = switch (left) {
            case "kab", "kabupaten", "rt", "desa", "provinsi", "prov", "kecamatan", "kelurahan" -> true;
            default -> false;
        };
        return isPair && !tokens.is(joint, ",") && !Vocabulary.WORDS.has(Sense.PERSON, tokens, next)
                || (left.length() == 1 && right.length() == 1)
                || tokens.is(joint, "&") && (left.length() == 1 || right.length() == 1);
    }
}
