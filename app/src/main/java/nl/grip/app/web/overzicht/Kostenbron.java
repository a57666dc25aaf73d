// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.overzicht;

/** Where the page Overzicht asks its one question. */
@FunctionalInterface
public interface Kostenbron {
    Kosten vraag(Keuze keuze);
}
