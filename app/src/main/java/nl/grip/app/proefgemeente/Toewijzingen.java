// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.proefgemeente;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.grip.inzicht.prognose.feiten.Toewijzingversie;

/** Versions of allocations: each holds until one that was decided later is known, as in the view {@code toewijzing}. */
final class Toewijzingen {
    private final Map<Long, List<Besluit>> perNummer = new LinkedHashMap<>();

    void neem(Toewijzingversie versie, LocalDateTime besloten) {
        perNummer.computeIfAbsent(versie.toewijzing(), n -> new ArrayList<>(2)).add(new Besluit(versie, besloten));
    }

    List<Toewijzingversie> versies() {
        return perNummer.values().stream()
                .flatMap(besluiten -> besluiten.stream().flatMap(b -> geldig(b, besluiten).stream()))
                .toList();
    }

    private static Optional<Toewijzingversie> geldig(Besluit besluit, List<Besluit> alle) {
        var versie = besluit.versie();
        var vervangen = alle.stream()
                .filter(b -> b.besloten().isAfter(besluit.besloten()))
                .map(b -> b.versie().bekendVan())
                .min(Comparator.naturalOrder());
        if (vervangen.isEmpty()) {
            return Optional.of(versie);
        }
        return vervangen
                .filter(dag -> dag.isAfter(versie.bekendVan()))
                .map(dag -> new Toewijzingversie(
                        versie.domein(),
                        versie.toewijzing(),
                        versie.client(),
                        versie.geboortemaand(),
                        versie.voorziening(),
                        versie.code(),
                        versie.aanbieder(),
                        versie.wijk(),
                        versie.ingang(),
                        versie.einde(),
                        versie.volume(),
                        versie.eenheid(),
                        versie.frequentie(),
                        versie.redenWijziging(),
                        versie.bekendVan(),
                        Optional.of(dag)));
    }

    private record Besluit(Toewijzingversie versie, LocalDateTime besloten) {}
}
