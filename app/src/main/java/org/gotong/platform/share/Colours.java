package org.gotong.platform.share;

import java.awt.Color;

/** The colours of the pages, as the server draws with them. Mirrors tokens.css and palette.css. */
final class Colours {

    static final Color DEEP = new Color(0x073f3b);
    static final Color ON_DEEP = Color.WHITE;
    static final Color ON_DEEP_MUTED = new Color(0xd5e7e4);
    static final Color GOLD = new Color(0xe9b44c);
    static final Color PAPER = new Color(0xfaf8f4);
    static final Color INK = new Color(0x17211f);
    static final Color MUTED = new Color(0x55625e);
    static final Color LINE = new Color(0xe5e0d6);
    static final Color BORDER = new Color(0x84918c);

    private Colours() {}

    /** On paper. */
    static Color pillar(String code) {
        return switch (code) {
            case "government" -> new Color(0x2f4b8f);
            case "philanthropy_business" -> new Color(0x8a5a00);
            case "academia_experts" -> new Color(0x7a2e6e);
            case "civil_society_media" -> new Color(0x0b6b4f);
            default -> new Color(0x4a5560);
        };
    }

    /** On a dark ground. */
    static Color pillarOnDeep(String code) {
        return switch (code) {
            case "government" -> new Color(0x9db4f2);
            case "philanthropy_business" -> new Color(0xe8b65a);
            case "academia_experts" -> new Color(0xe29ad5);
            case "civil_society_media" -> new Color(0x6fd3b1);
            default -> new Color(0xb4c0cb);
        };
    }
}
