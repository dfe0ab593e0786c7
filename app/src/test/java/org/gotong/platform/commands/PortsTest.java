package org.gotong.platform.commands;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.gotong.platform.CannotRun;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aTakenPortIsSaidBeforeAnythingIsStarted() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = other.getLocalPort();

            assertThatThrownBy(() -> Ports.refuseTaken("127.0.0.1", port))
                    .isInstanceOf(CannotRun.class)
                    .hasMessageContaining("Port " + port + " is used by another program")
                    .hasMessageContaining("GOTONG_PORT=");
        }
        assertThatCode(() -> Ports.refuseTaken("127.0.0.1", 0)).doesNotThrowAnyException();
    }
}
