// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.grip.app.web.rol.Rol;
import nl.grip.app.web.sturing.Registerbron;
import nl.grip.sturing.invoer.Invoertabel;
import nl.grip.sturing.register.Registersoort;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages of steering beside Begroting: what may go wrong, who pays for whom, with what one can steer. */
class A36_RisicosRegioEnInstrumenten {
    private static Webserver server;

    @BeforeAll
    static void start() {
        server = Webserver.start(Proefbronnen.van(() -> "Zorgval", true), 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** The reserve of 900,000 is more than both risks can cost: 300,000 + 50,000. */
    @Test
    void deReservesDragenDeRisicosOfNiet() throws IOException {
        assertThat(pagina("/risicos", Rol.COLLEGE))
                .contains("De reserves dragen de risico", "s met 90 procent zekerheid")
                .contains("value=\"900000\"", "In 0 van de 100 keer is er niet genoeg");
        assertThat(pagina("/risicos?reserve=1000&zekerheid=95", Rol.COLLEGE))
                .contains("De reserves zijn niet genoeg voor de risico");
        assertThat(pagina("/risicos?zekerheid=100", Rol.COLLEGE)).startsWith("HTTP/1.1 400");
        assertThat(pagina("/risicos?reserve=veel", Rol.COLLEGE)).startsWith("HTTP/1.1 400");
    }

    /** 0.5 x 200,000 and 1 x 50,000. */
    @Test
    void deRisicosStaanOpVolgordeMetHunTotaalEnHunVersies() throws IOException {
        assertThat(pagina("/risicos", Rol.CONTROLLER))
                .contains(">100.000<", ">50.000<", ">150.000<", "40 tot 60%")
                .contains("Wie heeft wat veranderd", "1 september 2026", "Bewaar als nieuwe versie");
        assertThat(pagina("/risicos", Rol.RAAD))
                .doesNotContain("Bewaar als nieuwe versie", "/sturing/registers/risico/1");
    }

    @Test
    void eenVolHardPlafondGeeftEenWachtlijstEnKleineAantallenBlijvenDicht() throws IOException {
        assertThat(pagina("/risicos", Rol.CONTROLLER))
                .contains("nieuwe aanvragen gaan naar de wachtlijst", ">3<", ">30<");
        assertThat(pagina("/risicos", Rol.COLLEGE))
                .contains("laten wij niet zien", ">30<")
                .doesNotContain(">3<");
    }

    /** 2,200 together; by key three quarters for the first (1,650), of which it has 1,800 itself: the other pays 150. */
    @Test
    void metEenAndereSleutelBetaaltEenAnder() throws IOException {
        assertThat(pagina("/regio", Rol.REGIO))
                .contains("B betaalt het meest voor de anderen: 150 euro")
                .contains(">150 lager<", ">150 hoger<", ">2.240<")
                .contains("Alleen opgetelde bedragen gaan over de grens");
        assertThat(pagina("/regio?solidariteit=0", Rol.REGIO))
                .contains("Geen gemeente betaalt mee aan de kosten van een ander");
        assertThat(pagina("/regio?sleutel=vorig_jaar", Rol.REGIO)).contains("betaalt het meest");
        assertThat(pagina("/regio?model=loterij", Rol.REGIO)).startsWith("HTTP/1.1 400");
    }

    /** Four places of 100 by 3 to 1: the first pays 300 and uses one. */
    @Test
    void vastePlekkenStaanOpDeRekening() throws IOException {
        assertThat(pagina("/regio", Rol.REGIO))
                .contains("De vaste plekken kosten samen 400 euro", ">300<", ">200 hoger<", ">100 lager<");
    }

    /** At 80 an hour 1,000 euro is 12.5 hours: more than anybody got, and 200 a traject dearer. */
    @Test
    void perTrajectNaastPerUurOpHetEigenVolume() throws IOException {
        assertThat(pagina("/sturing/instrumenten?trajectprijs=1000", Rol.CONTRACT))
                .contains("In 2025 begonnen 20 trajecten", "4.000 euro duurder geweest")
                .contains("Het omslagpunt is 12,5 uur", "Dat is 0 procent van de trajecten")
                .contains(">16.000<", ">20.000<")
                .contains("Van de 25 manieren om te sturen zijn er 1 in gebruik", "bij 24 vakken");
        assertThat(pagina("/sturing/instrumenten?voorziening=xx", Rol.CONTRACT)).startsWith("HTTP/1.1 400");
    }

    /** 16,000 euro for 200 hours: a mean of 5 pays half; 25% off two of every ten hours is 800 less. */
    @Test
    void prikkelsZijnDoorTeRekenen() throws IOException {
        assertThat(pagina("/sturing/instrumenten?gemiddelde=5&staffel=8&korting=25&plafond=4", Rol.CONTRACT))
                .contains("Per uur, gemiddeld hoogstens 5 uur", ">8.000<")
                .contains("Per uur, met 25% korting boven 8 uur", ">15.200<")
                .contains("Per uur, met hoogstens 4 uur", ">6.400<");
        assertThat(pagina("/sturing/instrumenten?staffel=&korting=", Rol.CONTRACT))
                .startsWith("HTTP/1.1 200");
        for (var half : new String[] {"staffel=8&korting=250", "staffel=8&korting=", "korting=25", "staffel=8"}) {
            assertThat(pagina("/sturing/instrumenten?" + half, Rol.CONTRACT))
                    .as(half)
                    .startsWith("HTTP/1.1 400");
        }
    }

    /**
     * Twenty trajecten of 600 euro for ten people, 12,000 together. A bonus of 90 for 20 that went from 100 to 50: 1,800; a ceiling of 1,000
     * takes 200 from each of ten; without what comes after the third month 300 of each traject falls away.
     */
    @Test
    void deVijfAnderePrikkelsRekenenOpDeEigenHulp() throws IOException {
        assertThat(pagina("/sturing/instrumenten?bonus=90&daling=30&persoonsplafond=1000", Rol.CONTRACT))
                .contains("begonnen 20 trajecten, die tot nu toe 12.000 euro kostten")
                .contains("Bonus op afschalen. Hulp met zes of meer hele maanden", ">1.800 hoger<")
                .contains("Persoonsvolgend plafond. ", ">2.000 lager<", "Waarvan bij meer dan een aanbieder");
        assertThat(pagina("/sturing/instrumenten?looptijd=3&wachttermijn=30&basisuren=80&basisprijs=500", Rol.CONTRACT))
                .contains("Kortdurende contractering. ", ">6.000 lager<")
                .contains("Stand still na indicatieperiode. ", "Waarvan te vroeg begonnen", ">300<")
                .contains("Basis- en pluspakketten. ", "Geen hulp valt in dit pakket.");
        assertThat(pagina("/sturing/instrumenten?bonus=90&daling=30", Rol.RAAD))
                .doesNotContain("Prikkels in een contract");
        for (var half :
                new String[] {"bonus=9", "daling=9", "bonus=9&daling=101", "looptijd=0", "looptijd=1,5", "plusprijs=1"
                }) {
            assertThat(pagina("/sturing/instrumenten?" + half, Rol.CONTRACT))
                    .as(half)
                    .startsWith("HTTP/1.1 400");
        }
    }

    /** Agreed were 25 of 6 hours at 80: 12,000. Five less saves 2,400, four hours more for twenty costs 6,400. */
    @Test
    void naastEenJaarprogrammaStaatWaarHetVerschilVandaanKomt() throws IOException {
        assertThat(pagina("/sturing/instrumenten?programma=25&programmauren=6", Rol.CONTRACT))
                .contains("Jaarprogramma van 25 trajecten van 6 uur", ">12.000<", "kostte de hulp 4.000 euro meer")
                .contains("Door het aantal trajecten 2.400 euro minder, door de uren per traject 6.400 euro meer.")
                .contains("na 15 trajecten op");
        assertThat(pagina("/sturing/instrumenten?programma=20", Rol.CONTRACT))
                .contains("Jaarprogramma van 20 trajecten van 10 uur", "kostte de hulp 0 euro meer")
                .doesNotContain("trajecten op.");
        assertThat(pagina("/sturing/instrumenten?programma=veel", Rol.CONTRACT)).startsWith("HTTP/1.1 400");
    }

    @Test
    void deBurenStaanErMetHunMiddenEnWatOpvalt() throws IOException {
        assertThat(pagina("/begroting?buren=GM0002", Rol.RAAD))
                .contains("En bij de buren?", "meer dan 20 procent hoger dan alle groepen", "50 (gemiddeld 50, 1)");
        assertThat(pagina("/begroting?gemeente=GM9999", Rol.RAAD)).startsWith("HTTP/1.1 400");
    }

    @Test
    void deTaakstellingIsWatErNogMoet() throws IOException {
        assertThat(pagina("/taakstelling", Rol.RAAD))
                .contains(
                        "Van de taakstellingen is 60 euro nog niet ingevuld",
                        ">40,0%<",
                        ">250,0%<",
                        ">Dekking<",
                        ">Nodige realisatie<")
                .contains("ook als alles lukt, is dit niet genoeg", "al gedaan", "staat al in de begroting");
        assertThat(pagina("/taakstelling", Rol.CONSULENT)).startsWith("HTTP/1.1 403");
    }

    @Test
    void eenFouteTabelVerandertNietsEnZegtAllesTegelijk() throws IOException {
        var fout = stuur(
                "risico;kans_laag;kans_hoog;kosten_laag;kosten_hoog\na;0.5;1.5;1;2\nb;0.1;0.2;x;2\n", Rol.CONTROLLER);
        assertThat(fout).startsWith("HTTP/1.1 200").contains("De tabel is niet bewaard", ">2<", ">3<", "kosten_laag");
        assertThat(stuur("risico;kans_laag;kans_hoog;kosten_laag;kosten_hoog\na;0.5;0.5;1;2\n", Rol.CONTROLLER))
                .contains("Versie 1 is bewaard");
        assertThat(stuur("x", Rol.RAAD)).startsWith("HTTP/1.1 403");
    }

    @Test
    void eenEerdereVersieIsTerugTeLezen() throws IOException {
        assertThat(pagina("/sturing/registers/risico/1", Rol.CONTROLLER))
                .startsWith("HTTP/1.1 200")
                .contains("attachment; filename=\"risico-1.csv\"", "kans_laag;kans_hoog");
        assertThat(pagina("/sturing/registers/risico/9", Rol.CONTROLLER)).startsWith("HTTP/1.1 404");
        assertThat(pagina("/sturing/registers/niets/1", Rol.CONTROLLER)).startsWith("HTTP/1.1 404");
    }

    /** What comes along with Grip must pass its own judgement. */
    @Test
    void deMeegeleverdeVoorbeeldenKloppen() throws IOException {
        for (var soort : Registersoort.values()) {
            try (var bron = Registerbron.class.getResourceAsStream("voorbeeld/" + soort.code() + ".csv")) {
                if (bron != null) {
                    assertThat(soort.keur(Invoertabel.van(soort.code() + ".csv", bron.readAllBytes()))
                                    .isGeweigerd())
                            .as(soort.code())
                            .isFalse();
                }
            }
        }
    }

    private static String pagina(String pad, Rol rol) throws IOException {
        return new Bezoeker(server.poort()).vraag(pad, "Cookie: grip-rol=" + rol.code());
    }

    private static String stuur(String csv, Rol rol) throws IOException {
        var grens = "--grens";
        var lijf = grens + "\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"r.csv\"\r\n\r\n" + csv
                + "\r\n"
                + grens + "\r\nContent-Disposition: form-data; name=\"wie\"\r\n\r\ncontroller\r\n"
                + grens + "\r\nContent-Disposition: form-data; name=\"waarom\"\r\n\r\nopzet\r\n" + grens + "--\r\n";
        var bezoeker = new Bezoeker(server.poort());
        return bezoeker.stuur("POST /sturing/registers/risico HTTP/1.1\r\nHost: localhost:" + server.poort()
                + "\r\nContent-Type: multipart/form-data; boundary=" + grens.substring(2)
                + "\r\nContent-Length: " + lijf.getBytes(StandardCharsets.UTF_8).length
                + "\r\nCookie: grip-rol=" + rol.code()
                + "\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n\r\n" + lijf);
    }
}
