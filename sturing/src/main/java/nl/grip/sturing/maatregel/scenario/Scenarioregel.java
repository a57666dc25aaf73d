// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.scenario;

import java.util.Optional;
import nl.grip.basis.Bedrag;

/**
 * One scenario in one year.
 *
 * @param autonoom what the care costs when nothing is done, the same in every scenario
 * @param hulp what it costs in this one
 * @param uitvoering what the measures that are on cost themselves
 * @param begroting empty when there is no budget for that year
 * @param reserve what is left of it at the end of the year; empty when that cannot be told
 * @param opgave what must be saved; empty without a task
 */
public record Scenarioregel(
        String scenario,
        int jaar,
        Bedrag autonoom,
        Bedrag hulp,
        Bedrag uitvoering,
        Optional<Bedrag> begroting,
        Optional<Bedrag> reserve,
        Optional<Bedrag> opgave) {
    public Bedrag kosten() {
        return hulp.plus(uitvoering);
    }

    /** Cost positive, saving negative. */
    public Bedrag effect() {
        return kosten().min(autonoom);
    }

    /** Positive is a deficit. */
    public Optional<Bedrag> tekort() {
        return begroting.map(b -> kosten().min(b));
    }

    /** What is left of the task; a saving fills it. */
    public Optional<Bedrag> rest() {
        return opgave.map(o -> o.plus(effect()));
    }
}
