// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.grip.app.web.overzicht.Jaarbron;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Domein;
import nl.grip.basis.Uitkomst;
import nl.grip.sturing.jaarbeeld.Jaarbeeld;
import nl.grip.sturing.jaarbeeld.Oorzaken;

/** The year of sentences 1 and 6 in taken-en-taal, and one without a forecast. */
final class Proefjaren {
    private Proefjaren() {}

    static List<Jaarbron.Jaar> lees() {
        return List.of(
                new Jaarbron.Jaar(
                        Domein.WMO,
                        2026,
                        new Uitkomst.GeenCijfer<>(
                                Uitkomst.Reden.TE_WEINIG_GEGEVENS,
                                "Wij hebben vier maanden gegevens en hebben er 24 nodig."),
                        Optional.empty()),
                jeugd());
    }

    static Jaarbron.Jaar jeugd() {
        return new Jaarbron.Jaar(
                Domein.JEUGD,
                2026,
                new Uitkomst.Cijfer<>(new Jaarbeeld(
                        Domein.JEUGD,
                        2026,
                        LocalDate.of(2026, 6, 30),
                        Bedrag.ofEuro("24612345.67"),
                        Bedrag.ofEuro("23900000"),
                        Bedrag.ofEuro("25400000"),
                        true,
                        Optional.of(Bedrag.ofEuro("23400000")))),
                Optional.of(new Jaarbron.Verandering(
                        new Oorzaken(Bedrag.ofEuro("660000"), Bedrag.ofEuro("440000"), Bedrag.ofEuro("110000")),
                        YearMonth.of(2026, 4))));
    }
}
