// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.tabellen;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import nl.grip.basis.Bedrag;
import nl.grip.voorbeeld.Tabelbestand;
import nl.grip.voorbeeld.proces.Verloop;

/**
 * The money that comes in: of the Rijk, of inhabitants, and a reserve that deficits and an earlier decision eat up. Income grows
 * slower than cost, so that the made-up municipality has a deficit to do something about. Only the complete example has it.
 */
final class Middelen {
    private static final double DEEL_VAN_KOSTEN = 0.97;
    private static final double GROEI = 1.025;
    private static final double EIGEN_BIJDRAGE_WMO = 0.03;
    private static final double RESERVE = 0.08;
    private static final double TEKORT = 0.025;
    private static final double UITNAME = 0.012;
    private static final int JAREN = 4;
    private static final long DUIZEND_EURO = 100_000;

    private final Verloop verloop;
    private final Kosten kosten;
    private final BuitenBerichten buiten;

    private Middelen(Verloop verloop, Kosten kosten, BuitenBerichten buiten) {
        this.verloop = verloop;
        this.kosten = kosten;
        this.buiten = buiten;
    }

    static void schrijf(Verloop verloop, Kosten kosten, BuitenBerichten buiten, Path map) {
        if (verloop.scenario().compleet()) {
            new Middelen(verloop, kosten, buiten).schrijf(map);
        }
    }

    private void schrijf(Path map) {
        var dag = LocalDate.of(dienstjaar() - 1, 10, 1);
        try (var uit = tabel(map, "rijksmiddelen-" + dag)) {
            for (int jaar = dienstjaar(); jaar < dienstjaar() + JAREN; jaar++) {
                rij(uit, jaar, "Jeugdhulp", "septembercirculaire", "ja", rijk(jaar, true));
                rij(uit, jaar, "Wmo", "septembercirculaire", "ja", rijk(jaar, false));
            }
            rij(uit, dienstjaar(), "Jeugdhulp", "extra middelen", "nee", duizend(0.01 * kosten(true)));
        }
        try (var uit = tabel(map, "eigenbijdrage-" + dag)) {
            rij(uit, dienstjaar(), "Wmo", "CAK", "ja", duizend(EIGEN_BIJDRAGE_WMO * kosten(false)));
        }
        try (var uit = tabel(map, "reserve-" + dag)) {
            double alles = kosten(true) + kosten(false);
            rij(uit, dienstjaar(), "begin", "jaarrekening", "nee", duizend(RESERVE * alles));
            for (int jaar = dienstjaar(); jaar < dienstjaar() + JAREN; jaar++) {
                rij(uit, jaar, "tekort sociaal domein", "meerjarenbegroting", "nee", -duizend(TEKORT * alles));
                rij(uit, jaar, "uitname voor welzijn", "besluit van de raad", "nee", -duizend(UITNAME * alles));
            }
        }
    }

    private static Tabelbestand tabel(Path map, String naam) {
        return Tabelbestand.maak(map.resolve(naam + ".csv"), "jaar", "onderdeel", "bron", "structureel", "bedrag");
    }

    private static void rij(
            Tabelbestand uit, int jaar, String onderdeel, String bron, String structureel, long centen) {
        uit.rij(jaar, onderdeel, bron, structureel, new Bedrag(centen));
    }

    private int dienstjaar() {
        return verloop.kalender().dienstjaar();
    }

    /** Less than what care cost the year before, and every year a little more. */
    private long rijk(int jaar, boolean jeugd) {
        return duizend(DEEL_VAN_KOSTEN * kosten(jeugd) * StrictMath.pow(GROEI, (double) jaar - dienstjaar()));
    }

    /** Cents that the year before the dienstjaar finally costs, with what no message carries. */
    private double kosten(boolean jeugd) {
        long zorg = verloop.voorzieningen().stream()
                .filter(v -> v.isJeugd() == jeugd)
                .mapToLong(v -> kosten.jaar(dienstjaar() - 1, v))
                .sum();
        long anders = buiten.perKostenplaats(dienstjaar() - 1).entrySet().stream()
                .filter(e -> e.getKey().isJeugd() == jeugd)
                .mapToLong(Map.Entry::getValue)
                .sum();
        return zorg + anders;
    }

    private static long duizend(double centen) {
        return StrictMath.round(centen / DUIZEND_EURO) * DUIZEND_EURO;
    }
}
