// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.dossier;

import static nl.grip.inzicht.prognose.dossier.Toekenning.OPEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.grip.basis.Domein;
import nl.grip.inzicht.prognose.feiten.Declaratieregel;
import nl.grip.inzicht.prognose.feiten.Feiten;
import nl.grip.inzicht.prognose.feiten.Startlevering;
import nl.grip.inzicht.prognose.feiten.Stoplevering;
import nl.grip.inzicht.prognose.feiten.Toewijzingversie;

/**
 * What is known on a day, arranged by trajectory.
 *
 * @param peildag days since 1970
 * @param eersteDag first day on which anything was known
 * @param levermaanden everything declared, also under allocations that are not known (yet)
 */
public record Dossiers(int peildag, int eersteDag, List<Zorgtraject> trajecten, List<Levermaand> levermaanden) {
    private static final int AANSLUITING_IN_DAGEN = 75;
    private static final int OVERLAP_IN_DAGEN = 14;
    private static final double DAGEN_PER_WEEK = 7;
    private static final String PER_DAG = "1";
    private static final String PER_WEEK = "2";
    private static final String TOTAAL = "6";

    public static Dossiers van(Feiten bekend, LocalDate peildatum) {
        return new Bouwer(bekend, Maandtelling.dag(peildatum)).bouw();
    }

    /** The last month that is wholly over. */
    public int laatsteMaand() {
        int maand = Maandtelling.maand(peildag);
        return Maandtelling.einde(maand) <= peildag ? maand : maand - 1;
    }

    private record Sleutel(Domein domein, long toewijzing) {}

    private record Lijn(String client, String voorziening) {}

    private static final class Bouwer {
        private final Feiten feiten;
        private final int peildag;
        private final Map<Sleutel, Map<Integer, List<Declaratieregel>>> regels = new LinkedHashMap<>();
        private final Map<Sleutel, Startlevering> starts = new HashMap<>();
        private final Map<Sleutel, Stoplevering> stops = new HashMap<>();
        private final Map<Sleutel, List<Toewijzingversie>> versies = new LinkedHashMap<>();
        private final List<Levermaand> levermaanden = new ArrayList<>();

        Bouwer(Feiten feiten, int peildag) {
            this.feiten = feiten;
            this.peildag = peildag;
        }

        Dossiers bouw() {
            verzamel();
            var gedeclareerd = levermaanden();
            var trajecten = trajecten(gedeclareerd);
            return new Dossiers(peildag, eersteDag(), trajecten, levermaanden);
        }

        private void verzamel() {
            for (var r : feiten.declaraties()) {
                regels.computeIfAbsent(new Sleutel(r.domein(), r.toewijzing()), s -> new TreeMap<>())
                        .computeIfAbsent(Maandtelling.maand(r.maand()), m -> new ArrayList<>(1))
                        .add(r);
            }
            for (var s : feiten.starts()) {
                if (s.bekendTot().isEmpty()) {
                    starts.merge(
                            new Sleutel(s.domein(), s.toewijzing()),
                            s,
                            (a, b) -> a.begin().isAfter(b.begin()) ? b : a);
                }
            }
            for (var s : feiten.stops()) {
                if (s.bekendTot().isEmpty()) {
                    stops.merge(
                            new Sleutel(s.domein(), s.toewijzing()),
                            s,
                            (a, b) -> a.einde().isBefore(b.einde()) ? b : a);
                }
            }
            for (var t : feiten.toewijzingen()) {
                versies.computeIfAbsent(new Sleutel(t.domein(), t.toewijzing()), s -> new ArrayList<>(1))
                        .add(t);
            }
        }

        private Map<Sleutel, Map<Integer, Levermaand>> levermaanden() {
            var uit = new HashMap<Sleutel, Map<Integer, Levermaand>>();
            regels.forEach((sleutel, perMaand) -> {
                var maanden = new TreeMap<Integer, Levermaand>();
                perMaand.forEach((maand, lijst) -> maanden.put(maand, levermaand(maand, lijst)));
                levermaanden.addAll(maanden.values());
                uit.put(sleutel, maanden);
            });
            return uit;
        }

        private static Levermaand levermaand(int maand, List<Declaratieregel> lijst) {
            if (lijst.size() > 1) {
                lijst.sort(Comparator.comparing(Declaratieregel::ontvangenOp)
                        .thenComparing(r -> -Math.signum((double) r.centen())));
            }
            return new Levermaand(maand, lijst);
        }

        private int eersteDag() {
            int uit = peildag;
            for (var t : feiten.toewijzingen()) {
                uit = Math.min(uit, Maandtelling.dag(t.bekendVan()));
            }
            for (var r : feiten.declaraties()) {
                uit = Math.min(uit, Maandtelling.dag(r.ontvangenOp()));
            }
            return uit;
        }

        private List<Zorgtraject> trajecten(Map<Sleutel, Map<Integer, Levermaand>> gedeclareerd) {
            var lijnen = new LinkedHashMap<Lijn, List<Bouwdeel>>();
            versies.forEach((sleutel, lijst) -> {
                var deel = bouwdeel(sleutel, lijst, gedeclareerd.getOrDefault(sleutel, Map.of()));
                lijnen.computeIfAbsent(
                                new Lijn(deel.versie().client(), deel.versie().voorziening()), l -> new ArrayList<>(1))
                        .add(deel);
            });
            var uit = new ArrayList<Zorgtraject>();
            lijnen.values().forEach(delen -> rijgen(delen, uit));
            return uit;
        }

        private Bouwdeel bouwdeel(
                Sleutel sleutel, List<Toewijzingversie> lijst, Map<Integer, Levermaand> levermaanden) {
            lijst.sort(Comparator.comparing(Toewijzingversie::bekendVan)
                    .thenComparing(v -> v.bekendTot().isEmpty()));
            var eerste = lijst.get(0);
            var laatste = lijst.get(lijst.size() - 1);
            return new Bouwdeel(laatste, toekenning(sleutel, eerste, laatste, levermaanden));
        }

        private Toekenning toekenning(
                Sleutel sleutel,
                Toewijzingversie eerste,
                Toewijzingversie laatste,
                Map<Integer, Levermaand> levermaanden) {
            var start = starts.get(sleutel);
            var stop = stops.get(sleutel);
            int ingang = Maandtelling.dag(laatste.ingang());
            int einde = laatste.einde().map(Maandtelling::dag).orElse(OPEN);
            int begin =
                    start == null ? begonnenVolgensDeclaraties(levermaanden, ingang) : Maandtelling.dag(start.begin());
            return new Toekenning(
                    laatste.aanbieder(),
                    ingang,
                    einde,
                    eerste.einde().map(Maandtelling::dag).orElse(OPEN),
                    perMaand(laatste),
                    laatste.frequentie().equals(TOTAAL),
                    Maandtelling.dag(eerste.bekendVan()),
                    begin,
                    stop == null ? OPEN : Maandtelling.dag(stop.einde()),
                    levermaanden);
        }

        /** No start was reported, but care was declared. */
        private static int begonnenVolgensDeclaraties(Map<Integer, Levermaand> levermaanden, int ingang) {
            return levermaanden.keySet().stream()
                    .min(Comparator.naturalOrder())
                    .map(m -> Math.max(ingang, Maandtelling.begin(m)))
                    .orElse(OPEN);
        }

        private static double perMaand(Toewijzingversie versie) {
            double volume = versie.volume().orElse(0.0);
            return switch (versie.frequentie()) {
                case PER_DAG -> volume * Maandtelling.DAGEN_PER_MAAND;
                case PER_WEEK -> volume * Maandtelling.DAGEN_PER_MAAND / DAGEN_PER_WEEK;
                default -> volume;
            };
        }

        /** Strings allocations of one client and voorziening together as long as one begins soon after another ends. */
        private void rijgen(List<Bouwdeel> delen, List<Zorgtraject> uit) {
            if (delen.size() > 1) {
                delen.sort(Comparator.comparingInt(d -> d.toekenning().ingang()));
            }
            var open = new ArrayList<List<Bouwdeel>>();
            for (var deel : delen) {
                open.stream()
                        .filter(keten -> sluitAan(keten.get(keten.size() - 1).toekenning(), deel.toekenning()))
                        .findFirst()
                        .ifPresentOrElse(keten -> keten.add(deel), () -> open.add(new ArrayList<>(List.of(deel))));
            }
            open.forEach(keten -> uit.add(traject(keten)));
        }

        private static boolean sluitAan(Toekenning vorige, Toekenning volgende) {
            return vorige.einde() != OPEN
                    && volgende.ingang() >= vorige.einde() - OVERLAP_IN_DAGEN
                    && volgende.ingang() <= vorige.einde() + AANSLUITING_IN_DAGEN;
        }

        private Zorgtraject traject(List<Bouwdeel> keten) {
            var versie = keten.get(0).versie();
            var toekenningen = new ArrayList<Toekenning>();
            boolean begonnen = false;
            for (var deel : keten) {
                var t = begonnen ? vervolg(deel.toekenning()) : deel.toekenning();
                begonnen |= t.zorgBegin() != OPEN;
                toekenningen.add(t);
            }
            return new Zorgtraject(
                    versie.domein(),
                    versie.voorziening(),
                    keten.get(keten.size() - 1).versie().wijk(),
                    achttien(versie),
                    toekenningen);
        }

        /** Care that goes on under a next allocation is not reported as a start again. */
        private static Toekenning vervolg(Toekenning t) {
            return new Toekenning(
                    t.aanbieder(),
                    t.ingang(),
                    t.einde(),
                    t.toegekendTot(),
                    t.volume(),
                    t.totaal(),
                    t.bekend(),
                    t.zorgBegin() == OPEN ? t.ingang() : t.zorgBegin(),
                    t.zorgEinde(),
                    t.levermaanden());
        }

        private static int achttien(Toewijzingversie versie) {
            return versie.domein() == Domein.WMO
                    ? OPEN
                    : versie.geboortemaand()
                            .map(m -> Maandtelling.dag(m.plusYears(18).atDay(15)))
                            .orElse(OPEN);
        }
    }

    private record Bouwdeel(Toewijzingversie versie, Toekenning toekenning) {}
}
