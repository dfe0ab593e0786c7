package org.gotong.platform.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ContentVersionStrategy;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * The files that a browser loads beside a page. Their addresses carry a hash of the content, so they are kept for ever; they
 * were compressed once, as hard as can be, while building.
 */
@Configuration
class Assets implements WebMvcConfigurer {

    private static final String FOLDER = "classpath:/static/assets/";

    private final Map<String, String> addresses = load();

    String address(String name) {
        var address = addresses.get(name);
        if (address == null) {
            throw new IllegalArgumentException("no such asset: " + name);
        }
        return address;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(FOLDER)
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver())
                .addResolver(new VersionResourceResolver().addVersionStrategy(new ContentVersionStrategy(), "/**"));
    }

    private static Map<String, String> load() {
        var found = new HashMap<String, String>();
        try {
            for (var resource : new PathMatchingResourcePatternResolver().getResources(FOLDER + "*.*")) {
                var name = String.valueOf(resource.getFilename());
                if (name.endsWith(".gz") || name.endsWith(".br")) {
                    continue;
                }
                var dot = name.lastIndexOf('.');
                var hash = md5(resource.getContentAsByteArray());
                found.put(name, "/assets/" + name.substring(0, dot) + "-" + hash + name.substring(dot));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the assets", e);
        }
    }

    // Mirrors ContentVersionStrategy, which takes the hash out of the address again.
    private static String md5(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
