// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bewaren;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Peildatum;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.inzicht.Catalogus;
import nl.grip.inzicht.Inzicht;
import nl.grip.inzicht.Vraag;
import nl.grip.inzicht.prognose.Onderdeel;
import nl.grip.inzicht.prognose.Prognosetabel;
import nl.grip.inzicht.prognose.bewaren.Jaarprognose;
import nl.grip.inzicht.prognose.bewaren.Meerjarenramingen;
import nl.grip.inzicht.prognose.bewaren.Prognosearchief;
import nl.grip.inzicht.prognose.bewaren.Prognoseblad;
import nl.grip.inzicht.prognose.bewaren.Prognosevraag;
import nl.grip.inzicht.prognose.meerjaren.Meerjarenregel;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.maatregel.doorwerking.Autonoom;

/**
 * Asks the store what each voorziening will cost under unchanged policy: the year of the peildatum from the forecast, later
 * years from the multi-year estimate that goes on from it.
 */
public final class Autonomebasis {
    /** Where no duration is known, a year: most allocations run that long. */
    private static final double STANDAARD_DUUR = 12;

    private static final double DAGEN_PER_MAAND = 365.25 / 12;
    private static final long ZAAD = 1;
    /** The same as on the page Prognose, so that its answer is found again. */
    private static final int TREKKINGEN = 2000;

    private final Jaarprognose prognose;
    private final Meerjarenramingen meerjaren;
    private final Inzicht inzicht;

    private Autonomebasis(Jaarprognose prognose, Meerjarenramingen meerjaren, Inzicht inzicht) {
        this.prognose = prognose;
        this.meerjaren = meerjaren;
        this.inzicht = inzicht;
    }

    /** @param versie of the program, see {@link nl.grip.inzicht.prognose.bewaren.Modelversie} */
    public static Autonomebasis van(Magazijn magazijn, String versie, LocalDate vandaag) {
        var archief = new Prognosearchief(magazijn.archief(), magazijn.vragen(), versie);
        return van(magazijn, new Jaarprognose(magazijn.vragen(), archief, vandaag), archief, vandaag);
    }

    /** With what a forecast has read and worked out before. */
    public static Autonomebasis van(
            Magazijn magazijn, Jaarprognose prognose, Prognosearchief archief, LocalDate vandaag) {
        return new Autonomebasis(
                prognose,
                new Meerjarenramingen(prognose, archief),
                new Inzicht(magazijn.vragen(), Catalogus.laad(), vandaag));
    }

    /** From the year of the peildatum, {@code aantal} years. */
    public Uitkomst<List<Autonoom>> van(LocalDate peildatum, int aantal) {
        var vraag = Prognosevraag.van(peildatum.getYear(), peildatum, List.of("voorziening"), ZAAD, TREKKINGEN);
        var eerste = prognose.voorspel(vraag);
        if (eerste instanceof GeenCijfer<Prognoseblad> geen) {
            return new GeenCijfer<>(geen.reden(), geen.toelichting());
        }
        var vorig = prognose.voorspel(vraag.over(peildatum.getYear() - 1));
        Map<String, Long> vorigJaar = vorig instanceof Cijfer<Prognoseblad> c ? totalen(c.waarde()) : Map.of();
        var duren = duren(peildatum);
        List<Autonoom> alle =
                new ArrayList<>(ditJaar(((Cijfer<Prognoseblad>) eerste).waarde(), vraag.jaar(), vorigJaar, duren));
        if (aantal > 1) {
            alle.addAll(later(vraag, aantal - 1, alle, duren));
        }
        return new Cijfer<>(List.copyOf(alle));
    }

    private static List<Autonoom> ditJaar(
            Prognoseblad blad, int jaar, Map<String, Long> vorigJaar, Map<String, Double> duren) {
        Map<String, long[]> delen = new TreeMap<>();
        for (var rij : blad.rijen()) {
            var voorziening = rij.sleutel().get(0);
            boolean telt = !voorziening.equals(Prognosetabel.TOTAAL)
                    && !rij.onderdeel().equals(Prognosetabel.TOTAAL);
            if (telt) {
                delen.computeIfAbsent(voorziening, nieuw -> new long[3])[plek(rij.onderdeel())] +=
                        rij.verwacht().centen();
            }
        }
        return delen.entrySet().stream()
                .map(e -> new Autonoom(
                        e.getKey(),
                        jaar,
                        new Bedrag(vorigJaar.getOrDefault(e.getKey(), 0L)),
                        new Bedrag(e.getValue()[0]),
                        new Bedrag(e.getValue()[1]),
                        new Bedrag(e.getValue()[2]),
                        duren.getOrDefault(e.getKey(), STANDAARD_DUUR)))
                .toList();
    }

    private static int plek(String onderdeel) {
        if (onderdeel.equals(Onderdeel.UITLOOP_TOEWIJZINGEN.code())) {
            return 1;
        }
        return onderdeel.equals(Onderdeel.NIEUWE_INSTROOM.code()) ? 2 : 0;
    }

    private List<Autonoom> later(Prognosevraag vraag, int jaren, List<Autonoom> eerste, Map<String, Double> duren) {
        if (!(meerjaren.van(vraag, jaren) instanceof Cijfer<List<Meerjarenregel>> cijfer)) {
            return List.of();
        }
        Map<String, Bedrag> vorig = new TreeMap<>();
        eerste.forEach(a -> vorig.put(a.voorziening(), a.totaal()));
        var peilmaand = YearMonth.from(vraag.peildatum());
        List<Autonoom> uit = new ArrayList<>();
        cijfer.waarde().stream()
                .filter(r -> r.jaar() > vraag.jaar() && !r.voorziening().equals(Meerjarenregel.TOTAAL))
                .sorted(java.util.Comparator.comparingInt(Meerjarenregel::jaar))
                .forEach(r -> {
                    uit.add(Autonoom.later(
                            r.voorziening(),
                            r.jaar(),
                            vorig.getOrDefault(r.voorziening(), Bedrag.NUL),
                            r.verwacht(),
                            duren.getOrDefault(r.voorziening(), STANDAARD_DUUR),
                            peilmaand));
                    vorig.put(r.voorziening(), r.verwacht());
                });
        return uit;
    }

    private static Map<String, Long> totalen(Prognoseblad blad) {
        Map<String, Long> totalen = new TreeMap<>();
        blad.rijen().stream()
                .filter(rij -> rij.onderdeel().equals(Prognosetabel.TOTAAL))
                .forEach(rij -> totalen.put(rij.sleutel().get(0), rij.verwacht().centen()));
        return totalen;
    }

    /** Months; the mean of a constant chance to leave is its median divided by ln 2. */
    private Map<String, Double> duren(LocalDate peildatum) {
        Map<String, Double> duren = new TreeMap<>();
        inzicht.beantwoord(Vraag.of("duur").withPeildatum(new Peildatum(peildatum))).rijen().stream()
                .filter(rij -> rij.grootheid().equals("mediaan_dagen"))
                .forEach(rij -> rij.findWaarde()
                        .ifPresent(dagen ->
                                duren.put(rij.sleutel().get(0), dagen.doubleValue() / DAGEN_PER_MAAND / Math.log(2))));
        return duren;
    }
}
