// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.regio;

import java.math.BigDecimal;
import java.util.List;
import nl.grip.sturing.verevening.Bijdrage;
import nl.grip.sturing.verevening.Model;
import nl.grip.sturing.verevening.Sleutel;
import nl.grip.sturing.verevening.Zorgvormen;

/**
 * How costs are shared.
 *
 * @param solidariteit the part that is shared, 0-1, of care of which the table does not say it
 */
record Vereveningskeuze(Model model, Sleutel sleutel, BigDecimal solidariteit) {
    Vereveningskeuze met(Model ander) {
        return new Vereveningskeuze(ander, sleutel, solidariteit);
    }

    List<Bijdrage> reken(Zorgvormen inbreng) {
        return inbreng.reken(model, sleutel, solidariteit);
    }

    String modelnaam() {
        return switch (model) {
            case VERZEKERING -> "Verzekering: vooraf betalen, aan het eind afrekenen";
            case GEMIDDELDE -> "Gemiddelde over de jaren, met een risicofonds";
            case POT -> "Een pot voor alle jaren samen";
            case SLEUTEL -> "Elk jaar volgens de sleutel";
        };
    }

    static String sleutelnaam(Sleutel sleutel) {
        return switch (sleutel) {
            case GEWICHT -> "Zoals ingebracht (inwoners of jeugdigen)";
            case VORIG_JAAR -> "Eigen kosten van het jaar ervoor";
            case DRIE_JAAR -> "Eigen kosten van drie jaren ervoor";
        };
    }
}
