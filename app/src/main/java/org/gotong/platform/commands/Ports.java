package org.gotong.platform.commands;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.gotong.platform.CannotRun;

/** Looks whether a port is free before anything else is started for it. */
final class Ports {

    private Ports() {}

    static void refuseTaken(String address, int port) {
        try (var socket = new ServerSocket()) {
            socket.bind(address.isEmpty() ? new InetSocketAddress(port) : new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw taken(port);
        }
    }

    static CannotRun taken(int port) {
        return new CannotRun("Port " + port + " is used by another program, or may not be used by this account.\n"
                        + "Stop that program, or choose another port: GOTONG_PORT=" + (port < 60000 ? port + 1 : 8081)
                        + " ./gotong")
                .indonesian("Porta " + port + " dipakai program lain, atau tidak boleh dipakai akun ini.\n"
                        + "Hentikan program itu, atau pilih porta lain: GOTONG_PORT="
                        + (port < 60000 ? port + 1 : 8081) + " ./gotong");
    }
}
