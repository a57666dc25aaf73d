// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.grip.app.web.begroting.Begrotingsbron;
import nl.grip.app.web.rol.Rol;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Vraag;
import nl.grip.sturing.team.Teamjaar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page Begroting says in its title what comes of the budget, and shows what carries it. */
class A19_WatErTeBestedenIs {
    private static Webserver server;

    @BeforeAll
    static void start() {
        server = Webserver.start(Proefbronnen.van(() -> "Huishoudelijke hulp", true), 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** Jeugd: 12,200 - 10,500 = 1,700; together 17,000 - 15,500 = 1,500 of 15,500 is 9.7%. */
    @Test
    void deTitelIsDeConclusieEnDeGrondslagStaatErbij() throws IOException {
        assertThat(pagina("/begroting", Rol.CONTROLLER))
                .contains("Jeugd komt naar verwachting 1,7 miljoen euro boven de begroting uit")
                .contains(
                        "Voor 2026 is 15,5 miljoen euro begroot, waarvan 0,5 miljoen euro eenmalig.",
                        "daarvan 11,0 miljoen euro uitgegeven")
                .contains("1,5 miljoen euro hoger dan begroot, of 9,7% van de begroting")
                .contains(">1.700.000 hoger<", ">200.000 lager<", ">1.500.000 hoger<");
    }

    @Test
    void deReserveNoemtHaarOnttrekkingenEnHetJaarWaarinZijOpIs() throws IOException {
        assertThat(pagina("/begroting", Rol.RAAD))
                .contains("Zonder nieuw besluit is de reserve in 2027 op")
                .contains("1,0 miljoen euro (Huishoudelijke hulp)")
                .contains("staat 1 regel van voor 2026, samen 40.000 euro eruit. Dat telt hier niet mee")
                .contains(">100.000 tekort<", "Huishoudelijke hulp: 500.000 eruit")
                .doesNotContain("500.000 lager");
    }

    /** 17,000 - 14,300 = 2,700 over 40,000 people is 67.50 each; the budget hides 17,000 - 15,500. */
    @Test
    void hetTekortPerInwonerEnHetVerborgenTekortStaanErNaastElkaar() throws IOException {
        assertThat(pagina("/begroting", Rol.COLLEGE))
                .contains("De hulp kost in 2026 2,7 miljoen euro meer dan er binnenkomt")
                .contains("67,50 euro per inwoner")
                .contains("1,5 miljoen euro lager dan wat de hulp naar verwachting kost")
                .contains(">2.700.000 tekort<", ">1.500.000 tekort<");
    }

    /** 11,000 in 2027 is 10,000 in the money of 2026 at ten percent a year. */
    @Test
    void deJarenZijnInPrijzenVanEenJaarTeZien() throws IOException {
        assertThat(pagina("/begroting", Rol.RAAD))
                .contains("Jeugd, 2027: 11.000.000")
                .doesNotContain("Alles staat in prijzen");
        assertThat(pagina("/begroting?prijspeil=2026&prijsindex=10", Rol.RAAD))
                .contains("Alles staat in prijzen van 2026, met 10 procent per jaar.", "Jeugd, 2027: 10.000.000")
                .doesNotContain("Jeugd, 2027: 11.000.000");
        for (var half : new String[] {
            "prijspeil=2026", "prijsindex=2", "prijspeil=26&prijsindex=2", "prijspeil=2026&prijsindex=51"
        }) {
            assertThat(pagina("/begroting?" + half, Rol.RAAD)).as(half).startsWith("HTTP/1.1 400");
        }
    }

    @Test
    void raadEnCollegeZienProgrammasMaarGeenVoorzieningen() throws IOException {
        for (var rol : new Rol[] {Rol.RAAD, Rol.COLLEGE}) {
            assertThat(pagina("/begroting?per=voorziening", rol))
                    .contains("Per programma, in euro")
                    .doesNotContain("Per voorziening, in euro", "value=\"voorziening\"");
        }
        assertThat(pagina("/begroting", Rol.BELEID)).contains("Per voorziening, in euro");
        assertThat(pagina("/begroting?per=iets", Rol.BELEID)).startsWith("HTTP/1.1 400");
    }

    /** A team spent 310 thousand of its 400; of how many people and aanbieders nobody knows here. */
    @Test
    void watEenTeamUitgafZietAlleenWieKleineGroepenMagZien() throws IOException {
        var bron = new Metteam(new Proefbegroting(() -> "Hulp"));
        assertThat(pagina(bron)).contains("Per wijkteam", ">400.000<", ">310.000<");
        assertThat(pagina(bron, Rol.REGIO))
                .contains("Per wijkteam", ">400.000<", "niet getoond", "Dit aantal laten wij niet zien")
                .doesNotContain(">310.000<");
    }

    private record Metteam(Begrotingsbron bron) implements Begrotingsbron {
        @Override
        public Stand lees() {
            return bron.lees();
        }

        @Override
        public Antwoord cijfer(Vraag vraag) {
            return bron.cijfer(vraag);
        }

        @Override
        public List<Teamjaar> teams() {
            return List.of(new Teamjaar(
                    "Noord",
                    LocalDate.of(2026, 9, 30),
                    Optional.of(new Bedrag(400_000_00)),
                    new Bedrag(310_000_00),
                    new Bedrag(310_000_00),
                    Bedrag.NUL,
                    BigDecimal.ONE));
        }
    }

    @Test
    void zonderPrognoseStaatErWaarom() throws IOException {
        var zonder = new Proefbegroting(
                () -> "Hulp",
                new Uitkomst.GeenCijfer<>(Uitkomst.Reden.TE_WEINIG_GEGEVENS, "Er is te weinig geschiedenis."));
        assertThat(pagina(zonder))
                .contains("is nog niet met de kosten te vergelijken", "Er is te weinig geschiedenis.")
                .doesNotContain("NaN", ">null<");
    }

    @Test
    void hulpZonderBegrotingVerklaartEenDeelVanHetVerschil() throws IOException {
        var euro = new Bedrag(200_000_00);
        var met = new Proefbegroting(
                () -> "Hulp", new Uitkomst.Cijfer<>(Map.of("10", euro, "20", euro, "subsidie", euro)));
        assertThat(pagina(met))
                .contains(
                        "daarvan 11,0 miljoen euro uitgegeven. Nog eens 0,5 miljoen euro ging naar hulp waarvoor niets is")
                .contains("niets begroot");
        assertThat(pagina(met)).contains("Daarvan is 0,2 miljoen euro voor hulp waarvoor niets is begroot.");
        assertThat(pagina("/begroting", Rol.RAAD)).doesNotContain("waarvoor niets is begroot");
    }

    private static String pagina(String pad, Rol rol) throws IOException {
        return new Bezoeker(server.poort()).vraag(pad, "Cookie: grip-rol=" + rol.code());
    }

    private static String pagina(Begrotingsbron bron) throws IOException {
        return pagina(bron, Rol.CONTROLLER);
    }

    private static String pagina(Begrotingsbron bron, Rol rol) throws IOException {
        var proef = Proefbronnen.van(() -> "Hulp", true);
        var sturing = new Stuurbronnen(
                bron, proef.sturing().registers(), proef.sturing().instrumenten());
        var bronnen = proef.metSturing(sturing);
        try (var eigen = Webserver.start(bronnen, 0)) {
            return new Bezoeker(eigen.poort()).vraag("/begroting", "Cookie: grip-rol=" + rol.code());
        }
    }
}
