// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.meten;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** How long {@code grip voorbeeld} takes on a machine that knows nothing yet, until its first page is there. */
final class Voorbeeldmeting {
    private static final double DOEL_IN_SECONDEN = 180;
    private static final int PAUZE_IN_MS = 250;
    private static final int SLUITEN_IN_SECONDEN = 30;

    private Voorbeeldmeting() {}

    static Meetwaarde meet(Path grip, Path map) throws IOException, InterruptedException {
        int poort = vrijePoort();
        Stopwatch stopwatch = new Stopwatch();
        Process proces = new ProcessBuilder(
                        grip.toString(), "voorbeeld", "--map", map.toString(), "--poort", Integer.toString(poort))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            wachtOpPagina(proces, poort);
            return Meetwaarde.hoogstens("voorbeeld_tot_pagina", stopwatch.seconden(), "seconden", DOEL_IN_SECONDEN);
        } finally {
            proces.destroy();
            proces.waitFor(SLUITEN_IN_SECONDEN, TimeUnit.SECONDS);
        }
    }

    private static void wachtOpPagina(Process proces, int poort) throws InterruptedException {
        while (!isEr(poort)) {
            if (!proces.isAlive()) {
                throw new IllegalStateException("grip voorbeeld liep af met " + proces.exitValue());
            }
            Thread.sleep(PAUZE_IN_MS);
        }
    }

    private static boolean isEr(int poort) {
        try {
            HttpURLConnection verbinding = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + poort + "/").toURL().openConnection();
            return verbinding.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException nogNiet) {
            return false;
        }
    }

    private static int vrijePoort() throws IOException {
        try (ServerSocket poort = new ServerSocket(0)) {
            return poort.getLocalPort();
        }
    }
}
