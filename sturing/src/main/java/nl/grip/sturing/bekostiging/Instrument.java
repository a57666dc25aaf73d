// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.bekostiging;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.grip.basis.Uitkomst;

/** What can be calculated from a few numbers: which it asks, and what follows. */
public enum Instrument {
    KANTELING("aantal_licht", "prijs_licht", "aantal_zwaar", "prijs_zwaar") {
        @Override
        void reken(Invulling in, Uitslag uit) {
            var kanteling = new Kanteling(
                    new Kanteling.Deel(in.get("aantal_licht"), in.get("prijs_licht")),
                    new Kanteling.Deel(in.get("aantal_zwaar"), in.get("prijs_zwaar")));
            uit.zet("gemiddelde_prijs", kanteling::gemiddeldePrijs);
            uit.euro("budget_gekanteld", kanteling::budgetGekanteld);
            uit.euro("overbudget_licht", kanteling::overbudget);
            uit.euro("tekort_zwaar", kanteling::tekortZwaar);
        }
    },
    PREVENTIE("gezien", "aandeel_niet_verwezen", "kosten_traject", "kosten") {
        @Override
        void reken(Invulling in, Uitslag uit) {
            var preventie = new Preventie(
                    in.get("gezien"), in.get("aandeel_niet_verwezen"), in.get("kosten_traject"), in.get("kosten"));
            uit.zet("vermeden_verwijzingen", preventie::vermedenVerwijzingen);
            uit.euro("vermeden_kosten", preventie::vermedenKosten);
            uit.euro("besparing", preventie::besparing);
            uit.zet("opbrengst_per_euro", () -> Preventie.rendement(preventie.kosten(), preventie.vermedenKosten()));
        }
    },
    HERINDICATIE("dossiers", "uren_per_dossier", "jaren", "uren_per_fte", "uurtarief", "eerste_jaar") {
        @Override
        void reken(Invulling in, Uitslag uit) {
            var ronde = new Herindicatie(in.get("dossiers"), in.get("uren_per_dossier"), in.get("jaren"));
            uit.zet("uren", ronde::uren);
            uit.zet("fte_per_jaar", () -> ronde.ftePerJaar(in.get("uren_per_fte")));
            uit.euro("kosten", () -> ronde.kosten(in.get("uurtarief")));
            uit.euro("kosten_per_jaar", () -> ronde.kostenPerJaar(in.get("uurtarief")));
            uit.jaar("laatste_jaar", () -> ronde.laatsteJaar(in.get("eerste_jaar")));
        }
    },
    EIGENBIJDRAGE("bijdrage", "kosten", "tariefstijging", "gebruiksdaling") {
        @Override
        void reken(Invulling in, Uitslag uit) {
            var bijdrage = new EigenBijdrage(in.get("bijdrage"), in.get("kosten"));
            uit.euro(
                    "extra_bijdrage", () -> bijdrage.extraBijdrage(in.get("tariefstijging"), in.get("gebruiksdaling")));
            uit.euro("minder_kosten", () -> bijdrage.minderKosten(in.get("gebruiksdaling")));
            uit.zet("dekking_pct", bijdrage::dekkingPct);
        }
    },
    PROEF("clienten", "proef_voor", "proef_na", "controle_voor", "controle_na") {
        @Override
        void reken(Invulling in, Uitslag uit) {
            var proef = new Experiment(
                    new Experiment.Meting(in.get("proef_voor"), in.get("proef_na")),
                    new Experiment.Meting(in.get("controle_voor"), in.get("controle_na")));
            uit.euro("effect_per_client", proef::effectPerPersoon);
            uit.euro("effect", () -> proef.effectPerPersoon().multiply(in.get("clienten")));
            uit.zet("effect_pct", proef::effectPct);
        }
    },
    GRONDSLAG("netto_besparing", "uitvoering", "besparing_pct") {
        @Override
        void reken(Invulling in, Uitslag uit) {
            uit.euro("bruto_besparing", () -> in.get("netto_besparing").add(in.get("uitvoering")));
            uit.euro(
                    "grondslag",
                    () -> new Besparingsgrondslag(
                                    in.get("netto_besparing"), in.get("uitvoering"), in.get("besparing_pct"))
                            .uitgaven());
        }
    };

    private static final Set<String> DELEN = Set.of("aandeel_niet_verwezen", "gebruiksdaling");
    private final Set<String> vraagt;

    Instrument(String... vraagt) {
        this.vraagt = new LinkedHashSet<>(List.of(vraagt));
    }

    abstract void reken(Invulling in, Uitslag uit);

    /** What is wrong with one of its numbers: what was expected, and how to mend it. */
    public static Optional<Afkeuring> keur(String grootheid, BigDecimal waarde) {
        if (waarde.signum() < 0) {
            return Optional.of(new Afkeuring("0 of meer", "Vul het getal zonder minteken in"));
        }
        if (DELEN.contains(grootheid) && waarde.compareTo(BigDecimal.ONE) > 0) {
            return Optional.of(new Afkeuring("een deel van 0 tot en met 1", "Schrijf 40 procent als 0.4"));
        }
        if (grootheid.equals("jaren") && waarde.signum() == 0) {
            return Optional.of(new Afkeuring("meer dan 0", "Vul in over hoeveel jaren de ronde gaat"));
        }
        return grootheid.equals("eerste_jaar") && !isJaar(waarde)
                ? Optional.of(new Afkeuring("een jaar van vier cijfers", "Schrijf het jaar voluit"))
                : Optional.empty();
    }

    /** Why a number cannot be used. */
    public record Afkeuring(String verwacht, String herstel) {}

    private static boolean isJaar(BigDecimal waarde) {
        return waarde.stripTrailingZeros().scale() <= 0
                && waarde.toBigInteger().toString().length() == 4;
    }

    /** The numbers, all there. */
    record Invulling(Map<String, BigDecimal> waarden) {
        BigDecimal get(String naam) {
            return waarden.getOrDefault(naam, BigDecimal.ZERO);
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
        return uit.waarden();
    }

    public static Optional<Instrument> find(String code) {
        return Arrays.stream(values()).filter(i -> i.code().equals(code)).findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Instrument::code).toList();
    }
}
