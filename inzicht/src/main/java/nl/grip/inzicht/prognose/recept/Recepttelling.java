// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.recept;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.grip.basis.Domein;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.basis.Uitkomst.Reden;
import nl.grip.inzicht.prognose.dossier.Dossiers;
import nl.grip.inzicht.prognose.dossier.Maandtelling;
import nl.grip.inzicht.prognose.dossier.Zorgtraject;
import nl.grip.inzicht.prognose.feiten.Declaratieregel;
import nl.grip.inzicht.prognose.feiten.Feiten;
import nl.grip.inzicht.prognose.recept.Receptuitkomst.Stap;

/** A recipe on what a municipality has in its store: the whole years that are over count, the last of them sets the price. */
public final class Recepttelling {
    private static final double CENTEN = 100;

    private final Feiten bekend;
    private final Dossiers dossiers;
    private final int eersteJaar;
    private final int laatsteJaar;

    private record Sleutel(Domein domein, long toewijzing) {}

    /** @param bekend what was known on the peildatum; at least one declared line */
    public Recepttelling(Feiten bekend, LocalDate peildatum) {
        this.bekend = bekend;
        this.dossiers = Dossiers.van(bekend, peildatum);
        this.eersteJaar = bekend.declaraties().stream()
                .map(Declaratieregel::maand)
                .min(YearMonth::compareTo)
                .map(maand -> maand.getMonthValue() == 1 ? maand.getYear() : maand.getYear() + 1)
                .orElse(peildatum.getYear());
        this.laatsteJaar = peildatum.plusDays(1).getYear() - 1;
    }

    /** Every voorziening that something was declared for. */
    public List<String> voorzieningen() {
        return bekend.declaraties().stream()
                .map(Declaratieregel::voorziening)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * @param basis the voorziening that stands for provincial youth care, for a recipe that goes on from it
     * @param aandeel of the municipality in what was counted: 1 when only its own people were
     */
    public Uitkomst<Receptuitkomst> reken(
            Recept recept, String voorziening, String basis, int doeljaar, double aandeel) {
        var reeks = recept.grondslag() == Recept.Grondslag.PROVINCIAAL
                ? provinciaal(basis, doeljaar)
                : reeks(recept, voorziening);
        var clienten = clienten(voorziening);
        if (reeks.size() < recept.minsteLengte() || clienten.getOrDefault(laatsteJaar, 0.0) == 0) {
            return new GeenCijfer<>(
                    Reden.TE_WEINIG_GEGEVENS,
                    "Het recept " + recept.code() + " vraagt " + recept.minsteLengte() + " hele jaren met hulp; van "
                            + voorziening + " zijn er " + reeks.size() + ".");
        }
        double uitgaven = uitgaven(voorziening);
        double prijs = recept.isTotaleKosten() ? uitgaven : uitgaven / clienten.getOrDefault(laatsteJaar, 1.0);
        double[] waarden = reeks.stream().mapToDouble(Stap::waarde).toArray();
        var uit = Receptuitkomst.van(recept, waarden, laatsteJaar, doeljaar, aandeel, prijs);
        return new Cijfer<>(uit.met(stappen(recept, reeks, waarden, aandeel, prijs)));
    }

    private List<Stap> stappen(Recept recept, List<Stap> reeks, double[] waarden, double aandeel, double prijs) {
        var uit = new ArrayList<>(reeks);
        if (recept.grondslag() == Recept.Grondslag.NIEUW) {
            double[] behandeld = recept.behandeld(waarden);
            for (int i = 0; i < behandeld.length; i++) {
                uit.add(new Stap("behandeld", String.valueOf(laatsteJaar - behandeld.length + 1 + i), behandeld[i]));
            }
        }
        uit.add(new Stap("factor", "", recept.factor()));
        uit.add(new Stap("aandeel", "", aandeel));
        var naam = recept.isTotaleKosten() ? "totale_kosten" : "kosten_per_client";
        uit.add(new Stap(naam, String.valueOf(laatsteJaar), prijs));
        return uit;
    }

    private List<Stap> provinciaal(String basis, int doeljaar) {
        var reeks = reeks(Recept.PROVINCIAAL, basis);
        double[] waarden = reeks.stream().mapToDouble(Stap::waarde).toArray();
        return waarden.length < Recept.PROVINCIAAL.minsteLengte()
                ? List.of()
                : List.of(new Stap(
                        "provinciaal",
                        String.valueOf(doeljaar),
                        Recept.PROVINCIAAL.clienten(waarden, laatsteJaar, doeljaar, 1)));
    }

    /** Counts, oldest first; a year without any counts as 0. */
    private List<Stap> reeks(Recept recept, String voorziening) {
        if (recept.grondslag() == Recept.Grondslag.PEILDATA) {
            return peildata(voorziening);
        }
        var perJaar = switch (recept.grondslag()) {
            case CLIENTEN -> clienten(voorziening);
            case NIEUW -> nieuw(voorziening);
            default -> indicaties(voorziening);
        };
        return IntStream.rangeClosed(eersteJaar, laatsteJaar)
                .mapToObj(jaar -> new Stap(
                        recept.grondslag().name().toLowerCase(java.util.Locale.ROOT),
                        String.valueOf(jaar),
                        perJaar.getOrDefault(jaar, 0.0)))
                .toList();
    }

    private Map<Integer, Double> clienten(String voorziening) {
        var wie = new HashMap<Sleutel, String>();
        bekend.toewijzingen().forEach(t -> wie.put(new Sleutel(t.domein(), t.toewijzing()), t.client()));
        var gezien = new HashSet<String>();
        var uit = new TreeMap<Integer, Double>();
        for (var r : bekend.declaraties()) {
            var client = wie.get(new Sleutel(r.domein(), r.toewijzing()));
            boolean telt = r.voorziening().equals(voorziening) && client != null && r.centen() > 0;
            if (telt && gezien.add(r.maand().getYear() + client)) {
                uit.merge(r.maand().getYear(), 1.0, Double::sum);
            }
        }
        return uit;
    }

    private Map<Integer, Double> nieuw(String voorziening) {
        return perJaar(trajecten(voorziening).stream()
                .filter(Zorgtraject::isBegonnen)
                .map(Zorgtraject::begin)
                .toList());
    }

    private Map<Integer, Double> indicaties(String voorziening) {
        return perJaar(trajecten(voorziening).stream()
                .flatMap(traject -> traject.toekenningen().stream())
                .map(t -> t.ingang())
                .toList());
    }

    private List<Zorgtraject> trajecten(String voorziening) {
        return dossiers.trajecten().stream()
                .filter(traject -> traject.voorziening().equals(voorziening))
                .toList();
    }

    private static Map<Integer, Double> perJaar(List<Integer> dagen) {
        var uit = new TreeMap<Integer, Double>();
        dagen.forEach(dag -> uit.merge(LocalDate.ofEpochDay(dag).getYear(), 1.0, Double::sum));
        return uit;
    }

    private List<Stap> peildata(String voorziening) {
        var dagen = List.of(
                LocalDate.of(laatsteJaar, 1, 1), LocalDate.of(laatsteJaar, 7, 1), LocalDate.of(laatsteJaar + 1, 1, 1));
        return laatsteJaar < eersteJaar
                ? List.of()
                : dagen.stream()
                        .map(dag -> new Stap("peildata", dag.toString(), lopend(voorziening, dag)))
                        .toList();
    }

    private double lopend(String voorziening, LocalDate dag) {
        int op = Maandtelling.dag(dag);
        return trajecten(voorziening).stream()
                .filter(traject -> traject.isBegonnen()
                        && traject.begin() <= op
                        && Math.min(traject.einde(), traject.laatste().einde()) >= op)
                .count();
    }

    /** Euro of the last whole year. */
    private double uitgaven(String voorziening) {
        return bekend.declaraties().stream()
                        .filter(r -> r.voorziening().equals(voorziening)
                                && r.maand().getYear() == laatsteJaar
                                && r.afgewezenOp().isEmpty())
                        .mapToLong(Declaratieregel::centen)
                        .sum()
                / CENTEN;
    }
}
