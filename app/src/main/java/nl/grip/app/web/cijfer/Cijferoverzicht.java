// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import java.util.Optional;
import nl.grip.app.web.vorm.Adres;
import nl.grip.rapportage.beeld.Beeld;

/** A figure in short, for on a page with others: what it says, its picture and where the rest stands. */
public record Cijferoverzicht(String titel, Optional<Beeld> beeld, String adres) {
    public static Cijferoverzicht van(Cijferantwoord antwoord) {
        var beeld = Cijferbeeld.van(antwoord, new Tabelmaker(antwoord, false).maak());
        return new Cijferoverzicht(
                new Cijferconclusie(beeld).titel(),
                beeld.beeld(),
                antwoord.keuze()
                        .op(Adres.van("/inzicht").naar(antwoord.keuze().naam()))
                        .tekst());
    }
}
