package org.gotong.platform.share;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers the pictures of shared links. The newest ones are kept as long as they say the same. */
@Component
public class Pictures {

    /** Of about 40 kB each. */
    private static final int KEPT = 64;

    private final Map<SharePicture, byte[]> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<SharePicture, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    /** Where the picture of the record at that address is, as it was at that revision: it may be kept for ever. */
    public static String address(String record, String language, long revision) {
        return address(record, language) + "&v=" + revision;
    }

    /** Where the picture of the record is as it is now. */
    public static String address(String record, String language) {
        return (record.equals("/") ? "" : record) + "/picture.png?lang=" + language;
    }

    /**
     * The picture.
     *
     * @param asked the revision in the address; null where there is none
     * @param revision of the record; what is asked by another one is not kept, or it would stay as it is not any more
     */
    public ResponseEntity<byte[]> answer(SharePicture picture, @Nullable Long asked, long revision) {
        var png = draw(picture);
        var keeps = asked != null && asked == revision
                ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
                : CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic();
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(keeps)
                .eTag(tag(png))
                .body(png);
    }

    /** One at a time: a picture takes some megabytes while it is drawn, and a second wish for the same one finds it done. */
    private synchronized byte[] draw(SharePicture picture) {
        return kept.computeIfAbsent(picture, DrawPicture::of);
    }

    private static String tag(byte[] png) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(png), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
