// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.fout;

/** Takes a mistake of ours. */
@FunctionalInterface
public interface Foutmelder {
    /** Gives the number under which the mistake can be found again. */
    String meld(Throwable fout);
}
