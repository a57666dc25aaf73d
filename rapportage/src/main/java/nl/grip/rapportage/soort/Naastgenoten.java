// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Vraag;
import nl.grip.inzicht.vergelijking.Soortgenoten;
import nl.grip.inzicht.vergelijking.Vergelijking;
import nl.grip.rapportage.bron.Rapportbron;
import nl.grip.rapportage.stuk.Cel;
import nl.grip.rapportage.stuk.Deel;
import nl.grip.rapportage.stuk.Tafel;
import nl.grip.rapportage.vorm.Notatie;

/**
 * What help of an aanbieder costs beside the middle of those that give the same help, over its last twelve months with bills.
 *
 * @param agb of the aanbieder
 */
record Naastgenoten(Rapportbron bron, Stukvraag vraag, String agb) {
    private static final String CLIENTEN = "clienten";
    private static final String UITLEG =
            "Naast wie tien mensen of meer dezelfde hulp geeft. Waardoor het verschilt, zegt dit niet.";
    /** So many fit on the page with the rest of the card. */
    private static final int HOOGSTENS = 4;

    List<Deel> delen() {
        return Soortgenoten.laatsteMaanden(bron.cijfer(Vraag.of(CLIENTEN)
                        .withPer("maand")
                        .withFilters("aanbieder=" + agb)
                        .withPeildatum(vraag.dag())))
                .map(this::delen)
                .orElse(List.of());
    }

    private List<Deel> delen(String maanden) {
        var genoten = new Soortgenoten(agb, perGenoot(CLIENTEN, maanden));
        var tarief = genoten.vergelijk(perGenoot("prijs", maanden), "prijs");
        var persoon = genoten.vergelijk(perGenoot("kosten-per-client", maanden), "kosten_per_client");
        var rijen = rijen(tarief, persoon);
        List<Deel> uit = new ArrayList<>();
        if (!rijen.isEmpty()) {
            uit.add(new Deel.Tabel(new Tafel(
                    "Naast anderen met dezelfde hulp, twaalf maanden samen, in euro",
                    List.of("Hulp", "Tarief", "Midden van anderen", "Per persoon", "Midden van anderen"),
                    rijen)));
            uit.add(new Deel.Alinea(UITLEG));
        }
        return uit;
    }

    private Antwoord perGenoot(String cijfer, String maanden) {
        return bron.cijfer(Vraag.of(cijfer)
                .withPer(Soortgenoten.PER.toArray(String[]::new))
                .withFilters("maand=" + maanden)
                .withPeildatum(vraag.dag()));
    }

    /** What differs most stands first. */
    private List<Tafel.Rij> rijen(SortedMap<String, Vergelijking> tarief, SortedMap<String, Vergelijking> persoon) {
        var hulp = new TreeSet<>(tarief.keySet());
        hulp.addAll(persoon.keySet());
        return hulp.stream()
                .filter(code -> verschil(tarief, persoon, code).isPresent())
                .sorted(Comparator.comparing(
                        (String code) -> -verschil(tarief, persoon, code).orElse(0L)))
                .limit(HOOGSTENS)
                .map(code -> Tafel.Rij.van(
                        Cel.woord(bron.namen().naam("voorziening", code)),
                        eigen(tarief, code),
                        midden(tarief, code),
                        eigen(persoon, code),
                        midden(persoon, code)))
                .toList();
    }

    private static Optional<Long> verschil(
            Map<String, Vergelijking> tarief, Map<String, Vergelijking> persoon, String code) {
        return Stream.of(tarief, persoon)
                .flatMap(deel -> Optional.ofNullable(deel.get(code)).flatMap(Vergelijking::verschilPct).stream())
                .map(Math::abs)
                .max(Comparator.naturalOrder());
    }

    private static Cel eigen(Map<String, Vergelijking> deel, String code) {
        return cel(Optional.ofNullable(deel.get(code)).map(Vergelijking::eigen));
    }

    private static Cel midden(Map<String, Vergelijking> deel, String code) {
        return cel(Optional.ofNullable(deel.get(code)).flatMap(Vergelijking::midden));
    }

    private static Cel cel(Optional<BigDecimal> waarde) {
        return waarde.map(w -> new Cel(Notatie.tweeDecimalen(w), Optional.of(w)))
                .orElse(Cel.GEEN);
    }
}
