// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.fout;

import java.nio.file.Path;

/** A key of the store is not there, cannot be read, or is another one than the store was made with. */
public final class SleutelOntbreekt extends Opslagfout {
    private static final long serialVersionUID = 1L;

    private static final String RECEPT =
            " Zonder de juiste sleutel kan Grip dit magazijn niet gebruiken. Zet de bewaarde sleutels terug met"
                    + " 'grip sleutel terugzetten KOPIE'. Is er geen kopie, dan zijn de bronnen niet meer te lezen.";

    private SleutelOntbreekt(String melding) {
        super(melding + RECEPT, null);
    }

    public static SleutelOntbreekt afwezig(Path bestand) {
        return new SleutelOntbreekt("De sleutel " + bestand + " is er niet.");
    }

    public static SleutelOntbreekt onleesbaar(Path bestand) {
        return new SleutelOntbreekt("De sleutel " + bestand + " is beschadigd.");
    }

    /** For a file that says with which key it was made. */
    public static SleutelOntbreekt andere(String waarvan, String verwacht, String gevonden) {
        return new SleutelOntbreekt(
                waarvan + " is gemaakt met sleutel " + verwacht + ", maar hier ligt sleutel " + gevonden + ".");
    }
}
