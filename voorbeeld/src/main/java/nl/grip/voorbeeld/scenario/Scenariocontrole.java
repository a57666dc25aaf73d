// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.scenario;

import java.util.ArrayList;
import java.util.List;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Faillissement;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Hercodering;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Instroomschok;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Maatregel;
import nl.grip.voorbeeld.scenario.Gebeurtenis.StilleAanbieder;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Trend;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Vertraging;

/** What cannot be in a scenario: every number that no municipality, month or aanbieder can have, all at once. */
final class Scenariocontrole {
    /** Month of 30 June of the second year after the dienstjaar (contract section 7). */
    private static final int LAATSTE_MAAND = 30;

    /** So many aanbieders offer everything, and can take over from another. */
    private static final int VOLLEDIG_AANBOD = 4;

    private final Scenario scenario;
    private final List<String> bezwaren = new ArrayList<>();

    private Scenariocontrole(Scenario scenario) {
        this.scenario = scenario;
    }

    static void eisMogelijk(Scenario scenario) {
        var controle = new Scenariocontrole(scenario);
        controle.rij();
        controle.aanbieders();
        controle.instroom();
        controle.maatregelen();
        if (!controle.bezwaren.isEmpty()) {
            throw OngeldigScenario.onmogelijk(scenario.naam(), controle.bezwaren);
        }
    }

    private void rij() {
        eis("inwoners", scenario.inwoners(), 100, 2_000_000);
        eis("wijken", scenario.wijken(), 1, 99);
        eis("aanbieders", scenario.aanbieders(), 1, 2_000);
        eis("zipf", scenario.zipf(), 0, 5);
        eis("jaren_historie", scenario.jarenHistorie(), 1, 20);
        eis("overdispersie_instroom", scenario.overdispersie(), 0, 100);
        eis("kamereffect_gemeente_sd", scenario.kamereffect(), 0, 2);
        eis("correctie_kans", scenario.correctieKans(), 0, 1);
        eis("credit_volledig_kans", scenario.creditVolledigKans(), 0, 1);
        eis("eerste maand van credit_vertraging_mnd", scenario.creditVan(), 1, LAATSTE_MAAND);
        eis("laatste maand van credit_vertraging_mnd", scenario.creditTot(), scenario.creditVan(), LAATSTE_MAAND);
        eis("indexatie_pct", 100 * scenario.indexatie(), -50, 100);
        eis("indexatie_maand", scenario.indexatieMaand(), 1, 12);
        scenario.terugwerkendVerwerkt().ifPresent(this::maand);
    }

    private void aanbieders() {
        scenario.list(StilleAanbieder.class).forEach(s -> {
            aanbieder(s.aanbieder());
            maand(s.vanaf());
            s.inhaal().ifPresent(m -> eis("maand van inhalen", m, s.vanaf() + 1, LAATSTE_MAAND));
        });
        scenario.list(Faillissement.class).forEach(f -> {
            aanbieder(f.aanbieder());
            maand(f.maand());
            eis("maanden van overgang", f.overgang(), 1, 12);
            eis("aantal anderen", f.opvolgers(), 1, Math.min(VOLLEDIG_AANBOD, scenario.aanbieders()) - 1);
        });
        scenario.list(Vertraging.class).forEach(v -> {
            maand(v.vanaf());
            eis("maanden vertraging", v.maanden(), -1, 12);
            eis("deel van de omzet in %", 100 * v.percentage(), 0, 100);
        });
    }

    private void instroom() {
        scenario.list(Trend.class).forEach(t -> procent(t.percentage()));
        scenario.list(Instroomschok.class).forEach(s -> {
            procent(s.percentage());
            maand(s.vanaf());
            s.tot().ifPresent(m -> eis("maand van het einde", m, s.vanaf() + 1, LAATSTE_MAAND + 1));
        });
        scenario.list(Hercodering.class).forEach(h -> {
            maand(h.maand());
            double som = h.aandelen().stream().reduce(0.0, Double::sum);
            eis("som van de delen in %", Math.round(100 * som), 100, 100);
        });
    }

    private void maatregelen() {
        scenario.list(Maatregel.class).forEach(m -> {
            procent(m.percentage());
            maand(m.vanaf());
            m.wijken().ifPresent(w -> {
                eis("eerste wijk", w.van(), 1, scenario.wijken());
                eis("laatste wijk", w.tot(), w.van(), scenario.wijken());
            });
        });
    }

    private void aanbieder(int rang) {
        eis("aanbieder", rang, 1, scenario.aanbieders());
    }

    private void maand(int maand) {
        eis("maand", maand, 1, LAATSTE_MAAND);
    }

    private void procent(double deel) {
        eis("verandering in %", 100 * deel, -100, 1_000);
    }

    /** NaN is between nothing. */
    private void eis(String wat, double getal, double van, double tot) {
        if (!(getal >= van && getal <= tot)) {
            bezwaren.add(wat + " is " + tekst(getal) + ", en kan van " + tekst(van) + " tot en met " + tekst(tot));
        }
    }

    private static String tekst(double getal) {
        return getal == Math.rint(getal) ? String.valueOf((long) getal) : String.valueOf(getal);
    }
}
