// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.grip.basis.Peildatum;
import nl.grip.basis.Uitkomst;
import nl.grip.inzicht.Historie;
import nl.grip.inzicht.prognose.bewaren.Modelversie;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.maatregel.bewaren.Autonomebasis;
import nl.grip.sturing.maatregel.doorwerking.Autonoom;
import picocli.CommandLine.Option;

/** From which day and how far ahead one looks. */
final class Basisvraag {
    private static final int MEESTE_JAREN = 6;

    @Option(
            names = "--peildatum",
            paramLabel = "DATUM",
            description = "Alleen wat toen bekend was telt mee (standaard: de laatste dag waarop iets binnenkwam).")
    private Optional<LocalDate> peildatum = Optional.empty();

    @Option(
            names = "--jaren",
            paramLabel = "AANTAL",
            defaultValue = "3",
            description = "Hoeveel jaren vooruit, met dat van de peildatum (standaard: 3).")
    private int jaren;

    LocalDate dag(Magazijn magazijn, LocalDate vandaag) {
        return Historie.van(magazijn.vragen())
                .peildatum(peildatum.map(Peildatum::new), vandaag)
                .datum();
    }

    Uitkomst<List<Autonoom>> basis(Magazijn magazijn, LocalDate vandaag) {
        if (jaren < 1 || jaren > MEESTE_JAREN) {
            throw new VerkeerdeVraag("--jaren: kies een getal van 1 tot en met " + MEESTE_JAREN + ".");
        }
        return Autonomebasis.van(magazijn, Modelversie.bepaal(), vandaag).van(dag(magazijn, vandaag), jaren);
    }
}
