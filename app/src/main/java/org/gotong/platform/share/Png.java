package org.gotong.platform.share;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes a picture as PNG. The JDK's own writer looks for plugins first, which costs the first picture most of its time. */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] EIGHT_BITS_OF_RED_GREEN_BLUE = {8, 2, 0, 0, 0};

    private Png() {}

    static byte[] of(BufferedImage image) {
        var head = ByteBuffer.allocate(13)
                .putInt(image.getWidth())
                .putInt(image.getHeight())
                .put(EIGHT_BITS_OF_RED_GREEN_BLUE);
        var png = new ByteArrayOutputStream(1 << 16);
        png.writeBytes(SIGNATURE);
        chunk(png, "IHDR", head.array());
        chunk(png, "IDAT", squeezed(image));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    /** Every row is written as its difference from the row above: most of it is then zero. */
    private static byte[] squeezed(BufferedImage image) {
        var pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        var width = image.getWidth();
        var row = new byte[1 + 3 * width];
        row[0] = 2;
        var squeezed = new ByteArrayOutputStream(1 << 16);
        var deflater = new Deflater(6);
        try (var out = new DeflaterOutputStream(squeezed, deflater, 1 << 14)) {
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0, at = 1; x < width; x++) {
                    var here = pixels[y * width + x];
                    var above = y == 0 ? 0 : pixels[(y - 1) * width + x];
                    row[at++] = (byte) ((here >> 16) - (above >> 16));
                    row[at++] = (byte) ((here >> 8) - (above >> 8));
                    row[at++] = (byte) (here - above);
                }
                out.write(row);
            }
        } catch (java.io.IOException impossibleInMemory) {
            throw new java.io.UncheckedIOException(impossibleInMemory);
        } finally {
            deflater.end();
        }
        return squeezed.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String name, byte[] content) {
        var named = ByteBuffer.allocate(4 + content.length)
                .put(name.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        var sum = new CRC32();
        sum.update(named);
        png.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        png.writeBytes(named);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
