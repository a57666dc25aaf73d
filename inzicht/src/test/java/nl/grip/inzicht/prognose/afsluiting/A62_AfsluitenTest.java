// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.afsluiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.grip.basis.Domein;
import nl.grip.basis.Uitkomst;
import nl.grip.inzicht.prognose.Onderdeel;
import nl.grip.inzicht.prognose.Voorspelling;
import nl.grip.inzicht.prognose.afsluiting.Naloop.Nalooppost;
import nl.grip.inzicht.prognose.feiten.Declaratieregel;
import nl.grip.inzicht.prognose.feiten.Feiten;

/** The books of 2025 are closed on 31 January 2026; what came of it on 30 June. */
class A62_AfsluitenTest {
    private static final LocalDate DICHT = LocalDate.of(2026, 1, 31);
    private static final LocalDate LATER = LocalDate.of(2026, 6, 30);

    @Example
    void nogTeBetalenIsWatNogNietGedeclareerdIs() {
        var afsluiting = afsluiting();

        assertThat(afsluiting.posten())
                .containsExactly(
                        new Afsluitpost("90000001", "J01", 1_000, 200 - 30), new Afsluitpost("90000002", "J01", 0, 50));
        assertThat(afsluiting.totaal().totaal()).isEqualTo(1_000 + 200 - 30 + 50);
    }

    @Example
    void eenLopendJaarGaatNietDicht() {
        var lopend = new Voorspelling(2025, LocalDate.of(2025, 12, 30), List.of(), List.of(), false);

        assertThat(Afsluiting.van(lopend))
                .isInstanceOfSatisfying(
                        Uitkomst.GeenCijfer.class,
                        geen -> assertThat(geen.reden()).isEqualTo(Uitkomst.Reden.NIET_GEDEFINIEERD));
    }

    @Example
    void eenLateRekeningIsNagekomen() {
        var post = naloop(regel(1, 10, "2026-02-10", 10, 200));

        assertThat(post).isEqualTo(new Nalooppost("90000001", "J01", 170, 200, 0, 0, 0));
        assertThat(post.rest()).isEqualTo(170 - 200);
    }

    @Example
    void eenCreditMetMinderErvoorTerugIsEenCorrectie() {
        var post = naloop(
                regel(1, 10, "2025-12-10", 10, 100),
                regel(1, 10, "2026-03-10", -10, -100),
                regel(1, 10, "2026-03-10", 8, 80));

        assertThat(post).isEqualTo(new Nalooppost("90000001", "J01", 170, 0, -100 + 80, 0, 0));
    }

    @Example
    void evenveelEenhedenVoorEenAnderePrijsIsTerugwerkend() {
        var post = naloop(
                regel(1, 10, "2025-12-10", 10, 100),
                regel(1, 10, "2026-03-10", -10, -100),
                regel(1, 10, "2026-03-10", 10, 104));

        assertThat(post).isEqualTo(new Nalooppost("90000001", "J01", 170, 0, 0, -100 + 104, 0));
    }

    @Example
    void eenAfwijzingNaDeAfsluitingGaatEraf() {
        var afgewezen = new Declaratieregel(
                YearMonth.of(2025, 10),
                LocalDate.of(2026, 1, 25),
                Optional.of(LocalDate.of(2026, 2, 3)),
                Domein.JEUGD,
                "J01",
                "45A01",
                "90000001",
                "WK01",
                1,
                10,
                100);

        assertThat(naloop(afgewezen)).isEqualTo(new Nalooppost("90000001", "J01", 170, 0, 0, 0, -100));
        assertThat(naloop(afgewezen, regel(1, 10, "2026-04-10", 10, 90)))
                .isEqualTo(new Nalooppost("90000001", "J01", 170, 0, 0, 0, -100 + 90));
    }

    @Example
    void watEenAndereAanbiederLaterDeclareertKrijgtEenEigenRegel() {
        var nieuw = new Declaratieregel(
                YearMonth.of(2025, 12),
                LocalDate.of(2026, 2, 1),
                Optional.empty(),
                Domein.JEUGD,
                "J02",
                "45B01",
                "90000003",
                "WK01",
                9,
                1,
                70);

        assertThat(Naloop.van(afsluiting(), feiten(List.of(nieuw)), LATER))
                .contains(new Nalooppost("90000003", "J02", 0, 70, 0, 0, 0));
    }

    /** Whatever comes, the causes add up to the difference. */
    @Property(tries = 200)
    void deOorzakenZijnSamenHetVerschil(@ForAll @Size(max = 30) List<@IntRange(max = 1_000_000) Integer> worpen) {
        var regels = worpen.stream().map(A62_AfsluitenTest::willekeurig).toList();
        var alles = feiten(regels);
        long verschil = som(alles.op(LATER)) - som(alles.op(DICHT));

        assertThat(Naloop.van(afsluiting(), alles, LATER).stream()
                        .mapToLong(Nalooppost::betaald)
                        .sum())
                .isEqualTo(verschil);
    }

    private static Declaratieregel willekeurig(int worp) {
        var ontvangen = LocalDate.of(2025, 10, 1).plusDays(worp % 250);
        var afgewezen = worp % 7 == 0 ? Optional.of(ontvangen.plusDays(worp % 40)) : Optional.<LocalDate>empty();
        return new Declaratieregel(
                YearMonth.of(2025, 1 + worp % 12),
                ontvangen,
                afgewezen,
                Domein.JEUGD,
                "J0" + worp % 2,
                "45A01",
                "9000000" + worp % 3,
                "WK01",
                worp % 5,
                worp % 11 - 5,
                worp % 1_000 - 400);
    }

    private static long som(Feiten feiten) {
        return feiten.declaraties().stream()
                .filter(d -> d.maand().getYear() == 2025 && d.afgewezenOp().isEmpty())
                .mapToLong(Declaratieregel::centen)
                .sum();
    }

    private static Nalooppost naloop(Declaratieregel... regels) {
        return Naloop.van(afsluiting(), feiten(List.of(regels)), LATER).get(0);
    }

    private static Afsluiting afsluiting() {
        var voorspelling = new Voorspelling(
                2025,
                DICHT,
                List.of(),
                List.of(
                        post("90000002", Onderdeel.GELEVERD_NIET_GEDECLAREERD, 50),
                        post("90000001", Onderdeel.GEDECLAREERD, 1_000),
                        post("90000001", Onderdeel.GELEVERD_NIET_GEDECLAREERD, 200),
                        post("90000001", Onderdeel.CORRECTIES, -30),
                        post("", Onderdeel.BUITEN_BERICHTEN, 5_000)),
                true);
        return ((Uitkomst.Cijfer<Afsluiting>) Afsluiting.van(voorspelling)).waarde();
    }

    private static Voorspelling.Post post(String aanbieder, Onderdeel onderdeel, long centen) {
        return new Voorspelling.Post(
                "J01", "", aanbieder, "WK01", onderdeel, centen, 0, java.util.Collections.nCopies(12, 0.0));
    }

    private static Feiten feiten(List<Declaratieregel> regels) {
        return new Feiten(regels, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Declaratieregel regel(long toewijzing, int maand, String ontvangen, double volume, long centen) {
        return new Declaratieregel(
                YearMonth.of(2025, maand),
                LocalDate.parse(ontvangen),
                Optional.empty(),
                Domein.JEUGD,
                "J01",
                "45A01",
                "90000001",
                "WK01",
                toewijzing,
                volume,
                centen);
    }
}
