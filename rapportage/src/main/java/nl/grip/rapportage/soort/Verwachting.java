// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.inzicht.prognose.Onderdeel;
import nl.grip.inzicht.prognose.Prognosetabel;
import nl.grip.inzicht.prognose.Prognosetabel.Rij;
import nl.grip.inzicht.prognose.bewaren.Prognoseblad;

/** What a year will cost, or why that cannot be told. */
record Verwachting(Uitkomst<Prognoseblad> prognose) {
    boolean isGekalibreerd() {
        return prognose instanceof Cijfer<Prognoseblad> cijfer
                && cijfer.waarde().gekalibreerd();
    }

    /** Of the whole municipality; empty without a forecast. */
    Optional<Rij> totaal() {
        return onderdeel(Prognosetabel.TOTAAL);
    }

    Optional<Bedrag> onderdeel(Onderdeel onderdeel) {
        return onderdeel(onderdeel.code()).map(Rij::verwacht);
    }

    private Optional<Rij> onderdeel(String onderdeel) {
        return rijen().stream()
                .filter(rij -> rij.onderdeel().equals(onderdeel)
                        && rij.sleutel().stream().allMatch(Prognosetabel.TOTAAL::equals))
                .findFirst();
    }

    private List<Rij> rijen() {
        return prognose instanceof Cijfer<Prognoseblad> cijfer ? cijfer.waarde().rijen() : List.of();
    }

    Map<String, Bedrag> perVoorziening() {
        return perVoorziening(Prognosetabel.TOTAAL);
    }

    /** What costs nothing but outside the messages: there will be no bill of it. */
    Set<String> alleenBuitenBerichten() {
        var buiten = perVoorziening(Onderdeel.BUITEN_BERICHTEN.code());
        return perVoorziening().entrySet().stream()
                .filter(alles ->
                        !alles.getValue().equals(Bedrag.NUL) && alles.getValue().equals(buiten.get(alles.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Map<String, Bedrag> perVoorziening(String onderdeel) {
        Map<String, Bedrag> uit = new TreeMap<>();
        rijen().stream()
                .filter(rij -> rij.onderdeel().equals(onderdeel)
                        && !rij.sleutel().get(0).equals(Prognosetabel.TOTAAL))
                .forEach(rij -> uit.put(rij.sleutel().get(0), rij.verwacht()));
        return uit;
    }
}
