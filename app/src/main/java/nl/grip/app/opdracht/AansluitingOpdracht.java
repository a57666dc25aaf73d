// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.grip.app.uitvoer.Rijschrijver;
import nl.grip.app.web.gegevens.Aansluitingblad;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Peildatum;
import nl.grip.inzicht.Catalogus;
import nl.grip.inzicht.Inzicht;
import nl.grip.inzicht.aansluiting.Aansluiting;
import nl.grip.inzicht.aansluiting.Aansluitregel;
import nl.grip.opslag.Magazijn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The messages beside the ledger (contract section 2). */
@Command(
        name = "aansluiting",
        description = "Leg wat aanbieders declareerden naast het grootboek, met een verklaring van elk verschil.")
final class AansluitingOpdracht extends MagazijnOpdracht {
    private static final List<String> KOLOMMEN = List.of(
            "jaar",
            "maand",
            "taakveld",
            "berichten",
            "grootboek",
            "verschil",
            "verklaard",
            "onverklaard",
            "verklaring");

    @Mixin
    private final Uitvoerkeuze uitvoer = new Uitvoerkeuze();

    @Option(
            names = "--peildatum",
            paramLabel = "DATUM",
            description =
                    "Alleen wat toen geboekt en ontvangen was (standaard: de laatste dag waarop iets binnenkwam).")
    private Optional<LocalDate> peildatum = Optional.empty();

    AansluitingOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    int voerUit(Magazijn magazijn) {
        Inzicht inzicht =
                new Inzicht(magazijn.vragen(), Catalogus.laad(), omgeving().vandaag());
        Aansluiting aansluiting = Aansluiting.van(inzicht, peildatum.map(Peildatum::new));
        try (Rijschrijver rijen = uitvoer.begin(omgeving(), KOLOMMEN)) {
            aansluiting.regels().forEach(regel -> rijen.rij(rij(regel)));
        }
        omgeving().meld(slotzin(aansluiting));
        return Afloop.GEDAAN;
    }

    private static List<Object> rij(Aansluitregel regel) {
        return List.of(
                regel.jaar(),
                regel.maand(),
                regel.taakveld(),
                regel.berichten(),
                regel.grootboek(),
                regel.verschil(),
                regel.verklaard(),
                regel.onverklaard(),
                regel.verklaring());
    }

    private static String slotzin(Aansluiting aansluiting) {
        if (aansluiting.waaromNiet().isPresent()) {
            return "Er is niets om te vergelijken. Lees berichten en het grootboek in.";
        }
        if (aansluiting.isVerklaard()) {
            return "Elk verschil met het grootboek is verklaard.";
        }
        return aansluiting.onverklaard().equals(Bedrag.NUL)
                ? Aansluitingblad.WEG_TEGEN_ELKAAR + "."
                : "Samen is " + aansluiting.onverklaard().euro() + " euro niet verklaard.";
    }
}
