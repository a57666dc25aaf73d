// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.List;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.begroting.Begrotingslezer;
import nl.grip.sturing.begroting.Reserveverloop;
import nl.grip.sturing.begroting.bewaren.Begrotingsvragen;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.invoer.Invoertabel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A reserve from year to year (contract section 8). */
@Command(
        name = "reserve",
        description = "Volg een reserve van jaar tot jaar.",
        footer = {
            "",
            "Kolommen van de tabel: jaar;onderdeel;bedrag",
            "Onderdeel 'begin' is de stand aan het begin; een onttrekking is negatief.",
            "Zonder tabel: de tabel reserve in het magazijn."
        })
final class ReserveOpdracht extends Tabelopdracht<Reserveverloop.Jaar> {
    @Mixin
    private final Peildatumkeuze peildatum = new Peildatumkeuze();

    @Option(names = "--zonder", paramLabel = "ONDERDEEL", description = "Laat dit onderdeel weg; mag vaker.")
    private List<String> zonder = List.of();

    ReserveOpdracht(Omgeving omgeving) {
        super(omgeving, List.of("jaar", "begin", "storting", "onttrekking", "einde"));
    }

    @Override
    Gelezen<Reserveverloop.Jaar> reken(Invoertabel tabel) {
        var rijen = Begrotingslezer.reserve(tabel);
        return new Gelezen<>(jaren(Reserveverloop.van(rijen.rijen())), rijen.bevindingen());
    }

    @Override
    Gelezen<Reserveverloop.Jaar> reken(Magazijn magazijn) {
        var vragen = new Begrotingsvragen(magazijn.vragen(), peildatum.van(magazijn, omgeving()));
        var verloop = vragen.reserve();
        verloop.vroeg()
                .ifPresent(vroeg -> omgeving()
                        .meld("In de tabel reserve telt niet mee wat van voor " + vroeg.voor() + " is (regels: "
                                + vroeg.mutaties().size() + "): dat zit al in de stand aan het begin van dat jaar."));
        return new Gelezen<>(jaren(verloop), List.of());
    }

    private List<Reserveverloop.Jaar> jaren(Reserveverloop verloop) {
        var redenen = verloop.redenen();
        for (var weg : zonder) {
            if (!redenen.isEmpty() && !redenen.contains(weg)) {
                throw new VerkeerdeVraag("Er is geen onderdeel '" + weg + "'; wel: " + String.join(", ", redenen) + "."
                        + Dichtstbij.vraag(weg, redenen));
            }
        }
        return verloop.zonder(zonder).jaren();
    }

    @Override
    List<@Nullable Object> rij(Reserveverloop.Jaar jaar) {
        return List.of(jaar.jaar(), jaar.begin(), jaar.storting(), jaar.onttrekking(), jaar.einde());
    }
}
