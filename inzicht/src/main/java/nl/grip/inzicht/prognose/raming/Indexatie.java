// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.raming;

/** What is expected of care that was declared at last year's tariff while this year's tariff is higher. */
public enum Indexatie {
    /** As the contracts say: when they hold a newer tariff for the month, the difference will still come. */
    ZOALS_BEKEND,
    /** The difference will come, also where contracts do not say yet how much: then tariffs rise as they used to. */
    TERUGWERKEND,
    /** What was declared keeps its price. */
    NIET_TERUGWERKEND
}
