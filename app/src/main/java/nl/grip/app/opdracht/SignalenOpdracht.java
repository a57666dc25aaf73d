// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.grip.app.uitvoer.Rijschrijver;
import nl.grip.app.web.gegevens.Signalenblad;
import nl.grip.basis.Peildatum;
import nl.grip.inzicht.Catalogus;
import nl.grip.inzicht.Inzicht;
import nl.grip.inzicht.signaal.Signaal;
import nl.grip.inzicht.signaal.Signaalfeiten;
import nl.grip.inzicht.signaal.Signalen;
import nl.grip.inzicht.signaal.bewaren.Signaalbron;
import nl.grip.opslag.Magazijn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What strikes in the way aanbieders declare (contract section 2). */
@Command(
        name = "signalen",
        description = "Toon wat opvalt: wie stil wordt, wie sneller of trager declareert, welke code verandert.")
final class SignalenOpdracht extends MagazijnOpdracht {
    private static final List<String> KOLOMMEN =
            List.of("soort", "aanbieder", "voorziening", "sinds", "gemeld_op", "bedrag", "toelichting");

    @Mixin
    private final Uitvoerkeuze uitvoer = new Uitvoerkeuze();

    @Option(
            names = "--peildatum",
            paramLabel = "DATUM",
            description = "Alleen wat toen bekend was telt mee (standaard: de laatste dag waarop iets binnenkwam).")
    private Optional<LocalDate> peildatum = Optional.empty();

    SignalenOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    int voerUit(Magazijn magazijn) {
        Inzicht inzicht =
                new Inzicht(magazijn.vragen(), Catalogus.laad(), omgeving().vandaag());
        Peildatum dag = inzicht.peildatum(peildatum.map(Peildatum::new));
        Signaalfeiten feiten = Signaalbron.lees(magazijn.vragen(), dag);
        var signalen = Signalen.tot(feiten, dag.laatsteHeleMaand());
        try (Rijschrijver rijen = uitvoer.begin(omgeving(), KOLOMMEN)) {
            signalen.lijst().forEach(s -> rijen.rij(rij(s)));
        }
        Optional.of(Signalenblad.voorbehoud(signalen))
                .filter(zin -> !zin.isEmpty())
                .ifPresent(omgeving()::meld);
        return Afloop.GEDAAN;
    }

    private static List<Object> rij(Signaal signaal) {
        return List.of(
                signaal.soort().code(),
                signaal.aanbieder(),
                signaal.voorziening(),
                signaal.sinds().toString(),
                signaal.gemeldOp(),
                signaal.bedrag(),
                signaal.toelichting());
    }
}
