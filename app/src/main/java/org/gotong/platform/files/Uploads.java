package org.gotong.platform.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.gotong.platform.ids.NewId;
import org.gotong.platform.pages.Faults;
import org.gotong.platform.time.Today;
import org.gotong.platform.web.Visitor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.multipart.MultipartFile;

/** Uploaded files. Whoever owns one decides who may have it: there is no address for a file by itself. */
@Component
public class Uploads {

    private static final DefaultDetector DETECTOR = new DefaultDetector();

    private final JdbcClient jdbc;
    private final Today today;
    private final Path folder;

    Uploads(JdbcClient jdbc, Today today, @Value("${gotong.home:data}") Path home) {
        this.jdbc = jdbc;
        this.today = today;
        this.folder = home.resolve("files");
    }

    /** What is wrong with the file in that field; nothing when it can be stored. */
    public Faults check(String field, MultipartFile file, Accepted accepted) {
        if (file.isEmpty()) {
            return Faults.none().add(field, "file.missing");
        }
        if (file.getSize() > accepted.megabytes() * 1024L * 1024) {
            return Faults.none().add(field, "file.too.large", accepted.megabytes());
        }
        return accepted.types().contains(typeOf(file))
                ? Faults.none()
                : Faults.none().add(field, "file.type");
    }

    /** Stores a file that {@link #check} found right. */
    public Upload store(Visitor by, MultipartFile file) {
        try {
            var bytes = file.getBytes();
            var sha256 = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            write(bytes, sha256);
            var upload = new Upload(new UploadId(NewId.next()), nameOf(file), typeOf(file), bytes.length, sha256);
            insert(by, upload);
            return upload;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot store the upload", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public Map<UploadId, Upload> find(Collection<UploadId> ids) {
        return jdbc
                .sql("select id, name, media_type, size, sha256 from platform.upload where id in (:ids)")
                .param(
                        "ids",
                        ids.isEmpty()
                                ? List.of(new UUID(0, 0))
                                : ids.stream().map(UploadId::value).toList())
                .query((rs, _) -> new Upload(
                        new UploadId(rs.getObject("id", UUID.class)),
                        rs.getString("name"),
                        rs.getString("media_type"),
                        rs.getLong("size"),
                        rs.getString("sha256")))
                .list()
                .stream()
                .collect(Collectors.toMap(Upload::id, Function.identity()));
    }

    /**
     * Removes those among these whose owner is gone; their files go once that is certain, unless another upload holds the
     * same bytes. What is no id of an upload is passed over.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void removeUnowned(Collection<String> ids) {
        var files = jdbc.sql("delete from platform.upload where id::text = any(:ids) returning sha256")
                .param("ids", ids.toArray(String[]::new))
                .query(String.class)
                .list();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                files.forEach(file -> deleteUnheld(file));
            }
        });
    }

    private void deleteUnheld(String sha256) {
        var held = jdbc.sql("select exists (select from platform.upload where sha256 = :sha256)")
                .param("sha256", sha256)
                .query(Boolean.class)
                .single();
        try {
            if (!held) {
                Files.deleteIfExists(pathOf(sha256));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove the upload " + sha256, e);
        }
    }

    /** The file itself, for a controller that has made sure the viewer may have it. Never run as a page of ours. */
    public ResponseEntity<Resource> answer(Upload upload) {
        var shown =
                upload.mediaType().startsWith("image/") ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(upload.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        shown.filename(upload.name(), java.nio.charset.StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .eTag(upload.sha256())
                .body(new FileSystemResource(pathOf(upload.sha256())));
    }

    private void insert(Visitor by, Upload upload) {
        jdbc.sql("""
                        insert into platform.upload (id, name, media_type, size, sha256, stored_at, stored_by)
                        values (:id, :name, :type, :size, :sha256, :at, :by)
                        """)
                .param("id", upload.id().value())
                .param("name", upload.name())
                .param("type", upload.mediaType())
                .param("size", upload.size())
                .param("sha256", upload.sha256())
                .param("at", Timestamp.from(today.now()))
                .param("by", by.id())
                .update();
    }

    // Written whole under another name first: a crash leaves no half file under a hash that promises the whole.
    private void write(byte[] bytes, String sha256) throws IOException {
        var path = pathOf(sha256);
        if (Files.exists(path)) {
            return;
        }
        Files.createDirectories(path.getParent());
        var part = Files.createTempFile(path.getParent(), "upload", ".part");
        Files.write(part, bytes);
        try (var file = java.nio.channels.FileChannel.open(part, java.nio.file.StandardOpenOption.WRITE)) {
            file.force(true);
        }
        Files.move(part, path, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path pathOf(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static String typeOf(MultipartFile file) {
        try (var stream = TikaInputStream.get(file.getInputStream())) {
            var hints = new Metadata();
            hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, nameOf(file));
            return DETECTOR.detect(stream, hints).getBaseType().toString();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the upload", e);
        }
    }

    private static String nameOf(MultipartFile file) {
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var plain = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
        return plain.isEmpty() ? "file" : plain.substring(0, Math.min(plain.length(), 200));
    }
}
