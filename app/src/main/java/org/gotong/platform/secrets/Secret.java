package org.gotong.platform.secrets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A word that only its holder knows: in a link, in a token. Tables keep its hash, so that who reads a table or a backup
 * can use none of them. One round of SHA-256 is right here, unlike for passwords: nobody guesses 256 random bits however
 * fast a guess is, and a hash that is always the same can be looked up by an index.
 */
public final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    public static Secret fresh() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What somebody brought, right or wrong. */
    public static Secret of(String text) {
        return new Secret(text);
    }

    public String text() {
        return text;
    }

    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Says nothing, because texts of objects end up in logs. */
    @Override
    public String toString() {
        return "a secret";
    }
}
