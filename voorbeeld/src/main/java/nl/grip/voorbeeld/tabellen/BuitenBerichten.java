// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.tabellen;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.grip.basis.Bedrag;
import nl.grip.voorbeeld.Nummering;
import nl.grip.voorbeeld.Tabelbestand;
import nl.grip.voorbeeld.proces.Verloop;

/**
 * Cost that no message carries: pgb, subsidies and a task given to a team for a fixed sum. The pgb of a year is booked in
 * twelve parts, a subsidy in four.
 */
public final class BuitenBerichten {
    private final Verloop verloop;
    private final Budgethouders budgethouders;
    private final Ritten ritten;
    private final List<Subsidie> subsidies = new ArrayList<>();
    private final List<Subsidie> taakgericht = new ArrayList<>();

    public BuitenBerichten(Verloop verloop, Nummering nummering) {
        this.verloop = verloop;
        this.budgethouders =
                new Budgethouders(verloop, nummering, jaren().boxed().toList());
        this.ritten = new Ritten(verloop);
        jaren().forEach(this::subsidieer);
    }

    private void subsidieer(int jaar) {
        subsidies.add(subsidie(jaar, "Buurtwerk", "Ontmoeting", Kostenplaats.SUBSIDIE, 4.10));
        subsidies.add(subsidie(jaar, "Mantelzorgpunt", "Ondersteuning", Kostenplaats.SUBSIDIE, 1.35));
        subsidies.add(subsidie(jaar, "Wijkteam", "Toegang en lichte hulp", Kostenplaats.WIJKTEAM, 11.20));
        if (verloop.scenario().compleet()) {
            taakgericht.add(subsidie(jaar, "Jeugdteam", "taakgericht", Kostenplaats.TAAKGERICHT, 21.60));
        }
    }

    private Subsidie subsidie(
            int jaar, String organisatie, String activiteit, Kostenplaats kostenplaats, double euroPerInwoner) {
        return new Subsidie(jaar, organisatie, activiteit, kostenplaats, prijs(jaar, euroPerInwoner));
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

    void schrijf(Path map) {
        budgethouders.schrijf(map);
        schrijfSubsidies(map);
        ritten.schrijf(map, verloop.kalender());
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
        budgethouders.boekingen(boekhouder);
        for (var s : taakgericht) {
            Deler.deel(
                    s.jaar(),
                    s.bedrag(),
                    12,
                    (maand, deel) -> boekhouder.boek(maand.atDay(1), maand, s.kostenplaats(), s.organisatie(), deel));
        }
        ritten.boekingen(boekhouder);
        for (var s : subsidies) {
            Deler.deel(
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

    /** Takes a booking: the day, the month that it is for, where it stands in the ledger, what for, and cents. */
    @FunctionalInterface
    public interface Boekhouder {
        void boek(LocalDate op, YearMonth periode, Kostenplaats kostenplaats, String omschrijving, long centen);
    }

    private record Subsidie(int jaar, String organisatie, String activiteit, Kostenplaats kostenplaats, long bedrag) {}
}
