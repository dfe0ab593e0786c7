package org.gotong.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.Jsoup;

/**
 * What a page weighs with everything it loads, as sent: compressed where the server compresses.
 *
 * @param bytes of all answers' bodies
 * @param requests how many there are
 */
record Weight(long bytes, int requests) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static Weight of(String base, String address) {
        var page = fetch(base, address);
        var text = unpacked(page);
        var parts = new LinkedHashSet<String>();
        var document = Jsoup.parse(text, base + address);
        document.select("link[rel=stylesheet], link[rel=preload], link[rel=icon], link[rel=manifest]")
                .forEach(link -> parts.add(link.absUrl("href")));
        document.select("script[src], img[src]").forEach(element -> parts.add(element.absUrl("src")));
        document.select("use[href]").forEach(use -> parts.add(use.absUrl("href").replaceFirst("#.*$", "")));
        parts.removeIf(part -> !part.startsWith(base));
        return sum(base, page.body().length, parts);
    }

    private static Weight sum(String base, long first, Set<String> parts) {
        long bytes = first;
        for (var part : parts) {
            bytes += fetch(base, part.substring(base.length())).body().length;
        }
        return new Weight(bytes, 1 + parts.size());
    }

    private static HttpResponse<byte[]> fetch(String base, String address) {
        try {
            var request = HttpRequest.newBuilder(URI.create(base + address))
                    .header("Accept-Encoding", "gzip")
                    .build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String unpacked(HttpResponse<byte[]> answer) {
        try {
            var packed =
                    answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
            var stream = new java.io.ByteArrayInputStream(answer.body());
            return new String(
                    packed ? new java.util.zip.GZIPInputStream(stream).readAllBytes() : stream.readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
