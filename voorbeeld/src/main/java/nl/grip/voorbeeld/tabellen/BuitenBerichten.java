// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.tabellen;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.grip.basis.Bedrag;
import nl.grip.voorbeeld.Nummering;
import nl.grip.voorbeeld.Tabelbestand;
import nl.grip.voorbeeld.proces.Client;
import nl.grip.voorbeeld.proces.Toeval;
import nl.grip.voorbeeld.proces.Traject;
import nl.grip.voorbeeld.proces.Verloop;
import nl.grip.voorbeeld.proces.Voorziening;

/**
 * Cost that no message carries: pgb, subsidies and a task given to a team for a fixed sum. The pgb of a year is booked in
 * twelve parts, a subsidy in four.
 */
public final class BuitenBerichten {
    private static final double BUDGETHOUDERS_PER_INWONER = 1.0 / 1_000;
    private static final List<String> PGB_VOORZIENINGEN = List.of("W02", "J01");
    private static final String TAAKVELD_PGB_WMO = "6.791";
    private static final String TAAKVELD_PGB_JEUGD = "6.792";
    private static final String TAAKVELD_SUBSIDIE = "6.1";
    private static final String TAAKVELD_TEAM = "6.23";
    private static final String TAAKVELD_JEUGDTEAM = "6.751";
    private static final String SUBSIDIE = "subsidie";
    private static final String WIJKTEAM = "wijkteam";

    private final Verloop verloop;
    private final Nummering nummering;
    private final Ritten ritten;
    private final List<Pgb> pgbs = new ArrayList<>();
    private final List<Subsidie> subsidies = new ArrayList<>();
    private final List<Subsidie> taakgericht = new ArrayList<>();

    public BuitenBerichten(Verloop verloop, Nummering nummering) {
        this.verloop = verloop;
        this.nummering = nummering;
        this.ritten = new Ritten(verloop);
        jaren().forEach(jaar -> {
            PGB_VOORZIENINGEN.forEach(code -> houders(jaar, code));
            subsidies.add(subsidie(jaar, "Buurtwerk", "Ontmoeting", 4.10));
            subsidies.add(subsidie(jaar, "Mantelzorgpunt", "Ondersteuning", 1.35));
            subsidies.add(new Subsidie(
                    jaar,
                    "Wijkteam",
                    "Toegang en lichte hulp",
                    new Kostenplaats(WIJKTEAM, TAAKVELD_TEAM),
                    prijs(jaar, 11.20)));
            if (verloop.scenario().compleet()) {
                taakgericht.add(new Subsidie(
                        jaar,
                        "Jeugdteam",
                        "taakgericht",
                        new Kostenplaats("taakgericht", TAAKVELD_JEUGDTEAM),
                        prijs(jaar, 21.60)));
            }
        });
    }

    private Subsidie subsidie(int jaar, String organisatie, String activiteit, double euroPerInwoner) {
        return new Subsidie(
                jaar,
                organisatie,
                activiteit,
                new Kostenplaats(SUBSIDIE, TAAKVELD_SUBSIDIE),
                prijs(jaar, euroPerInwoner));
    }

    /** The years of the history, the dienstjaar and the year after. */
    private IntStream jaren() {
        int dienstjaar = verloop.kalender().dienstjaar();
        return IntStream.rangeClosed(dienstjaar - verloop.kalender().jarenHistorie(), dienstjaar + 1);
    }

    /** Whole cents for a year: euro per inhabitant in the dienstjaar, indexed like tariffs, in parts of four and twelve. */
    private long prijs(int jaar, double euroPerInwoner) {
        double index = StrictMath.pow(
                1 + verloop.scenario().indexatie(), jaar - verloop.kalender().dienstjaar());
        return StrictMath.round(euroPerInwoner * verloop.scenario().inwoners() * index) * 100;
    }

    private void houders(int jaar, String code) {
        var voorziening = verloop.voorziening(code);
        int aantal = (int)
                StrictMath.round(BUDGETHOUDERS_PER_INWONER * verloop.scenario().inwoners() / 2);
        var kandidaten = verloop.trajecten().stream()
                .filter(t -> t.voorziening().equals(voorziening) && loopt(t, jaar))
                .map(Traject::client)
                .distinct()
                .sorted(Comparator.comparingInt(Client::nummer))
                .limit(aantal)
                .toList();
        for (var client : kandidaten) {
            var toeval = Toeval.of(verloop.scenario().zaad(), "pgb " + code, jaar, client.nummer());
            long budget = 100 * StrictMath.round(toeval.lognormaal(6_000, 0.5));
            pgbs.add(new Pgb(jaar, client, voorziening, budget, StrictMath.round(budget * toeval.beta(9, 3))));
        }
    }

    /** People whose allocation never led to care in kind hold a budget instead. */
    private static boolean loopt(Traject traject, int jaar) {
        return traject.levering().isEmpty()
                && traject.toewijzingen().stream()
                        .anyMatch(t -> t.ingang().getYear() <= jaar && t.einde().getYear() >= jaar);
    }

    void schrijf(Path map) {
        schrijfPgb(map);
        schrijfSubsidies(map);
        ritten.schrijf(map);
    }

    private void schrijfPgb(Path map) {
        jaren().forEach(jaar -> {
            try (var uit = Tabelbestand.maak(
                    map.resolve("pgb-" + (jaar + 1) + "-01-20.csv"),
                    "client",
                    "voorziening",
                    "van",
                    "tot",
                    "budget",
                    "besteed")) {
                pgbs.stream()
                        .filter(p -> p.jaar() == jaar)
                        .forEach(p -> uit.rij(
                                nummering.bsn(p.client()),
                                p.voorziening().code(),
                                LocalDate.of(jaar, 1, 1),
                                LocalDate.of(jaar, 12, 31),
                                new Bedrag(p.budget()),
                                new Bedrag(p.besteed())));
            }
        });
    }

    private void schrijfSubsidies(Path map) {
        int eerste = jaren().min().orElseThrow();
        try (var uit = Tabelbestand.maak(
                map.resolve("subsidies-" + (eerste - 1) + "-12-15.csv"),
                "jaar",
                "organisatie",
                "activiteit",
                "wijk",
                "doel",
                "bedrag",
                "bereik")) {
            subsidies.forEach(s ->
                    uit.rij(s.jaar(), s.organisatie(), s.activiteit(), "", "preventie", new Bedrag(s.bedrag()), ""));
        }
    }

    /** Hands every booking on: when, for which month, where in the ledger, to whom, how much. */
    public void boekingen(Boekhouder boekhouder) {
        for (var pgb : pgbs) {
            delen(
                    pgb.jaar(),
                    pgb.besteed(),
                    12,
                    (maand, deel) ->
                            boekhouder.boek(maand.atEndOfMonth(), maand, pgb.kostenplaats(), "Pgb via SVB", deel));
        }
        taakgericht(boekhouder);
        ritten.boekingen(boekhouder);
        for (var s : subsidies) {
            delen(
                    s.jaar(),
                    s.bedrag(),
                    4,
                    (maand, deel) -> boekhouder.boek(
                            maand.atDay(15), maand, s.kostenplaats(), "Subsidie " + s.organisatie(), deel));
        }
    }

    /** Cents of a year by what they were spent on: {@code pgb-jeugd}, {@code subsidie} ... */
    public Map<String, Long> perJaar(int jaar) {
        var uit = new TreeMap<String, Long>();
        perKostenplaats(jaar).forEach((kostenplaats, centen) -> uit.put(kostenplaats.code(), centen));
        return uit;
    }

    /** Cents of a year by where they stand in the ledger. */
    Map<Kostenplaats, Long> perKostenplaats(int jaar) {
        var uit = new TreeMap<Kostenplaats, Long>();
        boekingen((op, periode, kostenplaats, omschrijving, centen) -> {
            if (periode.getYear() == jaar) {
                uit.merge(kostenplaats, centen, Long::sum);
            }
        });
        return uit;
    }

    private void taakgericht(Boekhouder boekhouder) {
        for (var s : taakgericht) {
            delen(
                    s.jaar(),
                    s.bedrag(),
                    12,
                    (maand, deel) -> boekhouder.boek(maand.atDay(1), maand, s.kostenplaats(), s.organisatie(), deel));
        }
    }

    private static void delen(int jaar, long centen, int aantal, Deler naar) {
        for (int i = 0; i < aantal; i++) {
            long deel = centen * (i + 1) / aantal - centen * i / aantal;
            naar.neem(YearMonth.of(jaar, 1 + i * 12 / aantal), deel);
        }
    }

    /** Takes a booking: the day, the month that it is for, where it stands in the ledger, what for, and cents. */
    @FunctionalInterface
    public interface Boekhouder {
        void boek(LocalDate op, YearMonth periode, Kostenplaats kostenplaats, String omschrijving, long centen);
    }

    /**
     * Where money that no message carries stands in the ledger and the budget: a kostenplaats has one taakveld, so that both
     * can be laid side by side by either.
     */
    public record Kostenplaats(String code, String taakveld) implements Comparable<Kostenplaats> {
        private static final Set<String> TAAKVELDEN_JEUGD = Set.of(TAAKVELD_PGB_JEUGD, TAAKVELD_JEUGDTEAM);
        private static final Set<String> TAAKVELDEN_VOOR_IEDEREEN = Set.of(TAAKVELD_SUBSIDIE, TAAKVELD_TEAM);

        boolean isJeugd() {
            return TAAKVELDEN_JEUGD.contains(taakveld);
        }

        /** Of neither wet, or of both. */
        boolean isVoorIedereen() {
            return TAAKVELDEN_VOOR_IEDEREEN.contains(taakveld);
        }

        @Override
        public int compareTo(Kostenplaats andere) {
            return code.compareTo(andere.code);
        }
    }

    @FunctionalInterface
    private interface Deler {
        void neem(YearMonth maand, long centen);
    }

    private record Pgb(int jaar, Client client, Voorziening voorziening, long budget, long besteed) {
        Kostenplaats kostenplaats() {
            return voorziening.isJeugd()
                    ? new Kostenplaats("pgb-jeugd", TAAKVELD_PGB_JEUGD)
                    : new Kostenplaats("pgb-wmo", TAAKVELD_PGB_WMO);
        }
    }

    private record Subsidie(int jaar, String organisatie, String activiteit, Kostenplaats kostenplaats, long bedrag) {}
}
