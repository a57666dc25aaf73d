// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bewaren;

import java.util.List;
import nl.grip.opslag.archief.Archief;
import nl.grip.sturing.bewaren.Tekstregister;
import nl.grip.sturing.maatregel.Maatregel;
import nl.grip.sturing.maatregel.Plan;
import nl.grip.sturing.maatregel.Planregel;
import nl.grip.sturing.maatregel.bestand.Maatregelenmap;
import nl.grip.sturing.maatregel.bestand.Maatregellezer;
import nl.grip.sturing.maatregel.bestand.Maatregelschrijver;

/** The measures of a municipality, with every version. */
public final class Maatregelregister {
    private static final Tekstregister.Taal<Maatregel> TAAL = new Tekstregister.Taal<>(
            "maatregel", Maatregellezer::lees, Maatregelenmap::lees, Maatregelschrijver::schrijf, Maatregel::id);

    private Maatregelregister() {}

    public static Tekstregister<Maatregel> van(Archief archief) {
        return new Tekstregister<>(archief, TAAL);
    }

    /** What the chosen measures come to: neither the longlist nor what was turned down. */
    public static List<Planregel> plan(Archief archief) {
        return Plan.reken(van(archief).inhoud().stream()
                .filter(m -> m.kenmerken().isGekozen())
                .toList());
    }
}
