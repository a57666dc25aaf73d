// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.invoer.Invoertabel;
import nl.grip.sturing.register.Registersoort;
import nl.grip.sturing.risico.Buffer;
import nl.grip.sturing.risico.Risico;
import nl.grip.sturing.risico.Risicolezer;
import nl.grip.sturing.risico.Weerstand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What all risks may cost together, and which pot carries it. */
@Command(
        name = "weerstand",
        description = "Speel alle risico's samen na: hoeveel is nodig, en dragen het programma en de reserves dat?",
        footer = {
            "",
            "Kolommen van de tabel: als bij grip risico. Zonder tabel: het register risico in het magazijn.",
            "Eerst betaalt het programma, dan de reserve; wat overblijft is tekort."
        })
final class WeerstandOpdracht extends Tabelopdracht<WeerstandOpdracht.Regel> {
    private static final int DECIMALEN = 6;
    private static final int MEESTE_TREKKINGEN = 1_000_000;
    private static final double HONDERD = 100;

    @Option(
            names = "--zekerheid",
            paramLabel = "PROCENT",
            defaultValue = "90",
            description = "Hoe zeker het genoeg moet zijn (standaard: 90).")
    private double zekerheid;

    @Option(names = "--programma", paramLabel = "EURO", defaultValue = "0", description = "Ruimte in het programma.")
    private BigDecimal programma = BigDecimal.ZERO;

    @Option(names = "--reserve", paramLabel = "EURO", defaultValue = "0", description = "De reserve.")
    private BigDecimal reserve = BigDecimal.ZERO;

    @Option(names = "--trekkingen", paramLabel = "AANTAL", defaultValue = "10000", description = "Standaard: 10000.")
    private int trekkingen;

    @Option(names = "--zaad", paramLabel = "GETAL", defaultValue = "1", description = "Begin van het toeval.")
    private long zaad;

    /** One number of the answer. */
    record Regel(String grootheid, Uitkomst<BigDecimal> waarde) {}

    WeerstandOpdracht(Omgeving omgeving) {
        super(omgeving, List.of("grootheid", "waarde", "geen_cijfer"));
    }

    @Override
    Gelezen<Regel> reken(Invoertabel tabel) {
        controleer();
        var risicos = Risicolezer.lees(tabel);
        return new Gelezen<>(risicos.isGeweigerd() ? List.of() : regels(risicos.rijen()), risicos.bevindingen());
    }

    @Override
    Gelezen<Regel> reken(Magazijn magazijn) {
        return reken(uitRegister(magazijn, Registersoort.RISICO));
    }

    private void controleer() {
        if (!(zekerheid > 0 && zekerheid < HONDERD)) {
            throw new VerkeerdeVraag("--zekerheid: kies een percentage boven 0 en onder 100.");
        }
        if (trekkingen < 1 || trekkingen > MEESTE_TREKKINGEN) {
            throw new VerkeerdeVraag("--trekkingen: kies een getal van 1 tot en met " + MEESTE_TREKKINGEN + ".");
        }
        if (programma.signum() < 0 || reserve.signum() < 0) {
            throw new VerkeerdeVraag("--programma en --reserve zijn 0 of meer.");
        }
    }

    private List<Regel> regels(List<Risico> risicos) {
        var weerstand = Weerstand.simuleer(risicos, zaad, trekkingen);
        double zeker = zekerheid / HONDERD;
        var buffer = new Buffer(List.of(new Buffer.Pot("programma", programma), new Buffer.Pot("reserve", reserve)));
        List<Regel> regels = new ArrayList<>();
        regels.add(euro("gemiddeld", weerstand.gemiddeld()));
        regels.add(euro("nodig", weerstand.nodig(zeker)));
        regels.add(euro("beschikbaar", buffer.totaal()));
        regels.add(ratio(weerstand.ratio(buffer.totaal(), zeker)));
        regels.add(regel("kans_op_tekort", weerstand.kansOpTekort(buffer.totaal())));
        buffer.vangOp(weerstand.nodig(zeker)).forEach(pot -> regels.add(euro("betaalt_" + pot.naam(), pot.bedrag())));
        return regels;
    }

    private static Regel regel(String grootheid, BigDecimal waarde) {
        return new Regel(grootheid, new Cijfer<>(waarde.setScale(DECIMALEN, RoundingMode.HALF_UP)));
    }

    private static Regel ratio(Uitkomst<BigDecimal> ratio) {
        return ratio instanceof Cijfer<BigDecimal> cijfer ? regel("ratio", cijfer.waarde()) : new Regel("ratio", ratio);
    }

    private static Regel euro(String grootheid, BigDecimal waarde) {
        return new Regel(grootheid, new Cijfer<>(waarde.setScale(2, RoundingMode.HALF_UP)));
    }

    @Override
    List<@Nullable Object> rij(Regel regel) {
        return Arrays.asList(
                regel.grootheid(),
                regel.waarde() instanceof Cijfer<BigDecimal> cijfer ? cijfer.waarde() : null,
                regel.waarde() instanceof GeenCijfer<BigDecimal> geen
                        ? geen.reden().code()
                        : null);
    }
}
