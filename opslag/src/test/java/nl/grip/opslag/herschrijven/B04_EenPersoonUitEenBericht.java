// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.herschrijven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person is taken out of a message; everybody else keeps line, row number and every character. */
class B04_EenPersoonUitEenBericht {
    private static final String WEG = "999900006";
    private static final String BLIJFT = "999900018";
    private static final String BERICHT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <j:Bericht xmlns:j="urn:x" a='>'>
              <!-- <Client> --><j:Header>kop &amp; staart</j:Header>
              <j:Clienten>
                <j:Client>
                  <j:Bsn>999900018</j:Bsn>
                  <j:Prestaties><j:Prestatie>een</j:Prestatie></j:Prestaties>
                </j:Client>
                <j:Client>
                  <j:Bsn> 999900006
                  </j:Bsn>
                  <j:Prestaties><j:Prestatie>twee</j:Prestatie>
                  <j:Prestatie>drie</j:Prestatie></j:Prestaties>
                </j:Client>
                <j:Client><j:Bsn>999900018</j:Bsn><j:Commentaar>broer van 999900006</j:Commentaar></j:Client>
              </j:Clienten>
            </j:Bericht>
            """;
    private static final String VERWACHT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <j:Bericht xmlns:j="urn:x" a='>'>
              <!-- <Client> --><j:Header>kop &amp; staart</j:Header>
              <j:Clienten>
                <j:Client>
                  <j:Bsn>999900018</j:Bsn>
                  <j:Prestaties><j:Prestatie>een</j:Prestatie></j:Prestaties>
                </j:Client>
                <?grip vernietigd clienten="1" rijen="2"?>





                <j:Client><j:Bsn>999900018</j:Bsn><j:Commentaar>broer van *********</j:Commentaar></j:Client>
              </j:Clienten>
            </j:Bericht>
            """;

    @Test
    void opDePlekVanDePersoonKomtEenMerkMetEvenveelRegels() throws IOException {
        assertThat(verwijderd(BERICHT, StandardCharsets.UTF_8)).isEqualTo(VERWACHT);
    }

    @Test
    void anderRegeleindeTeltOokAlsEenRegel() throws IOException {
        assertThat(verwijderd(BERICHT.replace("\n", "\r\n"), StandardCharsets.UTF_8)
                        .lines())
                .containsExactlyElementsOf(VERWACHT.lines().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void elkeTekensetBlijftZichzelf(String naam) throws IOException {
        String bericht = BERICHT.replace("UTF-8", naam).replace("staart", "st\u00e9rt");
        assertThat(verwijderd(bericht, Charset.forName(naam)))
                .isEqualTo(VERWACHT.replace("UTF-8", naam).replace("staart", "st\u00e9rt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<![CDATA[999900006]]>",
                "&#57;99900006",
                "9999<!-- x -->00006",
                "\n 999900006 ",
                "&#x39;99900006"
            })
    void bsnWordtGevondenHoeHijOokGeschrevenIs(String bsn) throws IOException {
        String bericht = "<B><Client><Bsn>" + bsn + "</Bsn></Client></B>";
        assertThat(Bronherschrijver.bsns(in(bericht, StandardCharsets.UTF_8), WEG::equals))
                .containsExactly(WEG);
    }

    @Test
    void zonderDezePersoonVerandertErGeenTeken() throws IOException {
        String ander = BERICHT.replace(WEG, "999900031");
        assertThat(verwijderd(ander, StandardCharsets.UTF_8)).isEqualTo(ander);
    }

    @Test
    void inEenEnvelopGeldtHetzelfde() throws IOException {
        String gevouwen = Base64.getMimeEncoder().encodeToString(BERICHT.getBytes(StandardCharsets.UTF_8));
        String envelop = "<e:Di01 xmlns:e=\"urn:e\"><e:xmlBestand>" + gevouwen + "</e:xmlBestand><e:na/></e:Di01>";
        String vlak = Base64.getEncoder().encodeToString(VERWACHT.getBytes(StandardCharsets.UTF_8));
        assertThat(verwijderd(envelop, StandardCharsets.UTF_8))
                .isEqualTo("<e:Di01 xmlns:e=\"urn:e\"><e:xmlBestand>" + vlak + "</e:xmlBestand><e:na/></e:Di01>");
    }

    @Test
    void nummerVanEenToewijzingDatToevalligGelijkIsBlijft() throws IOException {
        String bericht = "<B><ToewijzingNummer>999900006</ToewijzingNummer><Oms>999900006</Oms></B>";
        assertThat(verwijderd(bericht, StandardCharsets.UTF_8))
                .isEqualTo("<B><ToewijzingNummer>999900006</ToewijzingNummer><Oms>*********</Oms></B>");
    }

    @Test
    void elementenVanEenPersoonKomenTerugZoalsOntvangen() throws IOException {
        assertThat(Bronherschrijver.elementen(in(BERICHT, StandardCharsets.UTF_8), BLIJFT))
                .startsWith("<j:Client>\n      <j:Bsn>999900018")
                .endsWith("broer van 999900006</j:Commentaar></j:Client>")
                .doesNotContain("twee");
    }

    /** A number that lies across the border between two pieces of a long text is found too. */
    @Test
    void langeTekstWordtNietMiddenInEenNummerGeknipt() throws IOException {
        for (int voor = 8_180; voor < 8_200; voor++) {
            String bericht = "<B><C>" + "x".repeat(voor) + WEG + "</C></B>";
            assertThat(verwijderd(bericht, StandardCharsets.UTF_8)).doesNotContain(WEG);
        }
    }

    private static String verwijderd(String bericht, Charset tekenset) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        Bronherschrijver.verwijder(in(bericht, tekenset), Set.of(WEG), new Masker(Set.of(WEG)), uit);
        return uit.toString(tekenset);
    }

    private static ByteArrayInputStream in(String bericht, Charset tekenset) {
        return new ByteArrayInputStream(bericht.getBytes(tekenset));
    }
}
