package org.gotong.platform.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How the characters of a text file are written; nobody who saves a CSV is asked, and nobody knows. */
final class CsvText {

    /** What Excel for Windows writes in Indonesia and most of Europe. */
    static final Charset WINDOWS = Charset.forName("windows-1252");

    private CsvText() {}

    /** By the mark at its beginning, by its zeros, or because it is right UTF-8 to its end. */
    static Charset charsetOf(Path file) throws IOException {
        byte[] beginning;
        try (var stream = Files.newInputStream(file)) {
            beginning = stream.readNBytes(4096);
        }
        var charset = charsetOf(beginning);
        return charset.equals(StandardCharsets.UTF_8) && !isUtf8(file) ? WINDOWS : charset;
    }

    /** The same, by the beginning alone. */
    static Charset charsetOf(byte[] beginning) {
        if (startsWith(beginning, 0xFF, 0xFE) || zeros(beginning, 1) > zeros(beginning, 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(beginning, 0xFE, 0xFF) || zeros(beginning, 0) > zeros(beginning, 1)) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }

    /** From behind the mark of its character set. */
    static Reader open(Path file, Charset charset) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset), 1 << 16);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private static boolean isUtf8(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var reader = new InputStreamReader(Files.newInputStream(file), decoder)) {
            var buffer = new char[1 << 14];
            while (reader.read(buffer) >= 0) {
                // Only whether it can be read.
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The zeros among every second byte; a third of them are more than chance or a slip. */
    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros > bytes.length / 6 ? zeros : 0;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
