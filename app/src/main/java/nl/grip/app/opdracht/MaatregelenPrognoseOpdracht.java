// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.List;
import nl.grip.app.uitvoer.Rijschrijver;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.maatregel.Planregel;
import nl.grip.sturing.maatregel.Werking;
import nl.grip.sturing.maatregel.doorwerking.Autonoom;
import nl.grip.sturing.maatregel.doorwerking.Doorwerking;
import nl.grip.sturing.maatregel.doorwerking.Doorwerking.Regel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What measures do to the forecast. */
@Command(
        name = "prognose",
        description = "Toon wat maatregelen doen met wat de hulp naar verwachting kost.",
        footer = {
            "",
            "effect = met - autonoom: gemeten aan wat het zonder maatregel zou kosten, niet aan vorig jaar.",
            "vermeden_groei is geen geld dat overblijft; het telt nergens bij op."
        })
final class MaatregelenPrognoseOpdracht extends MagazijnOpdracht {
    private static final List<String> KOLOMMEN = List.of(
            "maatregel",
            "jaar",
            "voorziening",
            "vorig_jaar",
            "autonoom",
            "met",
            "met_laag",
            "met_hoog",
            "effect",
            "vermeden_groei",
            "daling");

    @Mixin
    private final Uitvoerkeuze uitvoer = new Uitvoerkeuze();

    @Mixin
    private final Plankeuze plan = new Plankeuze();

    @Mixin
    private final Basisvraag vraag = new Basisvraag();

    MaatregelenPrognoseOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    int voerUit(Magazijn magazijn) {
        var maatregelen = plan.kies(magazijn).stream()
                .filter(m -> !m.uitvoering().werkingen().isEmpty())
                .toList();
        if (maatregelen.isEmpty()) {
            omgeving().meld("Geen van deze maatregelen zegt onder 'prognose' wat zij met de verwachting doet.");
        }
        var basis = vraag.basis(magazijn, omgeving().vandaag());
        try (Rijschrijver rijen = uitvoer.begin(omgeving(), KOLOMMEN)) {
            if (basis instanceof Cijfer<List<Autonoom>> cijfer) {
                var doorwerking = new Doorwerking(
                        cijfer.waarde(), vraag.dag(magazijn, omgeving().vandaag()));
                maatregelen.forEach(
                        m -> toon(rijen, m.id(), doorwerking.met(m.uitvoering().werkingen())));
                List<Werking> alle = maatregelen.stream()
                        .flatMap(m -> m.uitvoering().werkingen().stream())
                        .toList();
                toon(rijen, Planregel.SAMEN, doorwerking.met(alle));
            }
        }
        if (basis instanceof GeenCijfer<List<Autonoom>> geen) {
            omgeving().meld(geen.toelichting());
        }
        return Afloop.GEDAAN;
    }

    private static void toon(Rijschrijver rijen, String maatregel, List<Regel> regels) {
        regels.forEach(r -> rijen.rij(List.of(
                maatregel,
                r.autonoom().jaar(),
                r.autonoom().voorziening(),
                r.autonoom().vorigJaar(),
                r.autonoom().totaal(),
                r.met(),
                r.laag(),
                r.hoog(),
                r.effect(),
                r.vermedenGroei(),
                r.daling())));
    }
}
