// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.proces;

import nl.grip.voorbeeld.scenario.Gebeurtenis.Instroomschok;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Trend;
import nl.grip.voorbeeld.scenario.Scenario;

/** How many trajectories of a voorziening begin in a month: mean, season, trend, shocks, and chance around it. */
record Instroom(Scenario scenario, Parameters parameters, Kalender kalender) {
    private static final double INWONERS_VAN_DE_PARAMETERS = 60_000;

    int aantal(Voorziening voorziening, int maand) {
        return Toeval.of(scenario.zaad(), "instroom " + voorziening.code(), maand)
                .negatiefBinomiaal(verwacht(voorziening, maand), scenario.overdispersie());
    }

    double verwacht(Voorziening voorziening, int maand) {
        return voorziening.instroom()
                * scenario.inwoners()
                / INWONERS_VAN_DE_PARAMETERS
                * parameters.seizoen(
                        voorziening.seizoen(), kalender.maand(maand).getMonthValue())
                * groei(voorziening, maand)
                * kamereffect(maand)
                * schok(voorziening, maand);
    }

    /**
     * The voorziening's own trend, but for a municipality in which all is stationary, and that of the scenario; both are
     * one in January of the dienstjaar.
     */
    private double groei(Voorziening voorziening, int maand) {
        double jaren = (maand - 1) / 12.0;
        double extra = scenario.list(Trend.class).mapToDouble(Trend::percentage).sum();
        double eigen = scenario.stationair() ? 0 : voorziening.trend();
        return StrictMath.pow(1 + eigen, jaren) * StrictMath.pow(1 + extra, jaren);
    }

    /** A good or bad year that everything in the municipality shares. */
    private double kamereffect(int maand) {
        double sd = scenario.kamereffect();
        return Toeval.of(scenario.zaad(), "kamereffect", kalender.jaar(maand)).lognormaal(1, sd)
                / StrictMath.exp(sd * sd / 2);
    }

    private double schok(Voorziening voorziening, int maand) {
        return scenario.list(Instroomschok.class)
                .filter(s -> s.voorziening().map(voorziening.code()::equals).orElse(true))
                .filter(s -> maand >= s.vanaf() && maand < s.tot().orElse(Integer.MAX_VALUE))
                .mapToDouble(s -> 1 + s.percentage())
                .reduce(1, (a, b) -> a * b);
    }
}
