// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bestand;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.grip.sturing.maatregel.Drijfveer;
import nl.grip.sturing.maatregel.Maatregel;
import nl.grip.sturing.maatregel.Proefberekening;
import nl.grip.sturing.maatregel.formule.Bereik;
import nl.grip.sturing.maatregel.formule.Eenheid;
import nl.grip.sturing.maatregel.formule.Formulefout;

/** Whether the formulas of a measure can be calculated: names, circles, units, and then the values themselves. */
final class Keuring {
    private static final BigDecimal GROOTSTE = new BigDecimal("1e14");
    private final Set<String> namen;
    private final Map<String, Drijfveer> drijfveren;
    private final List<GeplaatsteFormule> formules;

    /** @param namen all drivers that were written down, also those that could not be read */
    Keuring(Set<String> namen, Map<String, Drijfveer> drijfveren, List<GeplaatsteFormule> formules) {
        this.namen = Set.copyOf(namen);
        this.drijfveren = drijfveren;
        this.formules = List.copyOf(formules);
    }

    /** Names, circles, and the units of the formulas of which every driver could be read. */
    void keurFormules() {
        formules.forEach(this::keurNamen);
        keurKringen();
        formules.stream().filter(this::isLeesbaar).forEach(f -> probeer(f, () -> keurEenheid(f)));
    }

    private void keurNamen(GeplaatsteFormule formule) {
        for (String naam : new TreeSet<>(formule.formule().namen())) {
            if (!namen.contains(naam)) {
                formule.veld()
                        .weiger(
                                "'" + naam + "' is geen drijfveer",
                                "een naam onder drijfveren",
                                Naaste.bedoeld(naam, namen));
            }
        }
    }

    private boolean isLeesbaar(GeplaatsteFormule formule) {
        return drijfveren.keySet().containsAll(formule.formule().namen());
    }

    private void keurKringen() {
        for (GeplaatsteFormule formule : formules) {
            if (!formule.drijfveer().isEmpty() && hangtAfVan(formule.drijfveer())) {
                formule.veld()
                        .weiger(
                                "'" + formule.drijfveer() + "' hangt van zichzelf af",
                                "drijfveren die niet in een kring van elkaar afhangen",
                                "Geef een drijfveer uit de kring een getal");
            }
        }
    }

    private boolean hangtAfVan(String doel) {
        Set<String> bezocht = new HashSet<>();
        List<String> teDoen = new ArrayList<>(namenOnder(doel));
        while (!teDoen.isEmpty()) {
            String naam = teDoen.remove(teDoen.size() - 1);
            if (bezocht.add(naam)) {
                teDoen.addAll(namenOnder(naam));
            }
        }
        return bezocht.contains(doel);
    }

    private List<String> namenOnder(String naam) {
        return drijfveren.get(naam) instanceof Drijfveer.Afgeleid a
                ? a.formule().namen()
                : List.of();
    }

    private void keurEenheid(GeplaatsteFormule f) {
        Eenheid eenheid = f.formule().eenheid(this::eenheidVan, f.eenheid());
        if (!eenheid.equals(f.eenheid())) {
            throw new Formulefout("de uitkomst is in " + eenheid + " en niet in " + f.eenheid());
        }
    }

    private Eenheid eenheidVan(String naam) {
        return Objects.requireNonNull(drijfveren.get(naam)).eenheid();
    }

    /** Whether every year has an answer, also with the drivers at their ends. */
    void keurWaarden(Maatregel maatregel) {
        for (GeplaatsteFormule f : formules) {
            for (int jaar : maatregel.jaren()) {
                if (!probeer(f, () -> keurWaarde(Proefberekening.van(maatregel, jaar, f.formule())))) {
                    break;
                }
            }
        }
    }

    private static void keurWaarde(Bereik waarde) {
        if (waarde.laag().abs().max(waarde.hoog().abs()).compareTo(GROOTSTE) > 0) {
            throw new Formulefout("de uitkomst is groter dan " + GROOTSTE.toPlainString());
        }
    }

    private static boolean probeer(GeplaatsteFormule f, Runnable keuring) {
        try {
            keuring.run();
            return true;
        } catch (Formulefout fout) {
            f.veld()
                    .weiger(
                            f.formule().tekst(),
                            "een formule die uitkomt (" + fout.getMessage() + ")",
                            "Verbeter de formule of de drijfveren");
        } catch (ArithmeticException fout) {
            f.veld().weiger(f.formule().tekst(), "een uitkomst die te berekenen is", "Maak de getallen kleiner");
        }
        return false;
    }
}
