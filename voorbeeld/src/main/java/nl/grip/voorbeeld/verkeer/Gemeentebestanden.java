// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.verkeer;

import java.nio.file.Path;
import java.util.function.Consumer;
import nl.grip.voorbeeld.Nummering;
import nl.grip.voorbeeld.berichten.Bericht;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.tabellen.BuitenBerichten;
import nl.grip.voorbeeld.tabellen.Tabellen;
import nl.grip.voorbeeld.waarheid.Kenmerken;
import nl.grip.voorbeeld.waarheid.Waarheid;

/** Everything that a made-up municipality has: {@code berichten/}, {@code tabellen/} and {@code waarheid/}. */
public final class Gemeentebestanden {
    private Gemeentebestanden() {}

    public static void schrijf(Verloop verloop, Path map) {
        schrijf(verloop, Overtredingen.ZO_NU_EN_DAN, map);
    }

    /** The same without rules broken on purpose: then every line in the messages is one of the process. */
    public static void schrijfZonderOvertredingen(Verloop verloop, Path map) {
        schrijf(verloop, Overtredingen.NOOIT, map);
    }

    private static void schrijf(Verloop verloop, double overtredingen, Path map) {
        var kenmerken = new Kenmerken(verloop.scenario(), verloop.kalender().dienstjaar());
        kenmerken.begin(map);
        var nummering = new Nummering(verloop.trajecten());
        schrijfBerichten(verloop, nummering, overtredingen, map);
        var buiten = new BuitenBerichten(verloop, nummering);
        Tabellen.schrijf(verloop, nummering, buiten, map.resolve("tabellen"));
        Waarheid.schrijf(verloop, buiten::perJaar, map.resolve("waarheid"));
        kenmerken.sluit(map);
    }

    private static void schrijfBerichten(Verloop verloop, Nummering nummering, double hoeVaak, Path map) {
        long zaad = verloop.scenario().zaad();
        var retouren = new Retourverkeer(zaad, verloop.kalender());
        var vanzelf = new Procesovertredingen(verloop, nummering, hoeVaak);
        try (var postzak = new Postzak(zaad, verloop.kalender(), vanzelf, map)) {
            var overtredingen = new Overtredingen(zaad, hoeVaak, postzak::neem);
            Consumer<Bericht> post = bericht -> {
                overtredingen.neem(bericht);
                retouren.antwoord(bericht).ifPresent(overtredingen::neem);
            };
            new Toewijzingsverkeer(verloop, nummering, new Budgetten(verloop, hoeVaak)).berichten(post);
            new Verzoekverkeer(verloop, nummering).berichten(post);
            new Leveringsverkeer(verloop, nummering).berichten(post);
            new Declaratieverkeer(verloop, nummering, hoeVaak).berichten(post);
            overtredingen.sluit();
        }
    }
}
