// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.fout;

/** The store was written by an older version of Grip and has to be brought up to date first. */
public final class MagazijnTeOud extends Opslagfout {
    private static final long serialVersionUID = 1L;

    public MagazijnTeOud(long versie) {
        super(
                "Het magazijn is van een oudere versie van Grip (indeling " + versie
                        + "). Voer eerst 'grip bijwerken' uit.",
                null);
    }
}
