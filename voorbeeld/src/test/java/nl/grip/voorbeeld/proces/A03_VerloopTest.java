// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class A03_VerloopTest {
    private static final LocalDate VAN = LocalDate.of(2024, 1, 1);
    private static final LocalDate TOT = LocalDate.of(2026, 1, 1);

    private static Verloop verloop;
    private static List<Levermaand> levermaanden;

    @BeforeAll
    static void maak() {
        verloop = Proef.schoneGemeente(60_000, 11);
        levermaanden = Proef.levermaanden(verloop);
    }

    /** Little (1961): the mean number in care is the mean inflow times the mean stay. */
    @Test
    void deVoorraadIsInstroomMaalDuur() {
        var leveringen = verloop.trajecten().stream()
                .filter(t -> t.voorziening().code().equals("J01"))
                .flatMap(t -> t.levering().stream())
                .toList();
        var begonnen = leveringen.stream()
                .filter(l -> !l.begin().isBefore(VAN) && l.begin().isBefore(TOT))
                .toList();
        double duur = begonnen.stream()
                .mapToLong(l -> ChronoUnit.DAYS.between(l.begin(), l.einde()) + 1)
                .average()
                .orElseThrow();
        double perDag = (double) begonnen.size() / ChronoUnit.DAYS.between(VAN, TOT);
        double voorraad = VAN.datesUntil(TOT)
                .mapToLong(dag -> leveringen.stream()
                        .filter(l -> !l.begin().isAfter(dag) && !l.einde().isBefore(dag))
                        .count())
                .average()
                .orElseThrow();
        assertThat(voorraad).isCloseTo(perDag * duur, within(0.06 * voorraad));
    }

    /** The number of the allocation is on every line, and only the 301 tells it. */
    @Test
    void niemandDeclareertOpEenToewijzingDieNogNietBekendIs() {
        assertThat(levermaanden)
                .filteredOn(l -> !l.regels().isEmpty())
                .allMatch(l ->
                        l.regels().get(0).ontvangenOp().isAfter(l.toewijzing().bekendOp()));
    }

    /** Care that was allocated in time: other lines wait for their allocation. */
    @Test
    void vlotteAanbiedersDeclarerenNaarHunVerdeling() {
        var kansen = verloop.gemeente().vertraging(eerste("vlot")).kansen();
        var eersteRegels = levermaanden.stream()
                .filter(l -> l.maand() <= 0 && !l.regels().isEmpty())
                .filter(l -> klasse(l).equals("vlot") && isOpTijdBekend(l))
                .toList();
        for (int d = 1; d <= 3; d++) {
            int vertraging = d;
            double deel = (double) eersteRegels.stream()
                            .filter(l -> vertraging(l) == vertraging)
                            .count()
                    / eersteRegels.size();
            assertThat(deel).as("maand " + d).isCloseTo(kansen[d], within(0.012));
        }
    }

    @Test
    void kwartaaldeclarantenKomenMeestalNaHetKwartaal() {
        var maarten = levermaanden.stream()
                .filter(l -> klasse(l).equals("kwartaal") && Math.floorMod(l.maand() - 1, 3) == 2 && l.maand() <= 0)
                .filter(l -> !l.regels().isEmpty() && isOpTijdBekend(l))
                .toList();
        long direct = maarten.stream().filter(l -> vertraging(l) == 1).count();
        assertThat((double) direct / maarten.size()).isCloseTo(0.90, within(0.02));
    }

    @Test
    void ongeveerEenOpDeVeertigRegelsWordtAfgewezen() {
        var debetten = levermaanden.stream()
                .filter(l -> !l.regels().isEmpty())
                .map(l -> l.regels().get(0))
                .toList();
        long afgewezen =
                debetten.stream().filter(r -> r.afgewezenOp().isPresent()).count();
        assertThat((double) afgewezen / debetten.size()).isCloseTo(0.025, within(0.003));
    }

    @Test
    void jeugdhulpEindigtVoorDeAchttiendeVerjaardag() {
        assertThat(verloop.trajecten())
                .filteredOn(t -> t.voorziening().isJeugd() && t.levering().isPresent())
                .allMatch(
                        t -> t.client().isJeugdigeOp(t.levering().orElseThrow().einde()));
    }

    @Test
    void wieVertrektOfOverlijdtKrijgtNergensMeerHulp() {
        assertThat(verloop.trajecten())
                .filteredOn(t -> t.levering().isPresent())
                .allMatch(t -> t.client().woontHierOp(t.levering().orElseThrow().einde()))
                .anyMatch(t -> t.client()
                        .vertrek()
                        .dag()
                        .equals(t.levering().orElseThrow().einde()));
    }

    @Test
    void hulpBegintEnEindigtOpEenToegewezenDag() {
        assertThat(verloop.trajecten())
                .filteredOn(t -> t.levering().isPresent())
                .allMatch(t ->
                        t.findToewijzing(t.levering().orElseThrow().begin()).isPresent())
                .allMatch(t ->
                        t.findToewijzing(t.levering().orElseThrow().einde()).isPresent());
    }

    /** Delivery, and every line that is handed in for it, whatever was corrected. */
    @Test
    void hulpIsNooitMeerDanElfTiendeVanDeToewijzing() {
        assertThat(levermaanden)
                .filteredOn(l -> l.traject().voorziening().soort() == Voorziening.Soort.INSPANNING)
                .allMatch(l -> l.regels().stream()
                        .allMatch(r -> 10 * r.volume() <= 11 * l.toewijzing().volume()))
                .anyMatch(l -> l.volume() > l.toewijzing().volume());
    }

    @Test
    void erStaatNooitMeerDanEenDebetregelTegelijk() {
        assertThat(levermaanden)
                .allMatch(l -> IntStream.rangeClosed(1, l.regels().size())
                        .allMatch(n -> staand(l.regels().subList(0, n)) <= 1));
    }

    @Test
    void alleZorgVanHetDienstjaarIsOpDeLaatsteDagAfgehandeld() {
        var laatste = verloop.kalender().laatsteDag();
        assertThat(levermaanden).filteredOn(l -> l.maand() <= 12).allMatch(l -> l.bekend(laatste) == l.centen());
    }

    private static long staand(List<Regel> regels) {
        long debet = regels.stream()
                .filter(r -> !r.isCredit() && r.afgewezenOp().isEmpty())
                .count();
        return debet - regels.stream().filter(Regel::isCredit).count();
    }

    private static String klasse(Levermaand levermaand) {
        return verloop.gemeente().aanbieder(levermaand.traject().rang()).klasse();
    }

    private static boolean isOpTijdBekend(Levermaand levermaand) {
        var maand = verloop.kalender().maand(levermaand.maand());
        return !levermaand.toewijzing().bekendOp().isAfter(maand.atEndOfMonth());
    }

    private static Aanbieder eerste(String klasse) {
        return verloop.gemeente().aanbieders().stream()
                .filter(a -> a.klasse().equals(klasse))
                .findFirst()
                .orElseThrow();
    }

    private static int vertraging(Levermaand levermaand) {
        return verloop.kalender().nummer(levermaand.regels().get(0).ontvangenOp()) - levermaand.maand();
    }
}
