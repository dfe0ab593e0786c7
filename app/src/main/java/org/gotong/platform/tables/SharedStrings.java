package org.gotong.platform.tables;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * The texts of an Excel file, which its cells name by number. They lie in a file of their own and not on the heap: a
 * register of 100,000 organisations has half a million.
 */
final class SharedStrings implements AutoCloseable {

    private static final int MOST = 10_000_000;

    private final Arena arena = Arena.ofShared();
    private MemorySegment texts = MemorySegment.NULL;
    private long[] ends = new long[1024];
    private int count;

    static SharedStrings none() {
        return new SharedStrings();
    }

    static SharedStrings of(Xml xml) throws IOException, XMLStreamException {
        var strings = new SharedStrings();
        var file = Files.createTempFile("gotong-texts", null);
        try (var channel = FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)) {
            var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
            strings.copy(xml, out);
            out.flush();
            strings.texts = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), strings.arena);
            return strings;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            strings.close();
            throw e;
        }
    }

    /** The text of that number; null where the file has no such text. */
    @Nullable
    String get(int number) {
        if (number < 0 || number >= count) {
            return null;
        }
        var from = number == 0 ? 0 : ends[number - 1];
        return new String(
                texts.asSlice(from, ends[number] - from).toArray(ValueLayout.JAVA_BYTE), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        arena.close();
    }

    private void copy(Xml xml, OutputStream out) throws IOException, XMLStreamException {
        long end = 0;
        for (var name = xml.open(); name != null; name = xml.open()) {
            if (name.equals("si")) {
                var bytes = text(xml).getBytes(StandardCharsets.UTF_8);
                out.write(bytes);
                end += bytes.length;
                add(end);
            }
        }
    }

    /** A text may be in pieces of several looks; how it is pronounced is not part of it. */
    private static String text(Xml xml) throws XMLStreamException {
        var text = new StringBuilder();
        for (var name = xml.openWithin("si"); name != null; name = xml.openWithin("si")) {
            if (name.equals("t") && text.length() <= CellText.LONGEST) {
                text.append(xml.text());
            } else if (name.equals("rPh")) {
                xml.skip();
            }
        }
        return text.toString();
    }

    private void add(long end) throws IOException {
        if (count == MOST) {
            throw new IOException("more than " + MOST + " texts");
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count++] = end;
    }
}
