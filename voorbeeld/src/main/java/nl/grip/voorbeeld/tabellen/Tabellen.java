// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.tabellen;

import java.nio.file.Path;
import nl.grip.voorbeeld.Nummering;
import nl.grip.voorbeeld.Tabelbestand;
import nl.grip.voorbeeld.proces.Verloop;

/** All tables of a made-up municipality. */
public final class Tabellen {
    private Tabellen() {}

    public static void schrijf(Verloop verloop, Nummering nummering, BuitenBerichten buiten, Path map) {
        var kosten = new Kosten(verloop);
        Contracten.schrijf(verloop, map);
        Grootboek.schrijf(kosten, buiten, verloop.kalender().laatsteDag(), map);
        Begroting.schrijf(verloop, kosten, buiten, map);
        Middelen.schrijf(verloop, kosten, buiten, map);
        Bevolking.schrijf(verloop, map);
        Toegang.schrijf(verloop, nummering, map);
        buiten.schrijf(map);
        aanbieders(verloop, map);
        Wachtlijst.schrijf(verloop, nummering, map);
        Buurgemeenten.schrijf(verloop, kosten, map.resolveSibling("regio"));
    }

    private static void aanbieders(Verloop verloop, Path map) {
        var dag = verloop.kalender().eersteDag();
        try (var uit = Tabelbestand.maak(map.resolve("aanbieders-" + dag + ".csv"), "agb", "naam", "klasse")) {
            verloop.gemeente().aanbieders().forEach(a -> uit.rij(a.agb(), a.naam(), a.klasse()));
        }
    }
}
