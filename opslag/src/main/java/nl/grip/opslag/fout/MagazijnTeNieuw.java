// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.fout;

import org.jspecify.annotations.Nullable;

/** The store was written by a newer version of Grip; reading it with this one could spoil it. */
public final class MagazijnTeNieuw extends Opslagfout {
    private static final long serialVersionUID = 1L;

    public MagazijnTeNieuw(@Nullable Throwable oorzaak) {
        super(
                "Het magazijn is gemaakt met een nieuwere versie van Grip. Er is niets veranderd."
                        + " Gebruik die nieuwere versie.",
                oorzaak);
    }
}
