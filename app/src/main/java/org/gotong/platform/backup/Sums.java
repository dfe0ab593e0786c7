package org.gotong.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Sums over what flows by. */
final class Sums {

    private Sums() {}

    static String of(InputStream content) throws IOException {
        return copy(content, OutputStream.nullOutputStream());
    }

    static String copy(InputStream content, OutputStream target) throws IOException {
        var summed = over(target);
        content.transferTo(summed);
        return text(summed);
    }

    static DigestOutputStream over(OutputStream target) {
        try {
            return new DigestOutputStream(target, MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static String text(DigestOutputStream summed) {
        return HexFormat.of().formatHex(summed.getMessageDigest().digest());
    }
}
