package org.gotong.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.gotong.RunningGotong;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningGotong
class BodyLimitTest {

    /** 256 MB in chunks of 64 KB: far more than any body may have. */
    private static final int MOST_CHUNKS = 4_096;

    private static final byte[] HUGE = "a".repeat(33 * 1024 * 1024).getBytes();

    @LocalServerPort
    int port;

    @Test
    void aFormThatIsTooLargeIsToldSoOnAPage() throws Exception {
        var answer = send("/sign-in", "application/x-www-form-urlencoded", BodyPublishers.ofByteArray(HUGE));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Kirimannya terlalu besar", "Gotong");
    }

    @Test
    void aProgramIsToldSoAsAProblem() throws Exception {
        var answer = send("/api/v1/workplan-readings", "application/json", BodyPublishers.ofByteArray(HUGE));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("Kiriman ini terlalu besar.");
    }

    @Test
    void aBodyWithoutALengthIsNotReadToItsEnd() throws Exception {
        var chunk = new byte[1 << 16];
        int sent = 0;
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write("""
                    POST /api/v1/workplan-readings HTTP/1.1\r
                    Host: localhost\r
                    Content-Type: application/json\r
                    Transfer-Encoding: chunked\r
                    \r
                    """.getBytes(StandardCharsets.US_ASCII));
            while (sent < MOST_CHUNKS && socket.getInputStream().available() == 0) {
                socket.getOutputStream().write("10000\r\n".getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().write(chunk);
                socket.getOutputStream().write("\r\n".getBytes(StandardCharsets.US_ASCII));
                sent++;
            }
        } catch (IOException closedByTheServer) {
            // Refusing a body that still comes, the server may close before its answer is read.
        }

        assertThat(sent).isLessThan(MOST_CHUNKS);
    }

    private HttpResponse<String> send(String path, String type, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Content-Type", type)
                    .POST(body)
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
