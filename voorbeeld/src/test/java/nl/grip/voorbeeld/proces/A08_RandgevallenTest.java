// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import nl.grip.voorbeeld.proces.Traject.Reden;
import nl.grip.voorbeeld.scenario.Meegeleverd;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every edge at which a young person can stand is there in the complete example; moves in no other. */
class A08_RandgevallenTest {
    private static final int DIENSTJAAR = 2026;

    private static Verloop verloop;
    private static List<Traject> jeugd;

    @BeforeAll
    static void maak() {
        verloop = Verloop.of(Meegeleverd.scenario("S09", OptionalLong.empty()), DIENSTJAAR);
        jeugd = verloop.trajecten().stream()
                .filter(t -> t.voorziening().isJeugd() && t.levering().isPresent())
                .toList();
    }

    @Test
    void sommigenWordenAchttien() {
        assertThat(jeugd).anyMatch(eindigt(Reden.ACHTTIEN));
    }

    @Test
    void sommigenVertrekkenUitDeGemeente() {
        assertThat(jeugd).anyMatch(eindigt(Reden.VERHUIZING));
    }

    @Test
    void sommigenKrijgenVerlengdeJeugdhulp() {
        assertThat(jeugd)
                .anyMatch(
                        t -> !t.client().isJeugdigeOp(t.levering().orElseThrow().einde()));
    }

    @Test
    void sommigenVerhuizenNaarEenAndereWijk() {
        assertThat(jeugd).anyMatch(A08_RandgevallenTest::isVerhuisd);
    }

    /** Each allocation carries the address of its first day. */
    @Test
    void deWijkIsDieVanDeEersteDagVanDeToewijzing() {
        assertThat(verloop.trajecten())
                .allMatch(t -> t.toewijzingen().stream()
                        .allMatch(w -> w.wijk() == t.client().wijkOp(w.ingang())));
    }

    @Test
    void inEenAndereGemeenteBlijftIederWaarHijWoont() {
        assertThat(Proef.schoneGemeente(5_000, 3).trajecten()).isNotEmpty().noneMatch(A08_RandgevallenTest::isVerhuisd);
    }

    private static boolean isVerhuisd(Traject traject) {
        return traject.toewijzingen().stream()
                        .mapToInt(Toewijzing::wijk)
                        .distinct()
                        .count()
                > 1;
    }

    private static Predicate<Traject> eindigt(Reden reden) {
        return t -> t.levering()
                .filter(l -> l.reden() == reden && isInHetDienstjaar(l))
                .isPresent();
    }

    private static boolean isInHetDienstjaar(Traject.Levering levering) {
        return levering.einde().getYear() == DIENSTJAAR;
    }
}
