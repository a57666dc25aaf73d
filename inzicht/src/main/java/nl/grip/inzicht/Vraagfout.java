// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht;

import java.util.Collection;
import java.util.List;

/** What was asked cannot be: an unknown name or column. Says so in Dutch. */
public final class Vraagfout extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String zin;
    private final String gevraagd;
    private final transient List<String> bekend;

    Vraagfout(String zin) {
        this(zin, "", List.of());
    }

    private Vraagfout(String zin, String gevraagd, Collection<String> bekend) {
        super(zin);
        this.zin = zin;
        this.gevraagd = gevraagd;
        this.bekend = List.copyOf(bekend);
    }

    static Vraagfout ofIndicator(String naam, Collection<String> bekend) {
        return new Vraagfout(
                "Grip kent het cijfer '" + naam + "' niet. Kies uit: " + String.join(", ", bekend) + ".", naam, bekend);
    }

    static Vraagfout ofKolom(String indicator, String kolom, Collection<String> bekend) {
        return new Vraagfout(
                "Het cijfer " + indicator + " kent de kolom '" + kolom + "' niet. Kies uit: "
                        + String.join(", ", bekend) + ".",
                kolom,
                bekend);
    }

    static Vraagfout ofWaarde(String kolom, String waarde, Collection<String> bekend) {
        return new Vraagfout(
                "In de kolom " + kolom + " staat nooit '" + waarde + "'. Kies uit: " + String.join(", ", bekend) + ".",
                waarde,
                bekend);
    }

    public String zin() {
        return zin;
    }

    /** The name that is not known; empty when something else is wrong. */
    public String gevraagd() {
        return gevraagd;
    }

    /** The names that are. */
    public List<String> bekend() {
        return bekend;
    }
}
