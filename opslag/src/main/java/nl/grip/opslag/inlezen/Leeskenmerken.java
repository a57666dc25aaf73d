// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.inlezen;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.bronnen.Leesinstellingen.Notatie;
import nl.grip.bronnen.tabellen.Kolomprofiel;

/** How a source was read, kept beside it, so that it can be read again in the same way. */
public final class Leeskenmerken {
    private static final String GEWIJZIGD = "gewijzigd";
    private static final String ALS = "als";
    private static final String ONTVANGEN = "ontvangen";
    private static final String NOTATIE = "notatie";
    private static final String PROFIEL = "profiel";
    private static final String OVERSLAAN = "rijen_overslaan";
    private static final String INHOUD = "inhoud";

    private Leeskenmerken() {}

    static Map<String, String> of(Leesinstellingen instellingen, String gewijzigdOp) {
        Map<String, String> kenmerken = new TreeMap<>();
        kenmerken.put(GEWIJZIGD, gewijzigdOp);
        instellingen.als().ifPresent(tabel -> kenmerken.put(ALS, tabel));
        instellingen.ontvangenOp().ifPresent(dag -> kenmerken.put(ONTVANGEN, dag.toString()));
        instellingen.notatie().ifPresent(notatie -> kenmerken.put(NOTATIE, notatie.name()));
        instellingen.profiel().ifPresent(profiel -> kenmerken.put(PROFIEL, profiel.tekst()));
        if (instellingen.rijenOverslaan()) {
            kenmerken.put(OVERSLAAN, "ja");
        }
        return kenmerken;
    }

    /** The day on which the source was last changed when it was read. */
    public static LocalDate gewijzigdOp(Map<String, String> kenmerken) {
        return LocalDate.parse(kenmerken.getOrDefault(GEWIJZIGD, ""));
    }

    /** The same, and the identity of the bare message that the source held before something was taken out of it. */
    public static Map<String, String> metInhoud(Map<String, String> kenmerken, String inhoud) {
        Map<String, String> met = new TreeMap<>(kenmerken);
        met.put(INHOUD, inhoud);
        return met;
    }

    static Optional<String> inhoud(Map<String, String> kenmerken) {
        return Optional.ofNullable(kenmerken.get(INHOUD));
    }

    /** What was said when the source was read; to read it again from what was kept. */
    public static Leesinstellingen instellingen(Map<String, String> kenmerken) {
        return new Leesinstellingen(
                Optional.ofNullable(kenmerken.get(ALS)),
                Optional.ofNullable(kenmerken.get(ONTVANGEN)).map(LocalDate::parse),
                Optional.ofNullable(kenmerken.get(NOTATIE)).map(Notatie::valueOf),
                Optional.ofNullable(kenmerken.get(PROFIEL)).map(Kolomprofiel::parse),
                kenmerken.containsKey(OVERSLAAN),
                kenmerken.containsKey(INHOUD));
    }
}
