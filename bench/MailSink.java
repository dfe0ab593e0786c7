import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A mail server of this machine that delivers nothing: it writes a line for every letter, with its Message-ID and subject. */
public class MailSink {

    public static void main(String[] arguments) throws IOException {
        var list = Path.of(arguments[1]);
        try (var server = new ServerSocket(Integer.parseInt(arguments[0]), 50, InetAddress.getLoopbackAddress())) {
            System.out.println("ready");
            while (true) {
                var client = server.accept();
                Thread.ofVirtual().start(() -> take(client, list));
            }
        }
    }

    private static void take(Socket client, Path list) {
        try (client;
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                var out = new PrintStream(client.getOutputStream(), true, StandardCharsets.UTF_8)) {
            out.print("220 sink\r\n");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var command = line.toUpperCase().split(" ")[0];
                if (command.equals("DATA")) {
                    out.print("354 go on\r\n");
                    keep(list, letter(in));
                }
                out.print(command.equals("QUIT") ? "221 bye\r\n" : "250 sink\r\n");
                if (command.equals("QUIT")) {
                    return;
                }
            }
        } catch (IOException gone) {
            // A sender that was killed leaves in the middle; what it had not finished does not count.
        }
    }

    /** Message-ID and subject, for what has come whole. */
    private static String letter(BufferedReader in) throws IOException {
        var id = "";
        var subject = "";
        for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                throw new IOException("cut off");
            }
            if (line.startsWith("Message-ID: ")) {
                id = line.substring(12);
            }
            if (line.startsWith("Subject: ")) {
                subject = line.substring(9);
            }
        }
        return id + "\t" + subject;
    }

    private static synchronized void keep(Path list, String letter) throws IOException {
        Files.writeString(list, letter + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
