// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.proces;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Aangrijpingspunt;
import nl.grip.voorbeeld.scenario.Scenario;

/** What a unit costs, in whole cents: base tariff, deviation of the aanbieder, yearly indexation, a price measure. */
public final class Tarieven {
    private static final double AFWIJKING_LOGSD = 0.05;

    private final Scenario scenario;
    private final Kalender kalender;

    Tarieven(Scenario scenario, Kalender kalender) {
        this.scenario = scenario;
        this.kalender = kalender;
    }

    /** The tariff of a month of care, as it holds once every indexation has been settled. */
    public long centen(Voorziening voorziening, int rang, int maand, int wijk) {
        return centen(voorziening, rang, indexaties(maand), maatregel(voorziening, maand, wijk));
    }

    /** The tariff of that month while its indexation has not been settled yet. */
    public long centenOud(Voorziening voorziening, int rang, int maand, int wijk) {
        return centen(voorziening, rang, indexaties(maand) - 1, maatregel(voorziening, maand, wijk));
    }

    private long centen(Voorziening voorziening, int rang, int indexaties, double maatregel) {
        double afwijking =
                Toeval.of(scenario.zaad(), "tarief " + voorziening.code(), rang).lognormaal(1, AFWIJKING_LOGSD);
        double euro = voorziening.tarief() * afwijking * StrictMath.pow(1 + scenario.indexatie(), indexaties);
        return BigDecimal.valueOf(euro * maatregel * 100)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** How many indexations lie between the dienstjaar's own and this month. */
    private int indexaties(int maand) {
        var kalendermaand = kalender.maand(maand);
        int jaar = kalendermaand.getYear() - kalender.dienstjaar();
        return kalendermaand.getMonthValue() < scenario.indexatieMaand() ? jaar - 1 : jaar;
    }

    private double maatregel(Voorziening voorziening, int maand, int wijk) {
        return Maatregelen.factor(scenario, Aangrijpingspunt.PRIJS, voorziening, maand, wijk);
    }
}
