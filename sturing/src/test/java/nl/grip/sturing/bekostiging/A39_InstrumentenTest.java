// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.bekostiging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.sturing.begroting.Plafondlezer;
import nl.grip.sturing.bekostiging.Urenvolume.Traject;
import nl.grip.sturing.bekostiging.Vervoer.Rit;
import nl.grip.sturing.invoer.Invoertabel;
import nl.grip.sturing.maatregel.Matrixlezer;
import nl.grip.sturing.maatregel.Matrixlezer.Vak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one can steer with, on numbers of our own. */
class A39_InstrumentenTest {
    private static final Urenvolume VOLUME = new Urenvolume(List.of(traject(10, 800), traject(30, 2400)));

    /** 40 hours at 80; at 1,200 a traject 2,400; the turning point is 1,200 / 80 = 15 hours, and one of two is above it. */
    @Test
    void perTrajectNaastPerUurMetHetOmslagpunt() {
        var prijs = VOLUME.tegen(new BigDecimal("1200"));
        assertThat(VOLUME.kosten()).isEqualByComparingTo("3200");
        assertThat(prijs.kostenPerUur()).isEqualByComparingTo("3200");
        assertThat(prijs.kostenPerTraject()).isEqualByComparingTo("2400");
        assertThat(prijs.omslagInUren()).isEqualByComparingTo("15");
        assertThat(VOLUME.aandeelBoven(prijs.omslagInUren())).isEqualByComparingTo("0.5");
    }

    /** At exactly 15 hours both cost the same; one of four lies above. */
    @Test
    void opHetOmslagpuntIsPerTrajectNietGoedkoper() {
        var volume = new Urenvolume(List.of(traject(10, 800), traject(15, 1200), traject(15, 1200), traject(30, 2400)));
        assertThat(volume.aandeelBoven(new BigDecimal("15"))).isEqualByComparingTo("0.25");
    }

    /** Ten hours at 80 and twenty at 80. */
    @Test
    void hetPlafondKniptWatErbovenGaat() {
        assertThat(VOLUME.kostenMetPlafond(new BigDecimal("20"))).isEqualByComparingTo("2400");
        assertThat(VOLUME.kostenMetPlafond(new BigDecimal("99"))).isEqualByComparingTo(VOLUME.kosten());
    }

    /** Forty hours in two trajecten; a mean of 15 pays thirty of them, a mean of 25 all. */
    @Test
    void sturenOpGemiddeldeInzetBetaaltNietMeerUrenDanDat() {
        assertThat(VOLUME.kostenOpGemiddelde(new BigDecimal("15"))).isEqualByComparingTo("2400");
        assertThat(VOLUME.kostenOpGemiddelde(new BigDecimal("25"))).isEqualByComparingTo(VOLUME.kosten());
    }

    /** Ten of the thirty hours of one traject lie above 20: a quarter off 800 euro. */
    @Test
    void eenStaffelkortingGaatAfVanDeLangeInzet() {
        assertThat(VOLUME.kostenMetStaffel(new BigDecimal("20"), new BigDecimal("0.25")))
                .isEqualByComparingTo("3000");
        assertThat(VOLUME.kostenMetStaffel(new BigDecimal("20"), BigDecimal.ONE))
                .isEqualByComparingTo(VOLUME.kostenMetPlafond(new BigDecimal("20")));
    }

    /**
     * Agreed: four trajecten of 6 hours at 80 is 1,920. Two of 20 hours cost 3,200, which is 1,280 more: 960 less for two
     * trajecten less, 2,240 more for 28 hours more. The 24 hours were used after 1.2 trajecten of 20 hours.
     */
    @Test
    void naastEenJaarprogrammaIsTeZienOfHetAanHetAantalLigtOfAanDeUren() {
        var programma = new Jaarprogramma(BigDecimal.valueOf(4), BigDecimal.valueOf(6));
        assertThat(programma.kosten(VOLUME)).isEqualByComparingTo("1920");
        assertThat(programma.verschil(VOLUME)).isEqualByComparingTo("1280");
        assertThat(programma.doorAantal(VOLUME)).isEqualByComparingTo("-960");
        assertThat(programma.doorUren(VOLUME)).isEqualByComparingTo("2240");
        assertThat(programma.volNa(VOLUME)).isEqualByComparingTo("1.2");
    }

    /** At a tariff that does not come out even the two parts are still the difference, to the cent. */
    @Test
    void deTweeDelenZijnSamenHetVerschil() {
        var volume = new Urenvolume(List.of(traject(7, 100), traject(6, 101), traject(9, 103)));
        var programma = new Jaarprogramma(new BigDecimal("2.5"), new BigDecimal("7.3"));
        assertThat(programma.doorAantal(volume).add(programma.doorUren(volume)))
                .isEqualTo(programma.verschil(volume))
                .isEqualTo(volume.kosten().setScale(2).subtract(programma.kosten(volume)));
        assertThat(new Jaarprogramma(BigDecimal.valueOf(3), volume.urenPerTraject()).verschil(volume))
                .isEqualByComparingTo("0");
    }

    @Test
    void elkInstrumentRektZijnUitkomstenUit() {
        assertThat(uitkomsten("preventie;poh;gezien;100\npreventie;poh;aandeel_niet_verwezen;0.6\n"
                        + "preventie;poh;kosten_traject;2000\npreventie;poh;kosten;60000\n"))
                .containsExactly(
                        "vermeden_verwijzingen 60",
                        "vermeden_kosten 120000",
                        "besparing 60000",
                        "opbrengst_per_euro 2");
    }

    /** 30 x 1,000 and 10 x 5,000 is 2,000 each: 60,000 for the 30 is 30,000 too much, and the ten come 30,000 short. */
    @Test
    void watHetLichteDeelTeVeelKrijgtKomtHetZwareTekort() {
        assertThat(uitkomsten("kanteling;d;aantal_licht;30\nkanteling;d;prijs_licht;1000\n"
                        + "kanteling;d;aantal_zwaar;10\nkanteling;d;prijs_zwaar;5000\n"))
                .containsExactly(
                        "gemiddelde_prijs 2000",
                        "budget_gekanteld 60000",
                        "overbudget_licht 30000",
                        "tekort_zwaar 30000");
    }

    /** 1,000 files of 6 hours at 60 euro, over two and a half years from 2026: 6,000 / 1,200 / 2.5 fte, until in 2028. */
    @Test
    void eenRondeHerindicatiesVraagtUrenMensenEnGeld() {
        assertThat(uitkomsten("herindicatie;r;dossiers;1000\nherindicatie;r;uren_per_dossier;6\n"
                        + "herindicatie;r;jaren;2.5\nherindicatie;r;uren_per_fte;1200\n"
                        + "herindicatie;r;uurtarief;60\nherindicatie;r;eerste_jaar;2026\n"))
                .containsExactly(
                        "uren 6000", "fte_per_jaar 2", "kosten 360000", "kosten_per_jaar 144000", "laatste_jaar 2028");
    }

    /** 1,000 x 1.2 x 0.9 is 80 more; a tenth less use of 20,000; 1,000 is five percent of it. */
    @Test
    void eenHogereEigenBijdrageBrengtMinderOpAlsMinderMensenKomen() {
        assertThat(uitkomsten("eigenbijdrage;e;bijdrage;1000\neigenbijdrage;e;kosten;20000\n"
                        + "eigenbijdrage;e;tariefstijging;0.2\neigenbijdrage;e;gebruiksdaling;0.1\n"))
                .containsExactly("extra_bijdrage 80", "minder_kosten 2000", "dekking_pct 5");
    }

    @ParameterizedTest
    @CsvSource({
        "gebruiksdaling, 1, true",
        "gebruiksdaling, 1.01, false",
        "tariefstijging, 1.01, true",
        "jaren, 0.5, true",
        "jaren, 0, false",
        "dossiers, 0, true",
        "dossiers, -1, false",
        "eerste_jaar, 2026, true",
        "eerste_jaar, 2026.0, true",
        "eerste_jaar, 2026.5, false",
        "eerste_jaar, 26, false",
        "uren_per_fte, 26, true"
    })
    void eenGetalDatNietKanWordtGeweigerd(String grootheid, BigDecimal waarde, boolean goed) {
        assertThat(Instrument.keur(grootheid, waarde).isEmpty()).isEqualTo(goed);
    }

    @Test
    void tweeKeerHetzelfdeGetalWordtGeweigerd() {
        assertThat(Instrumentlezer.lees(tabel(
                                "instrument;naam;grootheid;waarde\nproef;p;clienten;1\n" + "proef;p;clienten;1\n"))
                        .bevindingen())
                .extracting(b -> b.herkomst().regel() + " " + b.herkomst().plaats())
                .contains("3 grootheid");
    }

    @Test
    void delenDoorNulIsGeenCijferEnWatMistWordtGenoemd() {
        var nul = Instrumentlezer.lees(
                        tabel(
                                "instrument;naam;grootheid;waarde\n"
                                        + "kanteling;d;aantal_licht;0\nkanteling;d;prijs_licht;1\nkanteling;d;aantal_zwaar;0\nkanteling;d;prijs_zwaar;1\n"))
                .rijen();
        assertThat(nul.get(0).waarde()).isInstanceOf(GeenCijfer.class);
        var fout = Instrumentlezer.lees(tabel("instrument;naam;grootheid;waarde\n"
                + "kanteling;d;aantal_licht;1\nkanteling;d;aantal;2\niets;d;x;1\nkanteling;d;prijs_licht;-1\n"));
        assertThat(fout.rijen()).isEmpty();
        assertThat(fout.bevindingen()).extracting(b -> b.herkomst().regel()).contains(2L, 3L, 4L, 5L);
        assertThat(fout.bevindingen().toString()).contains("aantal_zwaar", "kanteling, preventie");
    }

    @Test
    void rittenTellenPerBestemmingEnSamen() {
        var vervoer = new Vervoer(List.of(
                new Rit("ziekenhuis", Optional.of(1L), Optional.empty(), 3, new Bedrag(3000)),
                new Rit("", Optional.of(2L), Optional.empty(), 1, new Bedrag(500))));
        assertThat(vervoer.regels(Vervoer.Per.BESTEMMING))
                .extracting(r -> r.naam() + " " + r.aantal() + " " + ((Cijfer<BigDecimal>) r.kostenPerRit()).waarde()
                        + " " + r.aandeel())
                .containsExactly("onbekend 1 5.00 0.25", "totaal 4 8.75 1", "ziekenhuis 3 10.00 0.75");
        assertThat(new Vervoer(List.of()).regels(Vervoer.Per.ZONE)).isEmpty();
    }

    /** Nine comes before ten. */
    @Test
    void zonesEnUrenStaanOpVolgorde() {
        var vervoer = new Vervoer(List.of(
                new Rit("a", Optional.of(10L), Optional.empty(), 1, new Bedrag(100)),
                new Rit("b", Optional.of(9L), Optional.of(8L), 1, new Bedrag(100))));
        assertThat(vervoer.regels(Vervoer.Per.ZONE))
                .extracting(Vervoer.Regel::naam)
                .containsExactly("09", "10", "totaal");
        assertThat(vervoer.regels(Vervoer.Per.find("uur").orElseThrow()))
                .extracting(Vervoer.Regel::naam)
                .containsExactly("08", "onbekend", "totaal");
        assertThat(Vervoer.Per.find("dag")).isEmpty();
    }

    @Test
    void eenPlafondZegtWatErGebeurt() {
        var regels = Plafondlezer.lees(
                        tabel(
                                "aanbieder;soort;plafond;verplicht;signaal\n"
                                        + "a;indicatief;100;100;0.9\nb;hard;100;100;0.9\nc;persoonsvolgend;100;100;0.9\nd;hard;100;50;0.9\n"))
                .rijen();
        assertThat(regels)
                .extracting(r -> r.gevolg().code())
                .containsExactly("in_gesprek", "wachtlijst", "herverdelen", "ruimte");
    }

    /** From 90 of 100 one talks, and at 100 it is full. */
    @Test
    void opHetSignaalBegintHetGesprekEnOpHetPlafondDeWachtlijst() {
        var regels = Plafondlezer.lees(tabel("aanbieder;soort;plafond;verplicht;signaal\na;hard;100;89.99;0.9\n"
                        + "b;hard;100;90;0.9\nc;hard;100;100;1\nd;hard;0.50;0.40;0.9\ne;hard;100;0;0\n"))
                .rijen();
        assertThat(regels)
                .extracting(r -> r.gevolg().code())
                .containsExactly("ruimte", "in_gesprek", "wachtlijst", "ruimte", "in_gesprek");
    }

    @Test
    void eenAanbiederHeeftEenPlafond() {
        assertThat(Plafondlezer.lees(tabel("aanbieder;soort;plafond;verplicht;signaal\na;hard;1;0;1\na;hard;2;0;1\n"))
                        .bevindingen())
                .extracting(b -> b.herkomst().regel() + " " + b.herkomst().plaats())
                .containsExactly("3 aanbieder");
        assertThat(Plafondlezer.lees(tabel("aanbieder;soort;plafond;verplicht;signaal\na;hard;1;0;-0.1\n"))
                        .bevindingen())
                .extracting(b -> b.herkomst().plaats())
                .containsExactly("signaal");
        assertThat(Plafondlezer.lees(tabel("aanbieder;soort;plafond;verplicht;signaal\na;zacht;0;1;2\n"))
                        .bevindingen())
                .extracting(b -> b.herkomst().plaats())
                .containsExactlyInAnyOrder("soort", "plafond", "signaal");
    }

    /** 12,500 less against 1,000 more is 13,500 for each of 25; 300,000 + 52,000 is two percent of 17.6 million. */
    @Test
    void eenProefEnDeGrondslagVanEenBesparing() {
        assertThat(uitkomsten("proef;p;clienten;25\n"
                        + "proef;p;proef_voor;50000\nproef;p;proef_na;37500\nproef;p;controle_voor;50000\n"
                        + "proef;p;controle_na;51000\ngrondslag;g;netto_besparing;300000\ngrondslag;g;uitvoering;52000\n"
                        + "grondslag;g;besparing_pct;2\n"))
                .containsExactly(
                        "effect_per_client -13500",
                        "effect -337500",
                        "effect_pct -27",
                        "bruto_besparing 352000",
                        "grondslag 17600000");
    }

    /** 25 cells for a domain of which one is written down: 24 ask a reason, unless one is given. */
    @Test
    void eenLeegVakVraagtEenReden() {
        var vakken = Matrixlezer.lees(
                tabel(
                        "domein;element;middel;gebruikt;afspraak;opdrachtgever;reden\n"
                                + "Jeugd;instroom;toegang;ja;;;\nJeugd;tarieven;inkoop;nee;;;de regio koopt in\nJeugd;uitstroom;inkoop;nee;;;\n"));
        assertThat(vakken.isGeweigerd()).isFalse();
        assertThat(vakken.bevindingen()).hasSize(1);
        assertThat(Matrixlezer.alle(vakken.rijen()))
                .hasSize(25)
                .filteredOn(Vak::vraagtReden)
                .hasSize(23);
    }

    private static List<String> uitkomsten(String regels) {
        return Instrumentlezer.lees(tabel("instrument;naam;grootheid;waarde\n" + regels)).rijen().stream()
                .map(r -> r.grootheid() + " "
                        + ((Cijfer<BigDecimal>) r.waarde())
                                .waarde()
                                .stripTrailingZeros()
                                .toPlainString())
                .toList();
    }

    private static Traject traject(int uren, long euro) {
        return new Traject(BigDecimal.valueOf(uren), new Bedrag(euro * 100));
    }

    private static Invoertabel tabel(String csv) {
        return Invoertabel.van("t.csv", csv.getBytes(StandardCharsets.UTF_8));
    }
}
