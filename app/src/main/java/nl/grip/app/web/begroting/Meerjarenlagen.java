// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.begroting;

import java.util.List;
import java.util.Optional;
import nl.grip.sturing.begroting.Beeldregel;
import nl.grip.sturing.begroting.Meerjarenbeeld;

/** The layers of the budget of several years: which years, parts and layers there are. */
record Meerjarenlagen(List<Beeldregel> regels) {
    Meerjarenlagen {
        regels = List.copyOf(regels);
    }

    List<Integer> jaren() {
        return regels.stream()
                .map(regel -> regel.laag().jaar())
                .distinct()
                .sorted()
                .toList();
    }

    List<String> afbakeningen() {
        return regels.stream()
                .map(regel -> regel.laag().afbakening())
                .distinct()
                .toList();
    }

    List<String> lagen(String afbakening) {
        return regels.stream()
                .filter(regel -> regel.laag().afbakening().equals(afbakening))
                .map(regel -> regel.laag().laag())
                .filter(laag -> !laag.equals(Meerjarenbeeld.TOTAAL))
                .distinct()
                .toList();
    }

    Optional<Beeldregel> find(int jaar, String afbakening, String laag) {
        return regels.stream()
                .filter(r -> r.laag().jaar() == jaar
                        && r.laag().afbakening().equals(afbakening)
                        && r.laag().laag().equals(laag))
                .findFirst();
    }

    static String naam(String afbakening) {
        return afbakening.isEmpty() ? "Zonder afbakening" : afbakening;
    }
}
