package org.gotong.reference;

/** One of the seventeen Sustainable Development Goals, with the colour it has all over the world. */
public record Goal(int number, String colour, LabelColour label, BilingualName name, BilingualName shortName) {

    /** What can be read on the goal's colour: white fails the contrast of 4.5:1 on ten of them. */
    public enum LabelColour {
        WHITE,
        INK
    }

    public SdgCode code() {
        return new SdgCode(Integer.toString(number));
    }
}
