package org.gotong;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gotong.platform.commands.Announcement;
import org.gotong.platform.database.ThrowawayDatabase;
import org.gotong.platform.home.Folders;
import org.gotong.platform.web.Languages;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A Gotong of its own beside the shared one: for what needs an empty installation, or two nodes on one database. */
public final class AnotherGotong implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private AnotherGotong(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts on that database, with a folder of that name for its uploads. */
    public static AnotherGotong on(ThrowawayDatabase database, String name, Map<String, String> properties) {
        var home = Path.of("target", "another-" + name);
        try {
            Folders.delete(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var all = new LinkedHashMap<>(database.address().properties());
        all.put("gotong.home", home.toString());
        all.put("server.port", "0");
        all.put("logging.level.root", "warn");
        all.put("spring.main.banner-mode", "off");
        all.putAll(properties);
        var application = new SpringApplication(Gotong.class);
        application.setRegisterShutdownHook(false);
        application.addInitializers(
                started -> started.getBeanFactory().registerSingleton("withoutTests", new WithoutTests()));
        return new AnotherGotong(application.run(all.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new)));
    }

    public String address() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    public Path home() {
        return Path.of(context.getEnvironment().getRequiredProperty("gotong.home"));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    /** The path of the link that makes the first administrator, as it is printed at the start. */
    public String firstRunPath() {
        return context.getBeanProvider(Announcement.class)
                .orderedStream()
                .flatMap(announcement -> announcement.lines("", Languages.ENGLISH).stream())
                .filter(line -> line.startsWith("/first-run/"))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        context.close();
    }

    /** The product alone: what tests bring along for the shared one stays out. */
    private static final class WithoutTests extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory factory) throws IOException {
            return reader.getResource().getURL().getPath().contains("/test-classes/");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof WithoutTests;
        }

        @Override
        public int hashCode() {
            return WithoutTests.class.hashCode();
        }
    }
}
