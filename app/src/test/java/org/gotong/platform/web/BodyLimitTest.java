package org.gotong.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Supplier;
import org.gotong.RunningGotong;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningGotong
class BodyLimitTest {

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
        Supplier<InputStream> endless = () -> new ByteArrayInputStream(HUGE);

        var answer = send("/api/v1/workplan-readings", "application/json", BodyPublishers.ofInputStream(endless));

        assertThat(answer.statusCode()).isBetween(400, 499);
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
