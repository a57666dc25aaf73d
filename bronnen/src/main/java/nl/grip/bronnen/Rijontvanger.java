// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen;

/** Takes fact rows as they are read; whoever takes them throws them away when the {@link Oordeel} is a refusal. */
@FunctionalInterface
public interface Rijontvanger {
    /** For who only wants the judgement. */
    Rijontvanger GEEN = rij -> {};

    void neem(Feitrij rij);
}
