// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

/** The exit codes of every command (contract section 0). */
public final class Afloop {
    /** Done. */
    public static final int GEDAAN = 0;
    /** Done, but something was refused, and it was said which. */
    public static final int IETS_GEWEIGERD = 1;
    /** The request was wrong: an unknown command, option, name or value. */
    public static final int VERKEERD_GEVRAAGD = 2;
    /** It could not be done: store in use, damaged or of a newer version, disk full, a mistake of ours. */
    public static final int KON_NIET = 3;

    private Afloop() {}
}
