package org.gotong.platform.pages;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gotong.platform.front.FrontExample;
import org.gotong.platform.web.Languages;
import org.gotong.platform.web.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/** A small site of pages that show every component, with the assets and the content policy of the real one. */
public final class GallerySite implements AutoCloseable {

    private static final Path FOLDER = Path.of("target/gallery");
    private static final Path PAGES = Path.of("src/main/java/org/gotong/platform/pages");
    private static final Path GALLERY = Path.of("src/test/java/org/gotong/platform/pages");
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline';"
                    + " img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'";
    private static final Map<String, String> TYPES =
            Map.of("css", "text/css", "js", "text/javascript", "svg", "image/svg+xml", "woff2", "font/woff2");

    private final Words words = new Words();
    private final Assets assets = new Assets();
    private final TemplateEngine product =
            TemplateEngine.createPrecompiled(null, ContentType.Html, getClass().getClassLoader(), "org.gotong");
    private final TemplateEngine gallery;
    private final HttpServer server;

    public GallerySite() throws IOException {
        gallery = engine(FOLDER.resolve("templates"), FOLDER.resolve("classes"));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/", exchange -> send(exchange, "text/html;charset=utf-8", page(exchange.getRequestURI())));
        server.createContext("/assets/", this::asset);
        server.start();
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static TemplateEngine engine(Path templates, Path classes) throws IOException {
        copy(PAGES, templates.resolve("platform/pages"));
        copy(GALLERY, templates);
        var engine = TemplateEngine.create(new DirectoryCodeResolver(templates), classes, ContentType.Html);
        engine.setTrimControlStructures(true);
        return engine;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.newDirectoryStream(from, "*.jte")) {
            for (var file : files) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private byte[] page(URI address) {
        var request = new MockHttpServletRequest("GET", address.getPath());
        request.setQueryString(address.getQuery());
        request.setAttribute(CsrfToken.class.getName(), new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "token"));
        var english = String.valueOf(address.getQuery()).contains("lang=en");
        var parameters = new HashMap<String, Object>();
        parameters.put(
                "page",
                new Page(
                        words,
                        assets,
                        english ? Languages.ENGLISH : Languages.INDONESIAN,
                        visitor(address.getPath()),
                        LocalDate.of(2026, 11, 21),
                        new PageRequest(request, address()),
                        _ -> 3));
        if (address.getPath().equals("/front")) {
            parameters.put("front", FrontExample.page());
        }
        if (address.getPath().equals("/failure")) {
            parameters.put("key", "platform.failure.404");
        }
        var output = new StringOutput();
        var template = template(address.getPath());
        (template.startsWith("gallery") ? gallery : product).render(template, parameters, output);
        return kept(address.getPath(), output.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private String kept(String path, String html) {
        try {
            Files.writeString(FOLDER.resolve(path.substring(1) + ".html"), html);
            return html;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String template(String path) {
        return switch (path) {
            case "/gallery" -> "gallery.jte";
            case "/workspace" -> "galleryWorkspace.jte";
            case "/front" -> "platform/front/front.jte";
            default -> "platform/pages" + path + ".jte";
        };
    }

    private static Visitor visitor(String path) {
        var somebody = path.equals("/workspace");
        return new Visitor() {
            @Override
            public @Nullable UUID id() {
                return somebody ? new UUID(0, 1) : null;
            }

            @Override
            public String name() {
                return somebody ? "Budi Santoso" : "";
            }

            @Override
            public boolean isAdministrator() {
                return somebody;
            }

            @Override
            public Set<UUID> standsTo() {
                return Set.of();
            }
        };
    }

    private void asset(HttpExchange exchange) throws IOException {
        var name = exchange.getRequestURI()
                .getPath()
                .substring("/assets/".length())
                .replaceFirst("-[0-9a-f]{32}\\.", ".");
        try (var file = getClass().getResourceAsStream("/static/assets/" + name)) {
            var type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
            send(exchange, type, file == null ? new byte[0] : file.readAllBytes());
        }
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
