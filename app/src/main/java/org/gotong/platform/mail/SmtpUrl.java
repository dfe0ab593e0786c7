package org.gotong.platform.mail;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Where letters are handed over: {@code smtp://user:password@host:port?from=gotong@example.org}. With {@code smtps} the
 * connection is encrypted from the start; with {@code smtp} as soon as it can be, and before a password is sent to another
 * machine it must be; with {@code starttls} always.
 */
record SmtpUrl(URI url) {

    private static final Set<String> SCHEMES = Set.of("smtp", "smtps", "starttls");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String TIMEOUT = "20000";

    static SmtpUrl of(String text) {
        try {
            var url = new URI(text.strip());
            if (url.getHost() != null && SCHEMES.contains(url.getScheme())) {
                return new SmtpUrl(url);
            }
        } catch (URISyntaxException unreadable) {
            // Told below, without the text itself, which may hold a password.
        }
        throw new IllegalArgumentException(
                "GOTONG_SMTP_URL must look like smtp://user:password@host:587 (or smtps://…, starttls://…)");
    }

    JavaMailSenderImpl sender() {
        var sender = new JavaMailSenderImpl();
        var secure = url.getScheme().equals("smtps");
        sender.setProtocol(secure ? "smtps" : "smtp");
        sender.setHost(url.getHost());
        sender.setPort(url.getPort() > 0 ? url.getPort() : secure ? 465 : 587);
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        if (hasUser()) {
            sender.setUsername(userPart(0));
            sender.setPassword(userPart(1));
        }
        var settings = sender.getJavaMailProperties();
        for (var limit : Set.of("connectiontimeout", "timeout", "writetimeout")) {
            settings.setProperty("mail." + sender.getProtocol() + "." + limit, TIMEOUT);
        }
        settings.setProperty("mail.smtp.auth", String.valueOf(hasUser()));
        settings.setProperty("mail.smtps.auth", String.valueOf(hasUser()));
        settings.setProperty("mail.smtp.starttls.enable", "true");
        settings.setProperty("mail.smtp.starttls.required", String.valueOf(mustEncrypt()));
        return sender;
    }

    /** As the query says; otherwise the user where that is an address. */
    String from() {
        var query = url.getQuery() == null ? "" : url.getQuery();
        if (query.startsWith("from=")) {
            return query.substring("from=".length());
        }
        return hasUser() && userPart(0).contains("@") ? userPart(0) : "gotong@" + url.getHost();
    }

    private boolean mustEncrypt() {
        return url.getScheme().equals("starttls") || hasUser() && !THIS_MACHINE.contains(url.getHost());
    }

    private boolean hasUser() {
        return url.getRawUserInfo() != null;
    }

    private String userPart(int part) {
        var parts = url.getRawUserInfo().split(":", 2);
        // A plus is a plus here, unlike in a form.
        return part < parts.length ? URLDecoder.decode(parts[part].replace("+", "%2B"), StandardCharsets.UTF_8) : "";
    }

    @Override
    public String toString() {
        return "smtp server " + url.getHost();
    }
}
