// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.kans;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.grip.rekenen.simulatie.Toeval;
import nl.grip.sturing.maatregel.Drijfveer;
import nl.grip.sturing.maatregel.Effect;
import nl.grip.sturing.maatregel.Kostenpost;
import nl.grip.sturing.maatregel.Maatregel;
import nl.grip.sturing.maatregel.formule.Formule;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * One measure, drawn. A driver is drawn once and lies equally high in its range in every year: an estimate that is too
 * high is so every year. The stream of a driver hangs on its name and that of its measure, so another plan with the same
 * measure draws the same.
 */
final class Maatregeltrekking {
    private final Maatregel maatregel;
    private final int aantal;
    private final Map<String, double[]> kansen = new HashMap<>();
    private final Map<List<Object>, double[]> getrokken = new HashMap<>();

    Maatregeltrekking(Maatregel maatregel, Toeval toeval, int aantal) {
        this.maatregel = maatregel;
        this.aantal = aantal;
        maatregel.drijfveren().forEach((naam, drijfveer) -> {
            if (drijfveer instanceof Drijfveer.Gegeven) {
                kansen.put(naam, uniform(toeval.stroom((maatregel.id() + "|" + naam).hashCode())));
            }
        });
    }

    private double[] uniform(UniformRandomProvider stroom) {
        double[] uit = new double[aantal];
        Arrays.setAll(uit, i -> stroom.nextDouble());
        return uit;
    }

    /**
     * Euro in one year, a draw each.
     *
     * @param gedeeld costs per word that it shares with others
     * @param effecten in the order of {@link Maatregel#berekendeEffecten}
     */
    record Jaar(Maatregel maatregel, double[] eigen, Map<String, double[]> gedeeld, List<double[]> effecten) {}

    Jaar inJaar(int jaar) {
        Map<String, double[]> bekend = new HashMap<>();
        double[] eigen = new double[aantal];
        Map<String, double[]> gedeeld = new HashMap<>();
        for (Kostenpost post : maatregel.kosten()) {
            double deel = post.deelInJaar(jaar).doubleValue();
            double[] som = post.gedeeld().isPresent()
                    ? gedeeld.computeIfAbsent(post.gedeeld().get(), woord -> new double[aantal])
                    : eigen;
            telOp(som, waarde(post.formule(), jaar, bekend), deel);
        }
        double ingroei = maatregel.groeipad().in(jaar).doubleValue();
        List<double[]> effecten = new ArrayList<>();
        for (Effect.Berekend effect : maatregel.berekendeEffecten()) {
            double[] som = new double[aantal];
            telOp(som, waarde(effect.formule(), jaar, bekend), ingroei);
            effecten.add(som);
        }
        return new Jaar(maatregel, eigen, gedeeld, effecten);
    }

    private double[] waarde(Formule formule, int jaar, Map<String, double[]> bekend) {
        return formule.trekkingen(aantal, naam -> drijfveer(naam, jaar, bekend));
    }

    private double[] drijfveer(String naam, int jaar, Map<String, double[]> bekend) {
        double[] eerder = bekend.get(naam);
        if (eerder != null) {
            return eerder;
        }
        double[] uit = bereken(Objects.requireNonNull(maatregel.drijfveren().get(naam)), jaar, bekend);
        bekend.put(naam, uit);
        return uit;
    }

    private double[] bereken(Drijfveer drijfveer, int jaar, Map<String, double[]> bekend) {
        if (drijfveer instanceof Drijfveer.Afgeleid a) {
            return waarde(a.formule(), jaar, bekend);
        }
        Drijfveer.Gegeven g = (Drijfveer.Gegeven) drijfveer;
        BigDecimal laag = g.laag().in(jaar);
        BigDecimal top = g.waarde().in(jaar);
        BigDecimal hoog = g.hoog().in(jaar);
        return getrokken.computeIfAbsent(
                List.of(g.naam(), laag, top, hoog),
                nieuw -> new Driehoek(laag.doubleValue(), top.doubleValue(), hoog.doubleValue())
                        .kwantielen(Objects.requireNonNull(kansen.get(g.naam()))));
    }

    static void telOp(double[] som, double[] deel, double factor) {
        for (int i = 0; i < som.length; i++) {
            som[i] += factor * deel[i];
        }
    }
}
