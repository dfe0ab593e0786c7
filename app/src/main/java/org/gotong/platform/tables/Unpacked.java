package org.gotong.platform.tables;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what comes out of a packed file, and stops where it is more than an honest one would hold. */
final class Unpacked {

    static final long MOST = 1024L * 1024 * 1024;
    /** Small files may be packed as tightly as they like. */
    private static final long HARMLESS = 64L * 1024 * 1024;
    /** The same row 200,000 times packs to about a hundredth. */
    private static final int TIGHTEST = 300;

    private final long packed;
    private boolean bomb;

    Unpacked(long packed) {
        this.packed = packed;
    }

    /** Whether a stream has been stopped. */
    boolean isBomb() {
        return bomb;
    }

    /** Whether that many bytes are too many for the size of the file. */
    boolean isBomb(long unpacked) {
        return unpacked > MOST || unpacked > HARMLESS && unpacked / TIGHTEST > packed;
    }

    /** One part of the file; every part is read by itself, and some of them twice. */
    InputStream counting(InputStream part) {
        return new FilterInputStream(part) {

            private long unpacked;

            @Override
            public int read() throws IOException {
                var read = super.read();
                count(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                var read = super.read(into, from, most);
                count(Math.max(read, 0));
                return read;
            }

            private void count(int more) throws IOException {
                unpacked += more;
                if (isBomb(unpacked)) {
                    bomb = true;
                    throw new IOException("unpacks to more than is allowed");
                }
            }
        };
    }
}
