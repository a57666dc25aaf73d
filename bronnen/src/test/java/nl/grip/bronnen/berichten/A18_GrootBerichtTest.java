// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeUnit;
import nl.grip.bronnen.Bronlezer;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.bronnen.Oordeel;
import nl.grip.bronnen.bestanden.Bronbestand;
import org.junit.jupiter.api.Test;

/**
 * A message of any size is a stream: read by a process with 64 MB of memory, bare and in an envelope. 150 MB every day, 2
 * GB in the long proofs.
 */
class A18_GrootBerichtTest {
    private static final long BYTES = Boolean.getBoolean("grip.lang") ? (2L << 30) - (1 << 20) : 150L << 20;

    @Test
    void eenGrootBerichtPastInWeinigGeheugen() throws Exception {
        assertThat(inEenKleinProces("bericht")).isEqualTo("GELEZEN " + regels());
    }

    @Test
    void eenGrootBerichtInEenEnvelopOok() throws Exception {
        assertThat(inEenKleinProces("envelop")).isEqualTo("GELEZEN " + regels());
    }

    private static long regels() {
        return new Groot(BYTES).aantal;
    }

    private static String inEenKleinProces(String soort) throws Exception {
        var proces = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        A18_GrootBerichtTest.class.getName(),
                        soort,
                        Long.toString(BYTES)))
                .redirectErrorStream(true)
                .start();
        var gezegd = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(proces.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return gezegd.strip();
    }

    /** In a process of its own: which of both, and how many bytes. */
    public static void main(String[] argumenten) {
        var groot = new Groot(Long.parseLong(argumenten[1]));
        var oordeel = lees(groot, argumenten[0].equals("envelop"));
        System.out.println((oordeel.isGelezen() ? "GELEZEN " : oordeel.reden() + " ") + oordeel.rijen());
    }

    private static Oordeel lees(Groot groot, boolean envelop) {
        return new Bronlezer(Eigenbericht.HERKENBAAR, Leesinstellingen.STANDAARD)
                .lees(new Stroom(groot, envelop), rij -> {});
    }

    /** A file that is made while it is read. */
    private record Stroom(Groot groot, boolean envelop) implements Bronbestand {
        @Override
        public String naam() {
            return "groot.xml";
        }

        @Override
        public long grootte() {
            return groot.bytes;
        }

        @Override
        public LocalDate gewijzigdOp() {
            return LocalDate.of(2026, 3, 3);
        }

        @Override
        public InputStream open() throws IOException {
            return envelop ? inEnvelop(groot) : groot.open();
        }
    }

    /** A 323 with one line again and again, each a multiple of three bytes, so that its base64 can be put end to end. */
    private static final class Groot {
        private final byte[] begin;
        private final byte[] regel;
        private final byte[] einde;
        private final long bytes;
        private final long aantal;

        Groot(long bytes) {
            var tekst = Eigenbericht.tekst("JW323");
            int van = tekst.indexOf("<m:Prestatie>");
            int tot = tekst.indexOf("</m:Prestatie>", van) + "</m:Prestatie>".length();
            int rest = tekst.lastIndexOf("</m:Prestatie>") + "</m:Prestatie>".length();
            this.begin = veelvoudVan3(tekst.substring(0, van));
            this.regel = veelvoudVan3(tekst.substring(van, tot));
            this.einde = tekst.substring(rest).getBytes(StandardCharsets.UTF_8);
            this.bytes = bytes;
            this.aantal = (bytes - begin.length - einde.length) / regel.length;
        }

        private static byte[] veelvoudVan3(String tekst) {
            var bytes = tekst.getBytes(StandardCharsets.UTF_8);
            var rest = " ".repeat((3 - bytes.length % 3) % 3);
            return (tekst + rest).getBytes(StandardCharsets.UTF_8);
        }

        InputStream open() {
            return stroom(begin, regel, einde);
        }

        InputStream stroom(byte[] eerst, byte[] steeds, byte[] laatst) {
            return new SequenceInputStream(Collections.enumeration(List.of(
                    new java.io.ByteArrayInputStream(eerst),
                    new SequenceInputStream(herhaald(steeds)),
                    new java.io.ByteArrayInputStream(laatst))));
        }

        private Enumeration<InputStream> herhaald(byte[] steeds) {
            return new Enumeration<>() {
                private long nog = aantal;

                @Override
                public boolean hasMoreElements() {
                    return nog > 0;
                }

                @Override
                public InputStream nextElement() {
                    if (nog-- <= 0) {
                        throw new NoSuchElementException();
                    }
                    return new java.io.ByteArrayInputStream(steeds);
                }
            };
        }
    }

    private static InputStream inEnvelop(Groot groot) {
        var base64 = Base64.getEncoder();
        var voor = """
                <GGK:envelopHeenbericht-ggk_Di01 xmlns:GGK="http://www.stufstandaarden.nl/koppelvlak/ggk0210"
                xmlns:StUF="http://www.egem.nl/StUF/StUF0301"><GGK:stuurgegevens>
                <StUF:tijdstipBericht>20260303120000</StUF:tijdstipBericht><StUF:functie>JW323</StUF:functie>
                </GGK:stuurgegevens><GGK:parameters><GGK:bericht><GGK:xmlBestand>""";
        var na = "</GGK:xmlBestand></GGK:bericht></GGK:parameters></GGK:envelopHeenbericht-ggk_Di01>";
        return groot.stroom(
                (voor + base64.encodeToString(groot.begin)).getBytes(StandardCharsets.US_ASCII),
                base64.encode(groot.regel),
                (base64.encodeToString(groot.einde) + na).getBytes(StandardCharsets.US_ASCII));
    }
}
