package org.gotong.platform.commands;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gotong.platform.CannotRun;

/** Reads pages as a guest who follows the links. */
record Reader(String address) {

    /** Only addresses that need no mending; a browser would mend the others. */
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[\\w\\-./?=&;%+,:~]*)[\"#]");

    private static final int ENOUGH = 60;

    void readFrom(String first) {
        var found = new LinkedHashSet<>(List.of(first, "/health", first + "?lang=en"));
        try (var client = HttpClient.newHttpClient()) {
            for (var read = new LinkedHashSet<String>(); read.size() < ENOUGH && !read.containsAll(found); ) {
                var next = found.stream()
                        .filter(path -> !read.contains(path))
                        .findFirst()
                        .orElseThrow();
                read.add(next);
                found.addAll(links(client, next));
            }
        } catch (IOException e) {
            throw new CannotRun("A page could not be read: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("Interrupted while reading pages.", e);
        }
    }

    private Set<String> links(HttpClient client, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path.replace("&amp;", "&")))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        var links = new LinkedHashSet<String>();
        LINK.matcher(answer.body())
                .results()
                .map((MatchResult link) -> link.group(1))
                .forEach(links::add);
        return links;
    }
}
