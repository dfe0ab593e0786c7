package org.gotong.platform.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.gotong.platform.web.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * What every page has at hand: the words and formats of its language, who is looking, and where it is. Every template
 * that speaks takes it as its first parameter, {@code page}.
 */
public final class Page implements Tongue {

    private static final long NOT_COUNTED = -1;

    private final Words words;
    private final Assets assets;
    private final Locale locale;
    private final Visitor visitor;
    private final LocalDate today;
    private final PageRequest request;
    private final ToLongFunction<Visitor> waiting;
    private long counted = NOT_COUNTED;

    Page(
            Words words,
            Assets assets,
            Locale locale,
            Visitor visitor,
            LocalDate today,
            PageRequest request,
            ToLongFunction<Visitor> waiting) {
        this.words = words;
        this.assets = assets;
        this.locale = locale;
        this.visitor = visitor;
        this.today = today;
        this.request = request;
        this.waiting = waiting;
    }

    @Override
    public String t(String key, @Nullable Object... arguments) {
        return words.get(locale, key, arguments);
    }

    /** The words of a fault. */
    public String t(Fault fault) {
        return words.get(locale, fault.key(), fault.arguments().toArray());
    }

    @Override
    public Locale locale() {
        return locale;
    }

    /** "id" or "en". */
    public String language() {
        return locale.getLanguage();
    }

    /** The path of this page, without its query: "/programmes". */
    public String path() {
        return request.path();
    }

    /** The address of this page with its query, to come back to after signing in. */
    public String address() {
        return request.address();
    }

    /** The same page in another language. */
    public String inLanguage(String language) {
        return request.with("lang", language);
    }

    /** The same page with one parameter of its query changed, or without it when the value is null. */
    public String with(String parameter, @Nullable String value) {
        return request.with(parameter, value);
    }

    /** The whole address with host, for links that leave the page: shares, calendars, mails. */
    public String absolute(String address) {
        return request.base() + address;
    }

    /** The address of a file that the browser may keep for ever. */
    public String asset(String name) {
        return assets.address(name);
    }

    public Visitor visitor() {
        return visitor;
    }

    /** How many things wait for this person's answer; asked for once a page, and only by pages that show it. */
    public long waiting() {
        if (counted == NOT_COUNTED) {
            counted = visitor.isSignedIn() ? waiting.applyAsLong(visitor) : 0;
        }
        return counted;
    }

    /** "light", "dark", or empty to follow the system. */
    public String theme() {
        return request.theme();
    }

    /** Is only the changed part asked for, by htmx? */
    public boolean isFragment() {
        return request.fragment();
    }

    public String csrfName() {
        return request.csrfName();
    }

    /** Asking for it makes the token, so only pages with a form call it. */
    public String csrfToken() {
        return request.csrfToken();
    }

    /** What the last action did, told once on the page after it. */
    public @Nullable Toast toast() {
        return request.toast();
    }

    public LocalDate today() {
        return today;
    }

    public String longDate(LocalDate date) {
        return Formats.longDate(date, locale);
    }

    public String moment(Instant moment) {
        return Formats.moment(moment, locale);
    }

    public String number(Number number) {
        return Formats.number(number, locale);
    }
}
