// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.List;
import nl.grip.sturing.begroting.Begrotingslezer;
import nl.grip.sturing.begroting.Reserveverloop;
import nl.grip.sturing.invoer.Gelezen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A reserve from year to year (contract section 8). */
@Command(
        name = "reserve",
        description = "Volg een reserve van jaar tot jaar.",
        footer = {
            "",
            "Kolommen van de tabel: jaar;onderdeel;bedrag",
            "Onderdeel 'begin' is de stand aan het begin; een onttrekking is negatief."
        })
final class ReserveOpdracht extends Stuuropdracht<Reserveverloop.Jaar> {
    @Mixin
    private final Invoerbestand invoer = new Invoerbestand();

    ReserveOpdracht(Omgeving omgeving) {
        super(omgeving, List.of("jaar", "begin", "storting", "onttrekking", "einde"));
    }

    @Override
    Gelezen<Reserveverloop.Jaar> reken() {
        return Begrotingslezer.reserve(invoer.pad(omgeving()));
    }

    @Override
    List<@Nullable Object> rij(Reserveverloop.Jaar jaar) {
        return List.of(jaar.jaar(), jaar.begin(), jaar.storting(), jaar.onttrekking(), jaar.einde());
    }
}
