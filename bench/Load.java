import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Asks one address of this machine again and again over kept connections, and prints how long the answers took:
 *
 *     java bench/Load.java http://127.0.0.1:8080/programmes 32 10 ["If-None-Match: …"]
 *
 * clients, then seconds (at most 60); the first third of the time warms up and does not count.
 */
public class Load {

    private static final AtomicInteger FAILED = new AtomicInteger();
    private static final ConcurrentLinkedQueue<long[]> TIMES = new ConcurrentLinkedQueue<>();

    public static void main(String[] arguments) throws Exception {
        var address = URI.create(arguments[0]);
        if (!InetAddress.getByName(address.getHost()).isLoopbackAddress()) {
            System.err.println("Only addresses of this machine: " + address);
            System.exit(2);
        }
        int clients = Math.min(Integer.parseInt(arguments[1]), 64);
        long seconds = Math.min(Long.parseLong(arguments[2]), 60);
        var header = arguments.length > 3 ? arguments[3] + "\r\n" : "";
        long start = System.nanoTime();
        long counted = start + seconds * 1_000_000_000L / 3;
        long end = start + seconds * 1_000_000_000L;
        var threads = new Thread[clients];
        for (int i = 0; i < clients; i++) {
            threads[i] = Thread.ofPlatform().start(() -> ask(address, header, counted, end));
        }
        for (var thread : threads) {
            thread.join();
        }
        print(address, clients, (end - counted) / 1e9);
    }

    private static void print(URI address, int clients, double seconds) {
        var times = TIMES.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-48s clients %2d  requests/s %7.0f  p50 %7.2f ms  p95 %7.2f ms  p99 %7.2f ms  failed %d%n",
                address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery()),
                clients,
                times.length / seconds,
                at(times, 0.50),
                at(times, 0.95),
                at(times, 0.99),
                FAILED.get());
    }

    private static double at(long[] times, double share) {
        return times.length == 0 ? Double.NaN : times[(int) Math.min(times.length - 1, times.length * share)] / 1e6;
    }

    private static void ask(URI address, String header, long counted, long end) {
        var path = address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        var request = ("GET " + path + " HTTP/1.1\r\nHost: " + address.getAuthority()
                        + "\r\nAccept-Encoding: gzip\r\nAccept-Language: id\r\n" + header + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        var times = new long[1_000_000];
        int count = 0;
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setTcpNoDelay(true);
            var in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            for (long now = System.nanoTime(); now < end && count < times.length; ) {
                socket.getOutputStream().write(request);
                int status = read(in);
                long after = System.nanoTime();
                if (status != 200 && status != 304) {
                    FAILED.incrementAndGet();
                }
                if (now >= counted) {
                    times[count++] = after - now;
                }
                now = after;
            }
        } catch (IOException e) {
            FAILED.incrementAndGet();
        }
        TIMES.add(Arrays.copyOf(times, count));
    }

    /** Reads one answer to its end and tells its status. */
    private static int read(InputStream in) throws IOException {
        var first = line(in);
        int status = Integer.parseInt(first.substring(9, 12));
        long length = 0;
        boolean chunked = false;
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            var lower = line.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Long.parseLong(lower.substring(15).strip());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
        }
        if (status == 304) {
            return status;
        }
        if (!chunked) {
            in.skipNBytes(length);
            return status;
        }
        for (long size = size(in); size > 0; size = size(in)) {
            in.skipNBytes(size + 2);
        }
        line(in);
        return status;
    }

    private static long size(InputStream in) throws IOException {
        return Long.parseLong(line(in).strip(), 16);
    }

    private static String line(InputStream in) throws IOException {
        var text = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("connection closed");
            }
            if (c != '\r') {
                text.append((char) c);
            }
        }
        return text.toString();
    }
}
