package org.gotong.platform.pages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.gotong.platform.web.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every word a person reads, by key and language, out of the modules' own {@code messages.properties} (Indonesian) and
 * {@code messages_en.properties}. Placeholders are those of {@link MessageFormat}; an apostrophe is just an apostrophe.
 */
@Component("messageSource")
public class Words extends AbstractMessageSource {

    private final Map<Locale, Map<String, MessageFormat>> words = new HashMap<>();
    private final Map<Locale, Map<String, String>> plain = new HashMap<>();

    Words() {
        setAlwaysUseMessageFormat(true);
        for (var language : Languages.ALL) {
            words.put(language, load(language));
            plain.put(language, plain(of(language)));
        }
    }

    /** The sentence of that key, with its placeholders filled; a missing key is a bug and throws. */
    public String get(Locale language, String key, @Nullable Object... arguments) {
        // A page has some hundred words, most without a placeholder: those need no formatting.
        var ready = arguments.length == 0 ? in(plain, language).get(key) : null;
        return ready != null ? ready : getMessage(key, arguments, language);
    }

    /** All words of one language, for what is said where there is no page. */
    public Tongue in(Locale language) {
        return new Spoken(this, language);
    }

    private record Spoken(Words words, Locale locale) implements Tongue {

        @Override
        public String t(String key, @Nullable Object... arguments) {
            return words.get(locale, key, arguments);
        }
    }

    /** The same as {@link #get}, for a key that comes from data (an enum's name, a fault's code) and may have no words of its own. */
    public boolean has(String key) {
        return of(Languages.INDONESIAN).containsKey(key);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
        return of(locale).get(code);
    }

    private Map<String, MessageFormat> of(Locale locale) {
        return in(words, locale);
    }

    private static <T> Map<String, T> in(Map<Locale, Map<String, T>> languages, Locale locale) {
        return languages.getOrDefault(Locale.of(locale.getLanguage()), Map.of());
    }

    private static Map<String, String> plain(Map<String, MessageFormat> sentences) {
        var plain = new HashMap<String, String>();
        sentences.forEach((key, sentence) -> {
            if (sentence.getFormatsByArgumentIndex().length == 0) {
                plain.put(key, sentence.format(new Object[0]));
            }
        });
        return plain;
    }

    private static Map<String, MessageFormat> load(Locale language) {
        var file =
                language.equals(Languages.INDONESIAN) ? "messages.properties" : "messages_" + language + ".properties";
        var loaded = new HashMap<String, MessageFormat>();
        try {
            for (var resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:org/gotong/**/" + file)) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.stringPropertyNames().forEach(key -> loaded.put(key, format(properties, key, language)));
            }
            return loaded;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the words of " + file, e);
        }
    }

    private static MessageFormat format(Properties properties, String key, Locale language) {
        return new MessageFormat(properties.getProperty(key).replace("'", "''"), language);
    }
}
