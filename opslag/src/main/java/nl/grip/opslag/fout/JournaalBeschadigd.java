// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.fout;

/** A line of the journaal was changed, removed or put in from outside. */
public final class JournaalBeschadigd extends Opslagfout {
    private static final long serialVersionUID = 1L;

    private final long regel;

    public JournaalBeschadigd(long regel) {
        super(
                "Het journaal klopt niet vanaf regel " + regel
                        + ": die regel is veranderd, weggehaald of niet door Grip geschreven."
                        + " Zet een reservekopie terug met 'grip terugzetten'.",
                null);
        this.regel = regel;
    }

    /** The first line, from 1, that does not fit the lines before it. */
    public long regel() {
        return regel;
    }
}
