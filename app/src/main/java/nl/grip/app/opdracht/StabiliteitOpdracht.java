// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.invoer.Invoertabel;
import nl.grip.sturing.register.Registersoort;
import nl.grip.sturing.verevening.Deelnemerslezer;
import nl.grip.sturing.verevening.Model;
import nl.grip.sturing.verevening.Rekeningloop;
import nl.grip.sturing.verevening.Rekeningloop.Stabiliteit;
import nl.grip.sturing.verevening.Zorgvormen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How steady the bill of each municipality is under each model. */
@Command(
        name = "stabiliteit",
        description = "Speel na hoe vast de rekening van elke gemeente is, per model van verevening.",
        footer = {
            "",
            "Kolommen van de tabel: als bij grip verevening, met minstens twee jaren per gemeente.",
            "spreiding_pct: hoeveel een jaarrekening schommelt, als deel van de gemiddelde rekening."
        })
final class StabiliteitOpdracht extends Tabelopdracht<StabiliteitOpdracht.Regel> {
    private static final int DECIMALEN = 6;
    private static final int MEESTE_TREKKINGEN = 20_000;

    @Option(
            names = "--sleutel",
            paramLabel = "SLEUTEL",
            defaultValue = "gewicht",
            description = "Als bij grip verevening.")
    private String sleutel = "";

    @Option(names = "--trekkingen", paramLabel = "AANTAL", defaultValue = "500", description = "Standaard: 500.")
    private int trekkingen;

    @Option(names = "--zaad", paramLabel = "GETAL", defaultValue = "1", description = "Begin van het toeval.")
    private long zaad;

    /** One municipality under one model, or why there is no figure. */
    record Regel(
            Model model,
            String gemeente,
            @Nullable Stabiliteit stabiliteit,
            @Nullable String geenCijfer) {}

    StabiliteitOpdracht(Omgeving omgeving) {
        super(omgeving, List.of("model", "gemeente", "gemiddeld", "spreiding_pct", "geen_cijfer"));
    }

    @Override
    Gelezen<Regel> reken(Invoertabel tabel) {
        if (trekkingen < 2 || trekkingen > MEESTE_TREKKINGEN) {
            throw new VerkeerdeVraag("--trekkingen: kies een getal van 2 tot en met " + MEESTE_TREKKINGEN + ".");
        }
        var naar = VereveningOpdracht.sleutel(sleutel);
        var deelnemers = Deelnemerslezer.lees(tabel);
        List<Regel> regels = new ArrayList<>();
        if (!deelnemers.isGeweigerd()) {
            var loop = new Rekeningloop(new Zorgvormen(deelnemers.rijen()).samen(), zaad, trekkingen);
            Arrays.stream(Model.values())
                    .sorted(java.util.Comparator.comparing(Model::code))
                    .forEach(model -> voegToe(model, loop.reken(model, naar), regels));
        }
        return new Gelezen<>(regels, deelnemers.bevindingen());
    }

    private static void voegToe(Model model, nl.grip.basis.Uitkomst<List<Stabiliteit>> uitkomst, List<Regel> regels) {
        if (uitkomst instanceof Cijfer<List<Stabiliteit>> cijfer) {
            cijfer.waarde().forEach(s -> regels.add(new Regel(model, s.gemeente(), s, null)));
        } else if (uitkomst instanceof GeenCijfer<List<Stabiliteit>> geen) {
            regels.add(new Regel(model, "", null, geen.reden().code()));
        }
    }

    @Override
    Gelezen<Regel> reken(Magazijn magazijn) {
        return reken(uitRegister(magazijn, Registersoort.VEREVENING));
    }

    @Override
    List<@Nullable Object> rij(Regel regel) {
        var s = regel.stabiliteit();
        return Arrays.asList(
                regel.model().code(),
                regel.gemeente(),
                s == null ? null : rond(s.gemiddeld(), 2),
                s == null ? null : rond(s.spreiding() * 100, DECIMALEN),
                regel.geenCijfer());
    }

    private static BigDecimal rond(double waarde, int decimalen) {
        return BigDecimal.valueOf(waarde).setScale(decimalen, RoundingMode.HALF_UP);
    }
}
