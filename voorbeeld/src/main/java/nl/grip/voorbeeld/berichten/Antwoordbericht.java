// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.berichten;

import java.util.List;
import nl.grip.basis.Bedrag;

/**
 * The 325: what a municipality answers to one 323 (IV087, TR342).
 *
 * @param kopcode return code of the header: 0200 when what follows speaks for itself, 0001 when nothing was processed
 * @param antwoordcode return code of the answer: 8001 all granted, 0200 partly, another code: all rejected
 */
public record Antwoordbericht(
        Berichtkop kop, Declaratiebericht declaratie, String kopcode, String antwoordcode, List<Afwijzing> afwijzingen)
        implements Bericht {
    private static final String ALLES_TOEGEKEND = "8001";
    private static final String IN_ORDE = "0200";

    public Antwoordbericht {
        afwijzingen = List.copyOf(afwijzingen);
    }

    /** One rejected line with the reason (WJ001). */
    public record Afwijzing(Prestatie prestatie, String retourcode) {}

    /** Everything granted, or all but these lines. */
    public static Antwoordbericht of(Berichtkop kop, Declaratiebericht declaratie, List<Afwijzing> afwijzingen) {
        String code = afwijzingen.isEmpty() ? ALLES_TOEGEKEND : IN_ORDE;
        return new Antwoordbericht(kop, declaratie, IN_ORDE, code, afwijzingen);
    }

    /** The declaration rejected as a whole, for a reason that concerns the declaration. */
    public static Antwoordbericht geheelAfgewezen(Berichtkop kop, Declaratiebericht declaratie, String retourcode) {
        return new Antwoordbericht(kop, declaratie, IN_ORDE, retourcode, List.of());
    }

    @Override
    public int rijen() {
        return afwijzingen.size();
    }

    @Override
    public String nummer() {
        return "325";
    }

    public boolean isGeheelAfgewezen() {
        return !antwoordcode.equals(ALLES_TOEGEKEND) && !antwoordcode.equals(IN_ORDE);
    }

    /** What is granted of the whole. */
    public Bedrag toegekend() {
        return isGeheelAfgewezen() ? Bedrag.NUL : declaratie.totaal().min(Declaratiebericht.som(afgewezen()));
    }

    List<Prestatie> afgewezen() {
        return afwijzingen.stream().map(Afwijzing::prestatie).toList();
    }
}
