package org.gotong.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files themselves, from being brought until they are read; in the database, where every node finds them. */
@Repository
class FileParts {

    private static final int PART = 1 << 20;

    private final JdbcClient jdbc;

    FileParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(ImportId id, Path file) {
        try (var stream = Files.newInputStream(file)) {
            put(id, stream);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the uploaded file", e);
        }
    }

    private void put(ImportId id, InputStream stream) throws IOException {
        var number = 0;
        for (var bytes = stream.readNBytes(PART); bytes.length > 0; bytes = stream.readNBytes(PART)) {
            jdbc.sql("insert into imports.file_part (import_id, number, bytes) values (:id, :number, :bytes)")
                    .param("id", id.value())
                    .param("number", number++)
                    .param("bytes", bytes)
                    .update();
        }
    }

    /** A copy on this machine, which the caller deletes. */
    Path copy(ImportId id) {
        try {
            var file = Files.createTempFile("gotong-import", "");
            try (var out = Files.newOutputStream(file)) {
                var number = 0;
                for (var part = part(id, number); part.length > 0; part = part(id, ++number)) {
                    out.write(part);
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot copy the file of import " + id.text(), e);
        }
    }

    void delete(ImportId id) {
        jdbc.sql("delete from imports.file_part where import_id = :id")
                .param("id", id.value())
                .update();
    }

    private byte[] part(ImportId id, int number) {
        return jdbc.sql("select bytes from imports.file_part where import_id = :id and number = :number")
                .param("id", id.value())
                .param("number", number)
                .query((rs, _) -> rs.getBytes("bytes"))
                .optional()
                .orElse(new byte[0]);
    }
}
