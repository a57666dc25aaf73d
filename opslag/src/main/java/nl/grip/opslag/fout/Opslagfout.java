// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.fout;

import org.jspecify.annotations.Nullable;

/** The store could not do what was asked, and nothing was lost. The message is for the user: Dutch, with what to do. */
public abstract class Opslagfout extends RuntimeException {
    private static final long serialVersionUID = 1L;

    protected Opslagfout(String melding, @Nullable Throwable oorzaak) {
        super(melding, oorzaak);
    }

    protected Opslagfout(String melding) {
        this(melding, null);
    }
}
