// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.grip.basis.Uitkomst;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.invoer.Invoertabel;
import nl.grip.sturing.maatregel.Planregel;
import nl.grip.sturing.maatregel.bestand.Maatregelenmap;
import nl.grip.sturing.maatregel.bewaren.Maatregelregister;
import nl.grip.sturing.register.Registersoort;
import nl.grip.sturing.taakstelling.Taakstelling;
import nl.grip.sturing.taakstelling.Taakstellingslezer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What measures fill of a savings task; here a saving is positive (contract section 8). */
@Command(
        name = "taakstelling",
        description = "Toon welk deel van een taakstelling de maatregelen invullen.",
        footer = {
            "",
            "Kolommen van de tabel: taakstelling;jaar;opgave;maatregel;aandeel",
            "Een regel per maatregel; niets ingevuld: laat maatregel en aandeel leeg.",
            "Een kolom geboekt bevat een besparing die al in de begroting staat.",
            "Zonder tabel: het register taakstelling in het magazijn.",
            "Wat is afgewezen of nog op de longlist staat, vult niets."
        })
final class TaakstellingOpdracht extends Tabelopdracht<Taakstelling> {
    private static final int DECIMALEN = 6;

    @Option(
            names = "--maatregelen",
            paramLabel = "MAP",
            description = "Een map met een bestand *.yaml per maatregel (standaard: de maatregelen in het magazijn).")
    private Optional<Path> maatregelen = Optional.empty();

    TaakstellingOpdracht(Omgeving omgeving) {
        super(
                omgeving,
                List.of("taakstelling", "jaar", "opgave", "ingevuld", "rest", "dekking", "nodige_realisatie_pct"));
    }

    @Override
    boolean kijktInMagazijn() {
        return maatregelen.isEmpty();
    }

    /** What is wrong in the measures comes first: without them a task cannot be judged. */
    @Override
    Gelezen<Taakstelling> reken(Invoertabel tabel) {
        Gelezen<Planregel> plan = maatregelen
                .map(map -> Maatregelenmap.reken(omgeving().pad(map)))
                .orElseGet(() -> new Gelezen<>(List.of(), List.of()));
        return plan.isGeweigerd()
                ? new Gelezen<>(List.of(), plan.bevindingen())
                : Taakstellingslezer.lees(tabel, plan.rijen());
    }

    @Override
    Gelezen<Taakstelling> reken(Invoertabel tabel, Magazijn magazijn) {
        return maatregelen.isPresent()
                ? reken(tabel)
                : Taakstellingslezer.lees(tabel, Maatregelregister.plan(magazijn.archief()));
    }

    @Override
    Gelezen<Taakstelling> reken(Magazijn magazijn) {
        return reken(uitRegister(magazijn, Registersoort.TAAKSTELLING), magazijn);
    }

    @Override
    List<@Nullable Object> rij(Taakstelling taak) {
        return Arrays.asList(
                taak.naam(),
                taak.jaar(),
                taak.opgave(),
                taak.ingevuld(),
                taak.rest(),
                rond(taak.dekking()),
                taak.nodigeRealisatiePct() instanceof Uitkomst.Cijfer<BigDecimal> pct ? rond(pct.waarde()) : null);
    }

    private static BigDecimal rond(BigDecimal deel) {
        return deel.setScale(DECIMALEN, RoundingMode.HALF_UP);
    }
}
