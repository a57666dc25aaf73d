// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Types a request by hand, so that also what no browser would send can be tried. */
record Bezoeker(String naam, int poort) {
    Bezoeker(int poort) {
        this("localhost", poort);
    }

    /** The answer as it came: status line, headers, empty line, page. */
    String vraag(String pad, String... koppen) throws IOException {
        return stuur("GET", pad, koppen);
    }

    /** Another method than GET, without a body. */
    String stuur(String methode, String pad, String... koppen) throws IOException {
        var extra = koppen.length == 0 ? "" : String.join("\r\n", koppen) + "\r\n";
        return stuur(methode + " " + pad + " HTTP/1.1\r\nHost: " + naam + ":" + poort
                + "\r\nContent-Length: 0\r\nConnection: close\r\n" + extra + "\r\n");
    }

    String stuur(String verzoek) throws IOException {
        try (var lijn = new Socket(InetAddress.getLoopbackAddress(), poort)) {
            lijn.setSoTimeout(60_000);
            lijn.getOutputStream().write(verzoek.getBytes(StandardCharsets.UTF_8));
            var antwoord = new ByteArrayOutputStream();
            lijn.getInputStream().transferTo(antwoord);
            return antwoord.toString(StandardCharsets.UTF_8);
        }
    }
}
