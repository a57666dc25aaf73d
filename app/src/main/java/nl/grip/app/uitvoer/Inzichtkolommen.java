// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.uitvoer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.grip.basis.Peildatum;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Bronregel;
import nl.grip.inzicht.Indicator;
import nl.grip.inzicht.Vergelijking;
import nl.grip.inzicht.Vergelijkregel;
import org.jspecify.annotations.Nullable;

/** The columns of {@code grip inzicht} (contract section 3), behind those of the breakdown. */
public final class Inzichtkolommen {
    public static final List<String> CIJFER =
            List.of("grootheid", "teller", "noemer", "waarde", "geen_cijfer", "volledigheid_pct", "peildatum");
    /** Of two answers beside each other ({@code --naast}); {@code verschil = naar - van}. */
    public static final List<String> VERGELIJKING =
            List.of("grootheid", "van", "naar", "verschil", "groei_pct", "peildatum");

    public static final List<String> BRONREGEL =
            List.of("grootheid", "rol", "bijdrage", "bron_id", "bestand", "regel", "plaats");

    private static final Set<String> GETALLEN =
            Set.of("jaar", "vertraging_maanden", "aantal_voorzieningen", "aandeel_clienten_pct");

    private Inzichtkolommen() {}

    public static List<Object> catalogus(Indicator indicator) {
        return List.of(
                indicator.naam(),
                indicator.kop().vraag(),
                indicator.kop().eenheid(),
                String.join(", ", indicator.kop().korrel()),
                indicator.kop().bron());
    }

    /** @param per the columns of the breakdown, of which some are numbers */
    public static List<@Nullable Object> cijfer(List<String> per, Antwoord.Rij rij, Peildatum peildatum) {
        List<@Nullable Object> waarden = sleutel(per, rij.sleutel());
        waarden.addAll(Arrays.asList(
                rij.grootheid(),
                rij.teller().orElse(null),
                rij.noemer().orElse(null),
                rij.findWaarde().orElse(null),
                rij.findGeenCijfer().map(geen -> geen.reden().code()).orElse(null),
                rij.volledigheidPct().orElse(null),
                peildatum.datum()));
        return waarden;
    }

    /** Growth in two decimals; without one of the two, or from nothing, there is none. */
    public static List<@Nullable Object> vergelijking(List<String> per, Vergelijkregel regel, Peildatum peildatum) {
        List<@Nullable Object> waarden = sleutel(per, regel.sleutel());
        waarden.addAll(Arrays.asList(
                regel.grootheid(),
                regel.van().orElse(null),
                regel.naar().orElse(null),
                regel.vergelijking().map(Vergelijking::verschil).orElse(null),
                regel.vergelijking()
                        .flatMap(Vergelijking::groeiPct)
                        .map(pct -> pct.setScale(2, RoundingMode.HALF_UP))
                        .orElse(null),
                peildatum.datum()));
        return waarden;
    }

    public static List<@Nullable Object> bronregel(List<String> per, Bronregel regel) {
        List<@Nullable Object> waarden = sleutel(per, regel.sleutel());
        waarden.addAll(Arrays.asList(
                regel.grootheid(),
                regel.rol(),
                regel.bijdrage(),
                regel.bronId(),
                regel.herkomst().bestand(),
                regel.herkomst().regel(),
                regel.herkomst().plaats()));
        return waarden;
    }

    private static List<@Nullable Object> sleutel(List<String> per, List<String> waarden) {
        List<@Nullable Object> sleutel = new ArrayList<>();
        for (int i = 0; i < waarden.size(); i++) {
            boolean isGetal = GETALLEN.contains(per.get(i)) && !waarden.get(i).isEmpty();
            sleutel.add(isGetal ? new BigDecimal(waarden.get(i)) : waarden.get(i));
        }
        return sleutel;
    }
}
