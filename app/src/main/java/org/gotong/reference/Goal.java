package org.gotong.reference;

import org.gotong.platform.share.SharePicture.Square;

/** One of the seventeen Sustainable Development Goals, with the colour it has all over the world. */
public record Goal(int number, String colour, LabelColour label, BilingualName name, BilingualName shortName) {

    /** What can be read on the goal's colour: white fails the contrast of 4.5:1 on ten of them. */
    public enum LabelColour {
        WHITE("#ffffff"),
        INK("#14201d");

        private final String colour;

        LabelColour(String colour) {
            this.colour = colour;
        }
    }

    /** Its square on the picture of a shared link. */
    public Square square() {
        return new Square(String.valueOf(number), colour, label.colour);
    }

    public SdgCode code() {
        return new SdgCode(Integer.toString(number));
    }
}
