package org.gotong.programmes;

import java.util.List;
import java.util.regex.Pattern;

/** The names of organisations in a pasted list: one a line, or divided by semicolons, with or without bullets. */
final class PartnerNames {

    private static final Pattern BULLET = Pattern.compile("^(?:[-–—*•●○▪·]|\\(?\\d{1,2}[.)]|\\(?[a-z][.)])\\s+");

    private PartnerNames() {}

    static List<String> in(String text) {
        return text.lines()
                .flatMap(line -> Pattern.compile(";").splitAsStream(line))
                .map(name -> BULLET.matcher(name.strip()).replaceFirst("").strip())
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
