// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.herschrijven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One element of a message, as it was received, with nothing in it that tells who it is about. */
class C01_EenElementUitEenBericht {
    private static final String BERICHT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <j:Bericht xmlns:j="urn:x" xmlns:b="urn:y">
              <j:Header><j:Prestatie>geen</j:Prestatie></j:Header>
              <j:Clienten>
                <j:Client>
                  <j:Bsn>999900006</j:Bsn>
                  <j:Prestaties><j:Prestatie>een</j:Prestatie>
                  <j:Prestatie nr='>'>twee</j:Prestatie></j:Prestaties>
                </j:Client>
                <j:Client>
                  <j:Bsn>999900018</j:Bsn>
                  <j:Prestaties><j:Prestatie>
                    <j:IngediendBedrag><b:Bedrag>5000</b:Bedrag></j:IngediendBedrag>
                  </j:Prestatie><j:Prestatie/></j:Prestaties>
                </j:Client>
              </j:Clienten>
            </j:Bericht>
            """;

    @ParameterizedTest
    @CsvSource({
        "Bericht/Clienten/Client[1]/Prestaties/Prestatie[1], <j:Prestatie>een</j:Prestatie>",
        "Bericht/Clienten/Client[1]/Prestaties/Prestatie[2], <j:Prestatie nr='>'>twee</j:Prestatie>",
        "Bericht/Clienten/Client[2]/Prestaties/Prestatie[2], <j:Prestatie/>",
        "Bericht/Header/Prestatie, <j:Prestatie>geen</j:Prestatie>"
    })
    void hetElementOpDiePlaatsStaatErZoalsHetBinnenkwam(String plaats, String verwacht) throws IOException {
        assertThat(element(BERICHT, plaats)).contains(verwacht.replace("''", "'"));
    }

    @Test
    void regeleindenEnInspringingBlijven() throws IOException {
        assertThat(element(BERICHT, "Bericht/Clienten/Client[2]/Prestaties/Prestatie[1]"))
                .contains("""
                        <j:Prestatie>
                                <j:IngediendBedrag><b:Bedrag>5000</b:Bedrag></j:IngediendBedrag>
                              </j:Prestatie>""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bericht/Clienten/Client[3]",
                "Bericht/Clienten/Client[1]/Prestaties/Prestatie[3]",
                "Bericht/Prestatie",
                "Prestatie"
            })
    void watErNietStaatWordtNietGevonden(String plaats) throws IOException {
        assertThat(element(BERICHT, plaats)).isEmpty();
    }

    @Test
    void watOverEenPersoonGaatIsVerborgen() throws IOException {
        var bericht = """
                <Client>
                  <Bsn>999900006</Bsn><Geboortedatum><Datum>2001-02-03</Datum></Geboortedatum>
                  <Commentaar><![CDATA[woont bij oma]]></Commentaar><!-- 999900018 -->
                  <Vrij>broer van 999900018</Vrij><ToewijzingNummer>999900006</ToewijzingNummer><Code>45A03</Code>
                </Client>""";
        assertThat(element(bericht, "Client").orElseThrow())
                .doesNotContain("2001", "oma", "999900018")
                .contains(
                        "<Bsn>(verborgen, 9 tekens)</Bsn>",
                        "<Datum>(verborgen, 10 tekens)</Datum>",
                        "broer van *********",
                        "<ToewijzingNummer>999900006</ToewijzingNummer><Code>45A03</Code>");
    }

    @Test
    void inEenEnvelopTeltDePlaatsInHetBericht() throws IOException {
        var inhoud = Base64.getMimeEncoder().encodeToString(BERICHT.getBytes(StandardCharsets.UTF_8));
        assertThat(element("<e:di><e:xmlBestand>" + inhoud + "</e:xmlBestand></e:di>", "Bericht/Header/Prestatie"))
                .contains("<j:Prestatie>geen</j:Prestatie>");
    }

    @Test
    void wieNaEenVernietigdePersoonKomtHoudtZijnPlaats() throws IOException {
        var bericht = "<B><C><?grip vernietigd clienten=\"2\" rijen=\"3\"?>\n<Client>derde</Client></C></B>";
        assertThat(element(bericht, "B/C/Client[3]")).contains("<Client>derde</Client>");
        assertThat(element(bericht, "B/C/Client[1]")).isEmpty();
    }

    private static Optional<String> element(String bericht, String plaats) throws IOException {
        return Bronherschrijver.element(new ByteArrayInputStream(bericht.getBytes(StandardCharsets.UTF_8)), plaats);
    }
}
