// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.proces;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.grip.voorbeeld.proces.Parameters.Vertraging;
import nl.grip.voorbeeld.scenario.Scenario;

/** What stands still during a scenario: the wijken with their shares, and the aanbieders with what they offer. */
public final class Gemeente {
    private static final double CONCENTRATIE = 20;
    private static final double AANBODKANS = 0.35;
    private static final int VOLLEDIG_AANBOD = 4;

    private final Scenario scenario;
    private final Parameters parameters;
    private final double[] wijkaandelen;
    private final List<Aanbieder> aanbieders;
    private final Map<String, double[]> gewichten;

    Gemeente(Scenario scenario, Parameters parameters) {
        this.scenario = scenario;
        this.parameters = parameters;
        this.wijkaandelen = dirichlet(scenario);
        this.aanbieders = verdeel(scenario, parameters.vertragingen());
        this.gewichten =
                parameters.voorzieningen().stream().collect(Collectors.toMap(Voorziening::code, this::gewichten));
    }

    public List<Aanbieder> aanbieders() {
        return aanbieders;
    }

    public Aanbieder aanbieder(int rang) {
        return aanbieders.get(rang - 1);
    }

    /** The wijk, from 1, of a new client. */
    int kiesWijk(Toeval toeval) {
        return 1 + toeval.kies(wijkaandelen);
    }

    /** Share of the inhabitants in each wijk. */
    public double[] wijkaandelen() {
        return wijkaandelen.clone();
    }

    /** The rank of the aanbieder of a new trajectory: by size, among those that offer the voorziening. */
    int kiesAanbieder(Voorziening voorziening, Toeval toeval) {
        return 1 + toeval.kies(Objects.requireNonNull(gewichten.get(voorziening.code())));
    }

    private double[] gewichten(Voorziening voorziening) {
        return aanbieders.stream()
                .mapToDouble(a -> biedtAan(a, voorziening) ? omvang(scenario, a.rang()) : 0)
                .toArray();
    }

    /** The largest offer everything; the others each voorziening with the same chance, drawn once. */
    public boolean biedtAan(Aanbieder aanbieder, Voorziening voorziening) {
        return aanbieder.rang() <= VOLLEDIG_AANBOD
                || Toeval.of(scenario.zaad(), "aanbod " + voorziening.code(), aanbieder.rang())
                        .kans(AANBODKANS);
    }

    Vertraging vertraging(Aanbieder aanbieder) {
        return parameters.vertragingen().stream()
                .filter(v -> v.klasse().equals(aanbieder.klasse()))
                .findFirst()
                .orElseThrow();
    }

    /** Zipf: size falls as a power of the rank. */
    static double omvang(Scenario scenario, int rang) {
        return 1 / StrictMath.pow(rang, scenario.zipf());
    }

    private static double[] dirichlet(Scenario scenario) {
        var toeval = Toeval.of(scenario.zaad(), "wijken");
        var gammas = IntStream.range(0, scenario.wijken())
                .mapToDouble(i -> toeval.gamma(CONCENTRATIE))
                .toArray();
        double som = Arrays.stream(gammas).sum();
        return Arrays.stream(gammas).map(g -> g / som).toArray();
    }

    /** Gives each aanbieder, largest first, the class that lags most behind its share of turnover. */
    private static List<Aanbieder> verdeel(Scenario scenario, List<Vertraging> klassen) {
        var gegeven = new double[klassen.size()];
        double som = 0;
        var uit = new ArrayList<Aanbieder>();
        for (int rang = 1; rang <= scenario.aanbieders(); rang++) {
            som += omvang(scenario, rang);
            int klasse = achterblijver(klassen, gegeven, som);
            gegeven[klasse] += omvang(scenario, rang);
            int dag = Toeval.of(scenario.zaad(), "declaratiedag", rang).geheel(4, 20);
            uit.add(new Aanbieder(rang, klassen.get(klasse).klasse(), dag));
        }
        return List.copyOf(uit);
    }

    private static int achterblijver(List<Vertraging> klassen, double[] gegeven, double som) {
        int beste = 0;
        for (int k = 1; k < gegeven.length; k++) {
            if (klassen.get(k).aandeelOmzet() * som - gegeven[k]
                    > klassen.get(beste).aandeelOmzet() * som - gegeven[beste]) {
                beste = k;
            }
        }
        return beste;
    }
}
