// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.kans;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.grip.rekenen.simulatie.Toeval;
import nl.grip.sturing.maatregel.Drijfveer;
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
    private final Map<List<Object>, Bekend> perStand = new HashMap<>();

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
     * @param effecten in the order of {@link Maatregel#berekendeEffecten}, when it works in full
     * @param ingroei which part of that is reached
     */
    record Jaar(
            Maatregel maatregel,
            double[] eigen,
            Map<String, double[]> gedeeld,
            List<double[]> effecten,
            double ingroei) {}

    Jaar inJaar(int jaar) {
        Bekend bekend = bekend(stand(jaar));
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
        List<double[]> effecten = maatregel.berekendeEffecten().stream()
                .map(effect -> waarde(effect.formule(), jaar, bekend))
                .toList();
        return new Jaar(maatregel, eigen, gedeeld, effecten, ingroei);
    }

    /** Everything on which the draws of a year hang: two years with the same draw the same. */
    List<Object> kenmerk(int jaar) {
        return List.of(
                stand(jaar),
                maatregel.groeipad().in(jaar),
                maatregel.kosten().stream().map(post -> post.deelInJaar(jaar)).toList());
    }

    /** What was worked out with drivers in one position; it may be used, never changed. */
    private record Bekend(Map<String, double[]> drijfveren, Map<Formule, double[]> formules) {}

    /** Of the last stand only: one after another years are most alike, and draws take room. */
    private Bekend bekend(List<Object> stand) {
        if (!perStand.containsKey(stand)) {
            perStand.clear();
        }
        return perStand.computeIfAbsent(stand, nieuw -> new Bekend(new HashMap<>(), new HashMap<>()));
    }

    /** Years in which no driver differs draw the same, so nothing needs to be worked out twice. */
    private List<Object> stand(int jaar) {
        List<Object> stand = new ArrayList<>();
        maatregel.drijfveren().values().forEach(drijfveer -> {
            if (drijfveer instanceof Drijfveer.Gegeven g) {
                stand.addAll(sleutel(g, jaar));
            }
        });
        return stand;
    }

    private static List<Object> sleutel(Drijfveer.Gegeven g, int jaar) {
        return List.of(
                g.naam(), g.laag().in(jaar), g.waarde().in(jaar), g.hoog().in(jaar));
    }

    private double[] waarde(Formule formule, int jaar, Bekend bekend) {
        double[] eerder = bekend.formules().get(formule);
        if (eerder != null) {
            return eerder;
        }
        double[] uit = formule.trekkingen(aantal, naam -> drijfveer(naam, jaar, bekend));
        bekend.formules().put(formule, uit);
        return uit;
    }

    private double[] drijfveer(String naam, int jaar, Bekend bekend) {
        double[] eerder = bekend.drijfveren().get(naam);
        if (eerder != null) {
            return eerder;
        }
        double[] uit = bereken(Objects.requireNonNull(maatregel.drijfveren().get(naam)), jaar, bekend);
        bekend.drijfveren().put(naam, uit);
        return uit;
    }

    private double[] bereken(Drijfveer drijfveer, int jaar, Bekend bekend) {
        if (drijfveer instanceof Drijfveer.Afgeleid a) {
            return waarde(a.formule(), jaar, bekend);
        }
        Drijfveer.Gegeven g = (Drijfveer.Gegeven) drijfveer;
        return getrokken.computeIfAbsent(
                sleutel(g, jaar),
                nieuw -> new Driehoek(
                                g.laag().in(jaar).doubleValue(),
                                g.waarde().in(jaar).doubleValue(),
                                g.hoog().in(jaar).doubleValue())
                        .kwantielen(Objects.requireNonNull(kansen.get(g.naam()))));
    }

    static void telOp(double[] som, double[] deel, double factor) {
        for (int i = 0; i < som.length; i++) {
            som[i] += factor * deel[i];
        }
    }
}
