// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.grip.app.web.prognose.Jaarvraag;
import nl.grip.app.web.werkbank.Werkbank;
import nl.grip.app.web.werkbank.Werkstuk;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.basis.Uitkomst.Reden;
import nl.grip.opslag.Magazijn;
import nl.grip.opslag.archief.Versie;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.sturing.bewaren.Tekstregister;
import nl.grip.sturing.bewaren.Wijziger;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.maatregel.Maatregel;
import nl.grip.sturing.maatregel.bewaren.Autonomebasis;
import nl.grip.sturing.maatregel.bewaren.Maatregelregister;
import nl.grip.sturing.maatregel.doorwerking.Autonoom;
import nl.grip.sturing.maatregel.scenario.Scenario;
import nl.grip.sturing.maatregel.scenario.Scenarioberekening;
import nl.grip.sturing.maatregel.scenario.Scenarioregel;
import nl.grip.sturing.maatregel.scenario.bewaren.Scenarioregister;
import nl.grip.sturing.scenario.bewaren.Scenariobasis;

/** The scenarios of one store, over three years; what they start from is made on the werkbank. */
public final class Magazijnscenarios implements Scenariobron {
    private static final int JAREN = 3;

    private final Magazijn magazijn;
    private final Supplier<Naamgeving> namen;
    private final Werkstuk<Begin> begin;

    /** @param jaarvraag the forecast of this year, from which later years go on */
    public Magazijnscenarios(
            Magazijn magazijn,
            Supplier<LocalDate> vandaag,
            Supplier<Naamgeving> namen,
            Jaarvraag jaarvraag,
            Werkbank werkbank) {
        this.magazijn = magazijn;
        this.namen = namen;
        begin = werkbank.leg(() -> jaarvraag.stel(beurt -> Begin.van(magazijn, beurt, vandaag.get())));
    }

    /** What unchanged policy costs, as known on a day. */
    private record Begin(LocalDate dag, Uitkomst<List<Autonoom>> kosten) {
        /** While it is being made. */
        static final Begin GEEN =
                new Begin(LocalDate.EPOCH, new GeenCijfer<>(Reden.GEEN_BRON, "Zij wordt nu gemaakt."));

        static Begin van(Magazijn magazijn, Jaarvraag.Beurt beurt, LocalDate vandaag) {
            var basis = Autonomebasis.van(magazijn, beurt.prognose(), beurt.archief(), vandaag);
            return new Begin(beurt.dag(), basis.van(beurt.dag(), JAREN));
        }
    }

    private Tekstregister<Scenario> register() {
        return Scenarioregister.van(magazijn.archief());
    }

    @Override
    public Overzicht lees() {
        var scenarios = register().list();
        var maatregelen = Maatregelregister.van(magazijn.archief()).inhoud();
        var nu = begin.find().orElse(Begin.GEEN);
        return new Overzicht(
                scenarios,
                regels(
                        nu.kosten(),
                        nu.dag(),
                        scenarios.stream()
                                .map(Tekstregister.Ingeschreven::inhoud)
                                .toList()),
                voorzieningen(nu.kosten()),
                maatregelen.stream().map(Maatregel::id).toList());
    }

    private Uitkomst<List<Scenarioregel>> regels(
            Uitkomst<List<Autonoom>> basis, LocalDate dag, List<Scenario> scenarios) {
        if (basis instanceof GeenCijfer<List<Autonoom>> geen) {
            return new GeenCijfer<>(geen.reden(), geen.toelichting());
        }
        var uitgangspunt = Scenariobasis.van(magazijn, dag, ((Cijfer<List<Autonoom>>) basis).waarde());
        return new Cijfer<>(new Scenarioberekening(uitgangspunt).vergelijk(scenarios));
    }

    private Map<String, String> voorzieningen(Uitkomst<List<Autonoom>> basis) {
        Map<String, String> uit = new TreeMap<>();
        var naamgeving = namen.get();
        if (basis instanceof Cijfer<List<Autonoom>> cijfer) {
            cijfer.waarde().forEach(a -> uit.put(a.voorziening(), naamgeving.naam("voorziening", a.voorziening())));
        }
        return uit;
    }

    @Override
    public Gelezen<Versie> bewaar(int op, String tekst, Wijziger wijziger) {
        return register().wijzig(op, "formulier", tekst, wijziger);
    }
}
