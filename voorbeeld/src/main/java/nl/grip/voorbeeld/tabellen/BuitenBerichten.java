// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.tabellen;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
            subsidies.add(new Subsidie(jaar, "Buurtwerk", "Ontmoeting", TAAKVELD_SUBSIDIE, prijs(jaar, 4.10)));
            subsidies.add(new Subsidie(jaar, "Mantelzorgpunt", "Ondersteuning", TAAKVELD_SUBSIDIE, prijs(jaar, 1.35)));
            subsidies.add(new Subsidie(jaar, "Wijkteam", "Toegang en lichte hulp", TAAKVELD_TEAM, prijs(jaar, 11.20)));
            if (verloop.scenario().compleet()) {
                taakgericht.add(new Subsidie(jaar, "Jeugdteam", "taakgericht", TAAKVELD_JEUGDTEAM, prijs(jaar, 21.60)));
            }
        });
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
            var taakveld = pgb.voorziening().isJeugd() ? TAAKVELD_PGB_JEUGD : TAAKVELD_PGB_WMO;
            delen(
                    pgb.jaar(),
                    pgb.besteed(),
                    12,
                    (maand, deel) ->
                            boekhouder.boek(maand.atEndOfMonth(), maand, taakveld, "pgb", "Pgb via SVB", deel));
        }
        taakgericht(boekhouder);
        ritten.boekingen(boekhouder);
        for (var s : subsidies) {
            delen(
                    s.jaar(),
                    s.bedrag(),
                    4,
                    (maand, deel) -> boekhouder.boek(
                            maand.atDay(15), maand, s.taakveld(), "subsidie", "Subsidie " + s.organisatie(), deel));
        }
    }

    /** Cents of a year by what they were spent on: {@code pgb} or {@code subsidie}. */
    public Map<String, Long> perJaar(int jaar) {
        var uit = new TreeMap<String, Long>();
        boekingen((op, periode, taakveld, kostenplaats, omschrijving, centen) -> {
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
                    (maand, deel) ->
                            boekhouder.boek(maand.atDay(1), maand, s.taakveld(), "taakgericht", s.organisatie(), deel));
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
        void boek(
                LocalDate op,
                YearMonth periode,
                String taakveld,
                String kostenplaats,
                String omschrijving,
                long centen);
    }

    @FunctionalInterface
    private interface Deler {
        void neem(YearMonth maand, long centen);
    }

    private record Pgb(int jaar, Client client, Voorziening voorziening, long budget, long besteed) {}

    private record Subsidie(int jaar, String organisatie, String activiteit, String taakveld, long bedrag) {}
}
