// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.bekostiging;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.basis.Uitkomst.Reden;

/** What can be calculated from a few numbers: which it asks, and what follows. */
public enum Instrument {
    KANTELING("aantal_licht", "prijs_licht", "aantal_zwaar", "prijs_zwaar") {
        @Override
        void reken(Invulling in, Uitslag uit) {
            var kanteling = new Kanteling(
                    new Kanteling.Deel(in.get("aantal_licht"), in.get("prijs_licht")),
                    new Kanteling.Deel(in.get("aantal_zwaar"), in.get("prijs_zwaar")));
            uit.zet("gemiddelde_prijs", kanteling::gemiddeldePrijs);
            uit.zet("budget_gekanteld", kanteling::budgetGekanteld);
            uit.zet("overbudget_licht", kanteling::overbudget);
            uit.zet("tekort_zwaar", kanteling::tekortZwaar);
        }
    },
    PREVENTIE("gezien", "aandeel_niet_verwezen", "kosten_traject", "kosten") {
        @Override
        void reken(Invulling in, Uitslag uit) {
            var preventie = new Preventie(
                    in.get("gezien"), in.get("aandeel_niet_verwezen"), in.get("kosten_traject"), in.get("kosten"));
            uit.zet("vermeden_verwijzingen", preventie::vermedenVerwijzingen);
            uit.zet("vermeden_kosten", preventie::vermedenKosten);
            uit.zet("besparing", preventie::besparing);
            uit.zet("opbrengst_per_euro", () -> Preventie.rendement(preventie.kosten(), preventie.vermedenKosten()));
        }
    },
    HERINDICATIE("dossiers", "uren_per_dossier", "jaren", "uren_per_fte", "uurtarief", "eerste_jaar") {
        @Override
        void reken(Invulling in, Uitslag uit) {
            var ronde = new Herindicatie(in.get("dossiers"), in.get("uren_per_dossier"), in.get("jaren"));
            uit.zet("uren", ronde::uren);
            uit.zet("fte_per_jaar", () -> ronde.ftePerJaar(in.get("uren_per_fte")));
            uit.zet("kosten", () -> ronde.kosten(in.get("uurtarief")));
            uit.zet("kosten_per_jaar", () -> ronde.kostenPerJaar(in.get("uurtarief")));
            uit.zet("laatste_jaar", () -> ronde.laatsteJaar(in.get("eerste_jaar")));
        }
    },
    EIGENBIJDRAGE("bijdrage", "kosten", "tariefstijging", "gebruiksdaling") {
        @Override
        void reken(Invulling in, Uitslag uit) {
            var bijdrage = new EigenBijdrage(in.get("bijdrage"), in.get("kosten"));
            uit.zet("extra_bijdrage", () -> bijdrage.extraBijdrage(in.get("tariefstijging"), in.get("gebruiksdaling")));
            uit.zet("minder_kosten", () -> bijdrage.minderKosten(in.get("gebruiksdaling")));
            uit.zet("dekking_pct", bijdrage::dekkingPct);
        }
    };

    private final Set<String> vraagt;

    Instrument(String... vraagt) {
        this.vraagt = new LinkedHashSet<>(List.of(vraagt));
    }

    abstract void reken(Invulling in, Uitslag uit);

    /** The numbers, all there. */
    record Invulling(Map<String, BigDecimal> waarden) {
        BigDecimal get(String naam) {
            return waarden.getOrDefault(naam, BigDecimal.ZERO);
        }
    }

    /** What follows, in order; where a number is divided by nought there is none. */
    static final class Uitslag {
        private final Map<String, Uitkomst<BigDecimal>> waarden = new LinkedHashMap<>();

        void zet(String naam, Supplier<BigDecimal> som) {
            try {
                waarden.put(naam, new Cijfer<>(som.get()));
            } catch (ArithmeticException deeltDoorNul) {
                waarden.put(naam, new GeenCijfer<>(Reden.NIET_GEDEFINIEERD, "Hier wordt gedeeld door nul."));
            }
        }
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The numbers that must be given. */
    public Set<String> vraagt() {
        return Set.copyOf(vraagt);
    }

    public Map<String, Uitkomst<BigDecimal>> reken(Map<String, BigDecimal> waarden) {
        var uit = new Uitslag();
        reken(new Invulling(waarden), uit);
        return uit.waarden;
    }

    public static Optional<Instrument> find(String code) {
        return Arrays.stream(values()).filter(i -> i.code().equals(code)).findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Instrument::code).toList();
    }
}
