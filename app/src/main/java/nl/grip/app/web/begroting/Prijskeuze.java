// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.begroting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.grip.app.web.sturing.Getalkeuze;
import nl.grip.app.web.sturing.Keuze;
import nl.grip.app.web.vorm.Vraagfout;
import nl.grip.sturing.begroting.Prijspeil;

/** In which money the years stand, as a reader typed it; both empty is as it was written down. */
record Prijskeuze(Optional<String> jaar, Optional<String> index) {
    private static final String STIJGING = "Prijzen stijgen per jaar (procent)";

    Keuze keuze() {
        return new Keuze(
                "/begroting",
                List.of(
                        Keuze.Veld.getypt("prijspeil", "In prijzen van (jaar)", jaar.orElse("")),
                        Keuze.Veld.getypt("prijsindex", STIJGING, index.orElse(""))));
    }

    Optional<Prijspeil> lees() {
        if (isLeeg(jaar) && isLeeg(index)) {
            return Optional.empty();
        }
        if (isLeeg(jaar) || isLeeg(index)) {
            throw new Vraagfout("Vul het jaar in en hoeveel procent prijzen per jaar stijgen.");
        }
        var procent = Getalkeuze.lees(STIJGING, index, "0");
        if (procent.compareTo(BigDecimal.valueOf(50)) > 0) {
            throw new Vraagfout(STIJGING + ": kies een percentage van 0 tot en met 50.");
        }
        return jaar.map(String::strip)
                .filter(tekst -> tekst.matches("20\\d\\d"))
                .map(tekst -> Optional.of(new Prijspeil(Integer.parseInt(tekst), procent.movePointLeft(2))))
                .orElseThrow(() -> new Vraagfout("In prijzen van: kies een jaar, zoals 2026."));
    }

    private static boolean isLeeg(Optional<String> getypt) {
        return getypt.filter(tekst -> !tekst.isBlank()).isEmpty();
    }
}
