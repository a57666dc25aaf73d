// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.begroting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst.Cijfer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A kostenplaats that is booked on two taakvelden, such as pgb of both laws, stands under both. */
class A36_OpMeerTaakveldenTest {
    private static final Begrotingsboek BOEK =
            new Begrotingsboek(List.of(lasten("Wmo", "6.791", 60), lasten("Jeugd", "6.792", 40)));

    private static Kostenbeeld kosten(long geboekt1, long geboekt2, long verwacht) {
        return new Kostenbeeld(
                Map.of("pgb", new Bedrag(geboekt1 + geboekt2)),
                new Cijfer<>(Map.of("pgb", new Bedrag(verwacht))),
                new Taakvelden(Map.of(
                        "pgb", new TreeMap<>(Map.of("6.791", new Bedrag(geboekt1), "6.792", new Bedrag(geboekt2))))),
                Map.of());
    }

    /** 30 and 10 booked, 80 expected: 60 and 20. */
    @Test
    void elkTaakveldKrijgtWatEropIsGeboektEnDatDeelVanWatWordtVerwacht() {
        assertThat(BOEK.overzicht(2026, Onderverdeling.TAAKVELD, kosten(3000, 1000, 8000)))
                .extracting(A36_OpMeerTaakveldenTest::regel)
                .containsExactly("6.791 60.00 30.00 60.00", "6.792 40.00 10.00 20.00", "totaal 100.00 40.00 80.00");
        assertThat(BOEK.overzicht(2026, Onderverdeling.PROGRAMMA, kosten(3000, 1000, 8000)))
                .extracting(A36_OpMeerTaakveldenTest::regel)
                .containsExactly("Jeugd 40.00 10.00 20.00", "Wmo 60.00 30.00 60.00", "totaal 100.00 40.00 80.00");
    }

    /** Not a cent is lost where it does not come out even, nor where a taakveld got money back. */
    @ParameterizedTest
    @CsvSource({
        "1, 2, 100, 33, 67",
        "0, 10, 20, 0, 20",
        "1, 1, -101, -50, -51",
        "-500, 1500, 2000, 500, 1500",
        "0, 0, 7, 7, 0"
    })
    void deDelenZijnSamenHetBedrag(long geboekt1, long geboekt2, long verwacht, long deel1, long deel2) {
        assertThat(BOEK.overzicht(2026, Onderverdeling.TAAKVELD, kosten(geboekt1, geboekt2, verwacht)))
                .extracting(Overzichtregel::verwacht)
                .containsExactly(
                        new Cijfer<>(new Bedrag(deel1)),
                        new Cijfer<>(new Bedrag(deel2)),
                        new Cijfer<>(new Bedrag(verwacht)));
    }

    /** The budget names pgb in two places, so the taakveld says which of them it is. */
    @Test
    void ookWaarDeBegrotingHaarInBeideDelenNoemt() {
        var boek = new Begrotingsboek(List.of(lasten("Wmo", "6.791", "pgb", 60), lasten("Jeugd", "6.792", "pgb", 40)));
        for (var per : List.of(Onderverdeling.PROGRAMMA, Onderverdeling.AFBAKENING)) {
            assertThat(boek.overzicht(2026, per, kosten(3000, 1000, 8000)))
                    .extracting(A36_OpMeerTaakveldenTest::regel)
                    .containsExactly("Jeugd 40.00 10.00 20.00", "Wmo 60.00 30.00 60.00", "totaal 100.00 40.00 80.00");
        }
    }

    /** One place that the budget names goes before the taakveld. */
    @Test
    void waarDeBegrotingHaarEenKeerNoemtHoortZijHelemaal() {
        var boek = new Begrotingsboek(List.of(lasten("Wmo", "6.791", "pgb", 60), lasten("Jeugd", "6.792", "", 40)));
        assertThat(boek.overzicht(2026, Onderverdeling.PROGRAMMA, kosten(3000, 1000, 8000)))
                .extracting(A36_OpMeerTaakveldenTest::regel)
                .containsExactly("Jeugd 40.00 0.00 0.00", "Wmo 60.00 40.00 80.00", "totaal 100.00 40.00 80.00");
    }

    @Test
    void zijHoortBijBeideDelen() {
        assertThat(BOEK.soorten(2026, Onderverdeling.PROGRAMMA, kosten(3000, 1000, 8000)))
                .containsOnlyKeys("Jeugd", "Wmo")
                .containsValue(java.util.Set.of("pgb"));
    }

    private static String regel(Overzichtregel r) {
        return r.naam() + " " + r.begroot().euro() + " " + r.gerealiseerd().euro() + " "
                + (r.verwacht() instanceof Cijfer<Bedrag> c ? c.waarde().euro() : "geen");
    }

    private static Begrotingsregel lasten(String programma, String taakveld, long euro) {
        return lasten(programma, taakveld, "", euro);
    }

    private static Begrotingsregel lasten(String programma, String taakveld, String voorziening, long euro) {
        return new Begrotingsregel(
                2026,
                "primitief",
                programma,
                programma,
                taakveld,
                voorziening,
                programma,
                false,
                new Bedrag(euro * 100),
                true,
                Optional.of(2026));
    }
}
