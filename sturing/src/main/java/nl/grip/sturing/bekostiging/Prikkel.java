// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.bekostiging;

import java.time.LocalDate;
import java.util.Locale;

/** Incentives to be worked out in contracts (regio Gooi en Vechtstreek, 2021). */
public enum Prikkel {
    STUREN_OP_GEMIDDELDE_INZET("sturen op gemiddelde inzet"),
    BONUS_OP_AFSCHALEN("bonus op afschalen"),
    STAFFELKORTING("staffelkorting langdurige inzet"),
    STAND_STILL("stand still na indicatieperiode"),
    PERSOONSVOLGEND_PLAFOND("persoonsvolgend plafond"),
    BASIS_EN_PLUSPAKKET("basis- en pluspakketten"),
    KORTDUREND_CONTRACT("kortdurende contractering");

    private final String omschrijving;

    Prikkel(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    /** The word for it on the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String omschrijving() {
        return omschrijving;
    }

    /** A waiting time after the end of an indicatie in which delivery may not start again. */
    public record StandStill(LocalDate eindeIndicatie, int termijnInDagen) {
        public LocalDate eersteToegestaneDag() {
            return eindeIndicatie.plusDays(termijnInDagen + 1L);
        }

        public boolean magStarten(LocalDate start) {
            return !start.isBefore(eersteToegestaneDag());
        }
    }
}
