// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import nl.grip.app.web.overzicht.Jaarbron.Jaar;
import nl.grip.app.web.overzicht.Jaarbron.Verandering;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Domein;
import nl.grip.basis.Uitkomst;
import nl.grip.sturing.jaarbeeld.Jaarbeeld;
import nl.grip.sturing.jaarbeeld.Oorzaken;

/** Sentences 1, 5 and 6 of taken-en-taal, as a councillor reads them. */
class A06_WatDitJaarKost {
    @Example
    void bedragVerschilEnBandInWoorden() {
        assertThat(Jaarzin.verwachting(jaar("24612345.67", "23900000", "25400000", Optional.of("23400000"))))
                .containsExactly(
                        "Jeugdhulp kost dit jaar naar verwachting 24,6 miljoen euro.",
                        "Dat is 1,2 miljoen meer dan begroot.",
                        "In 8 van de 10 gevallen komt het uit tussen 23,9 en 25,4 miljoen.");
    }

    @Example
    void minderDanBegrootHeeftGeenMinteken() {
        assertThat(Jaarzin.verwachting(jaar("24600000", "24580000", "24620000", Optional.of("24650000"))))
                .contains(
                        "Dat is 50.000 euro minder dan begroot.",
                        "In 8 van de 10 gevallen komt het uit tussen 24.580.000 en 24.620.000 euro.");
    }

    @Example
    void deTitelZegtHetInEenZin() {
        assertThat(Jaarzin.titel(jaar("24612345.67", "23900000", "25400000", Optional.of("23400000"))))
                .isEqualTo("Jeugdhulp kost dit jaar naar verwachting 24,6 miljoen euro, 1,2 miljoen meer dan begroot");
        assertThat(Jaarzin.titel(jaar("24600000", "24000000", "25000000", Optional.empty())))
                .isEqualTo("Jeugdhulp kost dit jaar naar verwachting 24,6 miljoen euro");
    }

    @Example
    void zonderBegrotingStaatDatErbij() {
        assertThat(Jaarzin.verwachting(jaar("24600000", "24000000", "25000000", Optional.empty())))
                .contains("Er is voor dit jaar geen begroting ingelezen.");
    }

    @Example
    void zonderPrognoseStaatDeReden() {
        assertThat(Jaarzin.verwachting(new Jaar(
                        Domein.JEUGD,
                        2026,
                        new Uitkomst.GeenCijfer<>(
                                Uitkomst.Reden.TE_WEINIG_GEGEVENS,
                                "Wij hebben vier maanden gegevens en hebben er 24 nodig."),
                        Optional.empty())))
                .containsExactly(
                        "Hier staat nog geen verwachting. Wij hebben vier maanden gegevens en hebben er 24 nodig.");
    }

    @Example
    void drieOorzakenInEenZin() {
        assertThat(oorzaken("660000", "440000", "110000"))
                .isEqualTo(
                        "Van januari tot en met april stegen de kosten met 1,2 miljoen: 0,7 doordat meer kinderen hulp"
                                + " kregen, 0,4 door hogere tarieven en 0,1 door zwaardere hulp.");
    }

    @Example
    void watTegenDeVeranderingIngaatZegtErbijOfEraf() {
        assertThat(oorzaken("900000", "-300000", "0"))
                .isEqualTo(
                        "Van januari tot en met april stegen de kosten met 0,6 miljoen: 0,9 doordat meer kinderen hulp"
                                + " kregen en 0,3 eraf door lagere tarieven.");
        assertThat(oorzaken("-45000", "0", "5000"))
                .isEqualTo(
                        "Van januari tot en met april daalden de kosten met 40 duizend euro: 45 doordat minder kinderen"
                                + " hulp kregen en 5 erbij door zwaardere hulp.");
    }

    @Example
    void eenDeelVanNulStaatErNiet() {
        assertThat(oorzaken("45000", "0", "0"))
                .endsWith("stegen de kosten met 45 duizend euro: 45 doordat meer kinderen hulp kregen.");
        assertThat(oorzaken("5000", "-5000", "0"))
                .endsWith("bleven de kosten ongeveer gelijk: 5 erbij doordat meer kinderen hulp kregen en 5 eraf door"
                        + " lagere tarieven.");
        assertThat(oorzaken("0", "0", "0")).endsWith("bleven de kosten ongeveer gelijk.");
    }

    /** Whatever the amounts: what is printed adds up, and no cause is printed more than a step away from what it is. */
    @Property(tries = 300)
    void watGedruktStaatTeltOp(
            @ForAll @LongRange(min = -500_000_000, max = 500_000_000) long mensen,
            @ForAll @LongRange(min = -500_000_000, max = 500_000_000) long tarieven,
            @ForAll @LongRange(min = -500_000_000, max = 500_000_000) long zwaarte) {
        var stappen = new Oorzaken(new Bedrag(mensen), new Bedrag(tarieven), new Bedrag(zwaarte))
                .inStappen(new Bedrag(10_000_000));
        assertThat(stappen.get(0)).isEqualTo(stappen.get(1) + stappen.get(2) + stappen.get(3));
        assertThat(Math.abs(stappen.get(1) * 10_000_000 - mensen)).isLessThanOrEqualTo(15_000_000);
        assertThat(Math.abs(stappen.get(3) * 10_000_000 - zwaarte)).isLessThanOrEqualTo(15_000_000);
    }

    private static String oorzaken(String mensen, String tarieven, String zwaarte) {
        var verandering = new Verandering(
                new Oorzaken(Bedrag.ofEuro(mensen), Bedrag.ofEuro(tarieven), Bedrag.ofEuro(zwaarte)),
                YearMonth.of(2026, 4));
        var leeg = jaar("1", "1", "1", Optional.empty());
        return Jaarzin.oorzaken(new Jaar(leeg.domein(), leeg.jaar(), leeg.beeld(), Optional.of(verandering)))
                .orElseThrow();
    }

    private static Jaar jaar(String verwacht, String laag, String hoog, Optional<String> begroot) {
        return new Jaar(
                Domein.JEUGD,
                2026,
                new Uitkomst.Cijfer<>(new Jaarbeeld(
                        Domein.JEUGD,
                        2026,
                        LocalDate.of(2026, 6, 30),
                        Bedrag.ofEuro(verwacht),
                        Bedrag.ofEuro(laag),
                        Bedrag.ofEuro(hoog),
                        true,
                        begroot.map(Bedrag::ofEuro))),
                Optional.empty());
    }
}
