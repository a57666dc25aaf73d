// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.grip.basis.Uitkomst;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.maatregel.Planregel;
import nl.grip.sturing.maatregel.Planregel.Raming;
import nl.grip.sturing.maatregel.bestand.Maatregelenmap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Costs, effect and netto of measures, apart, added up and together (contract section 6). */
@Command(
        name = "reken",
        description = "Reken de maatregelen in een map door: elk apart, opgeteld (som) en samen.",
        footer = {"", "Kosten zijn positief, besparingen negatief. Een maatregel is een bestand *.yaml."})
final class DoorrekenOpdracht extends Stuuropdracht<Planregel> {
    @Parameters(paramLabel = "MAP", description = "De map met een bestand *.yaml per maatregel.")
    private Path map = Path.of("");

    DoorrekenOpdracht(Omgeving omgeving) {
        super(
                omgeving,
                List.of(
                        "maatregel",
                        "jaar",
                        "kosten",
                        "effect",
                        "netto",
                        "netto_laag",
                        "netto_hoog",
                        "band",
                        "breakeven_pct"));
    }

    @Override
    Gelezen<Planregel> reken() {
        return Maatregelenmap.reken(omgeving().pad(map));
    }

    /** A measure with an effect that nobody knows yet has costs, and no netto. */
    @Override
    List<@Nullable Object> rij(Planregel regel) {
        @Nullable Raming raming = regel.raming() instanceof Uitkomst.Cijfer<Raming> cijfer ? cijfer.waarde() : null;
        return Arrays.asList(
                regel.maatregel(),
                regel.jaar(),
                regel.kosten(),
                raming == null ? null : raming.effect(),
                raming == null ? null : raming.netto(),
                raming == null ? null : raming.laag(),
                raming == null ? null : raming.hoog(),
                raming != null && regel.heeftBand() ? raming.band() : null,
                regel.breakevenPct() instanceof Uitkomst.Cijfer<BigDecimal> pct ? pct.waarde() : null);
    }
}
