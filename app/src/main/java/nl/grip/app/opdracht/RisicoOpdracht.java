// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.Arrays;
import java.util.List;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.invoer.Invoertabel;
import nl.grip.sturing.register.Registersoort;
import nl.grip.sturing.risico.Risicolezer;
import nl.grip.sturing.risico.Risicoregel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** What risks may cost, apart and in total (contract section 8). */
@Command(
        name = "risico",
        description = "Toon wat de risico's naar verwachting kosten, en welk risico het zwaarst weegt.",
        footer = {
            "",
            "Kolommen van de tabel: risico;kans_laag;kans_hoog;kosten_laag;kosten_hoog (kansen van 0 tot 1)",
            "Zonder tabel: het register risico in het magazijn."
        })
final class RisicoOpdracht extends Tabelopdracht<Risicoregel> {
    RisicoOpdracht(Omgeving omgeving) {
        super(omgeving, List.of("risico", "kans_laag", "kans_hoog", "kosten_laag", "kosten_hoog", "verwacht", "rang"));
    }

    @Override
    Gelezen<Risicoregel> reken(Invoertabel tabel) {
        return Risicolezer.regels(tabel);
    }

    @Override
    Gelezen<Risicoregel> reken(Magazijn magazijn) {
        return reken(uitRegister(magazijn, Registersoort.RISICO));
    }

    @Override
    List<@Nullable Object> rij(Risicoregel regel) {
        return Arrays.asList(
                regel.naam(),
                regel.kansLaag().orElse(null),
                regel.kansHoog().orElse(null),
                regel.kostenLaag(),
                regel.kostenHoog(),
                regel.verwacht(),
                regel.rang().orElse(null));
    }
}
