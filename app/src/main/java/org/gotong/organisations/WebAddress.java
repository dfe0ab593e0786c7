package org.gotong.organisations;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An address on the web that a page may link to: of http or https and nothing else. */
record WebAddress(String text) {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** Reads what a person wrote; "yeu.or.id" is taken for https. */
    static Optional<WebAddress> read(String written) {
        var whole = written.contains(":") ? written.strip() : "https://" + written.strip();
        try {
            var uri = new URI(whole);
            var sound = uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null
                    && uri.getHost().contains(".")
                    && uri.getUserInfo() == null;
            return sound ? Optional.of(new WebAddress(whole)) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /** What stands on the link: the host and, of a social medium, whose page it is. */
    String label() {
        var plain = text.replaceFirst("(?i)^https?://(www\\.)?", "");
        return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
