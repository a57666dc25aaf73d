// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel;

import java.math.BigDecimal;
import java.util.Optional;
import nl.grip.sturing.maatregel.formule.Formule;

/** What a measure does to the spending on one voorziening, in euro a year; saving negative. */
public sealed interface Effect {
    String voorziening();

    /** @param grondslag yearly spending on the voorziening on which measures damp each other, when known */
    record Berekend(String voorziening, Formule formule, Optional<BigDecimal> grondslag) implements Effect {}

    /** Not known yet ("n.t.b."): never counted as 0 without saying so. */
    record Onbekend(String voorziening) implements Effect {}
}
