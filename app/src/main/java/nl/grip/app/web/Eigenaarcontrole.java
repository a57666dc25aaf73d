// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets only the user who started the server in: of every connection on this machine Linux tells whose it is (proc(5),
 * /proc/net/tcp, column uid). Who cannot be told is kept out. See besluiten/Alleen-is-alleen.md.
 */
final class Eigenaarcontrole extends OncePerRequestFilter {
    private static final List<Path> VERBINDINGEN = List.of(Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6"));
    private static final int EIGEN_KANT = 1;
    private static final int ANDERE_KANT = 2;
    private static final int UID = 7;

    private final String uid;

    Eigenaarcontrole() {
        uid = eigenUid();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        if (isVanEigenaar(vraag.getRemotePort(), vraag.getLocalPort())) {
            keten.doFilter(vraag, antwoord);
        } else {
            antwoord.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean isVanEigenaar(int vanaf, int naar) throws IOException {
        return isVan(uid, regels(), vanaf, naar);
    }

    /** Whether exactly this user holds the side of the asker of the connection between these ports. */
    static boolean isVan(String uid, Stream<String> regels, int vanaf, int naar) {
        var begin = ":%04X".formatted(vanaf);
        var eind = ":%04X".formatted(naar);
        return regels.map(regel -> regel.strip().split("\\s+"))
                .filter(delen ->
                        delen.length > UID && delen[EIGEN_KANT].endsWith(begin) && delen[ANDERE_KANT].endsWith(eind))
                .map(delen -> delen[UID])
                .toList()
                .equals(List.of(uid));
    }

    private static Stream<String> regels() throws IOException {
        Stream<String> alle = Stream.empty();
        for (Path bestand : VERBINDINGEN) {
            alle = Stream.concat(alle, lees(bestand).stream());
        }
        return alle;
    }

    private static List<String> lees(Path bestand) throws IOException {
        try {
            return Files.readAllLines(bestand);
        } catch (NoSuchFileException zonderIpv6) {
            return List.of();
        }
    }

    private static String eigenUid() {
        try {
            return Arrays.stream(Files.readString(Path.of("/proc/self/status")).split("\n"))
                    .filter(regel -> regel.startsWith("Uid:"))
                    .map(regel -> regel.split("\\s+")[1])
                    .findFirst()
                    .orElseThrow();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
