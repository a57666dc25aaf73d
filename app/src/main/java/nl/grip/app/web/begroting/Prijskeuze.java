// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.begroting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.app.web.sturing.Deel;
import nl.grip.app.web.sturing.Getalkeuze;
import nl.grip.app.web.sturing.Keuze;
import nl.grip.app.web.vorm.Vraagfout;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.begroting.Meerjarenbeeld;
import nl.grip.sturing.begroting.Prijspeil;

/** In which money the years stand, as a reader typed it; both empty is as it was written down. */
record Prijskeuze(Optional<String> jaar, Optional<String> index) {
    private static final String STIJGING = "Prijzen stijgen per jaar (procent)";

    /** With a choice of prices, where anybody said in which they are. */
    Deel bij(Deel deel, Meerjarenbeeld beeld) {
        if (beeld.lagen().stream().allMatch(laag -> laag.prijspeil().isEmpty())) {
            return deel;
        }
        return deel.met(Stream.concat(
                                deel.zinnen().stream(), lees().stream().map(peil -> zin(peil, beeld.zonderPrijspeil())))
                        .toList())
                .met(keuze());
    }

    private static String zin(Prijspeil peil, List<String> zonder) {
        return "Alles staat in prijzen van " + peil.jaar() + ", met "
                + Notatie.hoogstensTwee(peil.index().movePointRight(2)) + " procent per jaar."
                + (zonder.isEmpty()
                        ? ""
                        : " Behalve deze lagen, want daarvan is het prijspeil niet bekend: " + String.join(", ", zonder)
                                + ".");
    }

    private Keuze keuze() {
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
