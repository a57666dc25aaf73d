// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

/** The library that reads xlsx gave up on the file, in whatever way. */
final class Werkmapfout extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Werkmapfout(Throwable oorzaak) {
        super(oorzaak);
    }
}
