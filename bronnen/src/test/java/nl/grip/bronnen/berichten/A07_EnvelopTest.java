// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import nl.grip.bronnen.Bronlezer;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.bronnen.Oordeel.OntvangenBron;
import nl.grip.bronnen.Oordeel.Uitslag;
import nl.grip.bronnen.Rijontvanger;
import nl.grip.bronnen.bestanden.Bronbestand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class A07_EnvelopTest {
    private final String bericht = Eigenbericht.tekst("JW323");

    @Test
    void inEenEnvelopIsHetHetzelfdeBerichtMetDeDatumVanDeEnvelop() {
        var kaal = Eigenbericht.lees(bericht);
        var verpakt = Eigenbericht.lees(envelop("JW323", "20260306091500", base64(bericht)));
        assertThat(verpakt.rijen()).isEqualTo(kaal.rijen());
        assertThat(verpakt.oordeel().bestand()).isEqualTo("in/a.xml!/bericht");
        assertThat(verpakt.oordeel().sha256()).isNotEqualTo(kaal.oordeel().sha256());
        var kop = verpakt.oordeel().kop().orElseThrow();
        assertThat(kop.inhoud()).isEqualTo(kaal.oordeel().sha256());
        assertThat(kop.ontvangenOp()).isEqualTo(LocalDate.of(2026, 3, 6));
        assertThat(kop.ontvangenBron()).isEqualTo(OntvangenBron.ENVELOP);
    }

    @Test
    void base64MagOverRegelsVerdeeldZijn() {
        var regels = base64(bericht).replaceAll("(.{76})", "$1\n    ");
        assertThat(Eigenbericht.lees(envelop("JW323", "20260306", regels)).rijen())
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WMO323", "JW325", ""})
    void eenEnvelopDieIetsAndersZegtTeBevattenWordtGeweigerd(String functie) {
        var oordeel =
                Eigenbericht.lees(envelop(functie, "20260306", base64(bericht))).oordeel();
        assertThat(oordeel.uitslag()).isEqualTo(Uitslag.GEWEIGERD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"QUJD*", "QUJDRA", "QUI=QUJD", "", "PGE"})
    void eenKapotteInhoudWordtGeweigerd(String inhoud) {
        assertThat(Eigenbericht.lees(envelop("JW323", "20260306", inhoud))
                        .oordeel()
                        .uitslag())
                .isEqualTo(Uitslag.GEWEIGERD);
    }

    @Test
    void eenOnmogelijkTijdstipWordtGeweigerd() {
        assertThat(Eigenbericht.lees(envelop("JW323", "20261306", base64(bericht)))
                        .codes())
                .contains("GRIP-envelop");
    }

    @Test
    void eenEnvelopMetEenTekstbestandIsNietVanOns() {
        var envelop = envelop("JW323", "20260306", "QUJD").replace("xmlBestand", "tekstBestand");
        assertThat(Eigenbericht.lees(envelop).oordeel().uitslag()).isEqualTo(Uitslag.OVERGESLAGEN);
    }

    @Test
    void eenEnvelopWordtTotHetEindeGelezen() {
        var envelop = envelop("JW323", "20260306", base64(bericht));
        assertThat(Eigenbericht.lees(envelop.substring(0, envelop.length() - 30))
                        .oordeel()
                        .isGelezen())
                .isFalse();
    }

    /** 96 MB of payload: with the text in memory this would not fit beside the other tests. */
    @Test
    void eenZeerGroteInhoudWordtAlsStroomGelezen() {
        long herhaald = 1_000_000;
        var blok = base64("0".repeat(72));
        var helften = envelop("JW323", "20260306", "#").split("#");
        var oordeel = new Bronlezer(Eigenbericht.HERKENBAAR, Leesinstellingen.STANDAARD)
                .lees(new Herhaald(helften[0], blok, herhaald, helften[1]), Rijontvanger.GEEN);
        assertThat(oordeel.uitslag()).isEqualTo(Uitslag.GEWEIGERD);
        assertThat(oordeel.bevindingen()).extracting(b -> b.code()).containsExactly("GRIP-xml");
    }

    private static String base64(String tekst) {
        return Base64.getEncoder().encodeToString(tekst.getBytes(StandardCharsets.UTF_8));
    }

    private static String envelop(String functie, String tijdstip, String inhoud) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <g:envelopHeenbericht-ggk_Di01 xmlns:s="http://www.egem.nl/StUF/StUF0301" xmlns:g="http://www.stufstandaarden.nl/koppelvlak/ggk0210">
                  <g:stuurgegevens>
                    <s:tijdstipBericht>%s</s:tijdstipBericht>
                    <s:functie>%s</s:functie>
                  </g:stuurgegevens>
                  <g:parameters>
                    <g:bericht>
                      <g:xmlBestand>%s</g:xmlBestand>
                    </g:bericht>
                  </g:parameters>
                </g:envelopHeenbericht-ggk_Di01>
                """.formatted(tijdstip, functie, inhoud);
    }

    /** A file that is made while it is read. */
    private record Herhaald(String begin, String blok, long keer, String einde) implements Bronbestand {
        @Override
        public String naam() {
            return "groot.xml";
        }

        @Override
        public long grootte() {
            return begin.length() + blok.length() * keer + einde.length();
        }

        @Override
        public LocalDate gewijzigdOp() {
            return LocalDate.of(2026, 4, 1);
        }

        @Override
        public InputStream open() {
            var midden = new InputStream() {
                private final byte[] bytes = blok.getBytes(StandardCharsets.UTF_8);
                private long rest = keer * bytes.length;

                @Override
                public int read() {
                    return rest == 0
                            ? -1
                            : bytes[(int) (rest-- % bytes.length == 0 ? 0 : bytes.length - 1 - rest % bytes.length)];
                }

                @Override
                public int read(byte[] doel, int van, int lengte) {
                    int aantal = (int) Math.min(rest, lengte - lengte % bytes.length);
                    for (int i = 0; i < aantal; i++) {
                        doel[van + i] = bytes[i % bytes.length];
                    }
                    rest -= aantal;
                    return aantal == 0 ? -1 : aantal;
                }
            };
            return new SequenceInputStream(stroom(begin), new SequenceInputStream(midden, stroom(einde)));
        }

        private static InputStream stroom(String tekst) {
            return new ByteArrayInputStream(tekst.getBytes(StandardCharsets.UTF_8));
        }
    }
}
