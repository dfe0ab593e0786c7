package org.gotong.platform.fonts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** Plus Jakarta Sans in the weights that pictures and PDF files use; the build brings the files (build.mjs). */
public enum FontFile {
    REGULAR("400Regular", 400),
    SEMIBOLD("600SemiBold", 600),
    EXTRABOLD("800ExtraBold", 800);

    public static final String FAMILY = "Plus Jakarta Sans";

    private final String name;
    private final int weight;

    FontFile(String name, int weight) {
        this.name = name;
        this.weight = weight;
    }

    /** As style sheets count it. */
    public int weight() {
        return weight;
    }

    public InputStream open() {
        try {
            return new ClassPathResource("fonts/PlusJakartaSans_" + name + ".ttf").getInputStream();
        } catch (IOException missing) {
            throw new UncheckedIOException("the build has brought no font " + name, missing);
        }
    }
}
