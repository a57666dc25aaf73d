// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.invoer.Invoertabel;
import nl.grip.sturing.register.Registersoort;
import nl.grip.sturing.verevening.Bijdrage;
import nl.grip.sturing.verevening.Deelnemerslezer;
import nl.grip.sturing.verevening.Model;
import nl.grip.sturing.verevening.Sleutel;
import nl.grip.sturing.verevening.Zorgvormen;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Who pays what when municipalities share costs (contract section 8). */
@Command(
        name = "verevening",
        description = "Verdeel de kosten over de gemeenten die ze samen dragen.",
        footer = {
            "",
            "Kolommen van de tabel: gemeente;jaar;eigen_kosten;verwacht;gewicht;storting",
            "Mag ook: zorgvorm en solidariteit, het deel van die zorg dat men samen draagt. Elke zorgvorm wordt apart"
                    + " verrekend; de rekening is hun som.",
            "Zonder tabel: het register verevening in het magazijn."
        })
final class VereveningOpdracht extends Tabelopdracht<Bijdrage> {
    @Option(
            names = "--model",
            required = true,
            paramLabel = "MODEL",
            description = "verzekering, gemiddelde, pot of sleutel.")
    private String model = "";

    @Option(
            names = "--sleutel",
            paramLabel = "SLEUTEL",
            defaultValue = "gewicht",
            description = "gewicht (standaard: de kolom), vorig_jaar of drie_jaar.")
    private String sleutel = "";

    @Option(
            names = "--solidariteit",
            paramLabel = "DEEL",
            defaultValue = "1",
            description =
                    "Welk deel van de kosten men samen draagt, van 0 tot en met 1 (standaard: 1), van zorg waarvan de"
                            + " tabel het niet zegt.")
    private BigDecimal solidariteit = BigDecimal.ONE;

    VereveningOpdracht(Omgeving omgeving) {
        super(omgeving, List.of("gemeente", "jaar", "eigen_kosten", "verrekening", "storting", "bijdrage"));
    }

    @Override
    Gelezen<Bijdrage> reken(Invoertabel tabel) {
        Model gekozen = model(model);
        Sleutel naar = sleutel(sleutel);
        if (solidariteit.signum() < 0 || solidariteit.compareTo(BigDecimal.ONE) > 0) {
            throw new VerkeerdeVraag("--solidariteit: kies een deel van 0 tot en met 1.");
        }
        var deelnemers = Deelnemerslezer.lees(tabel);
        return new Gelezen<>(
                deelnemers.isGeweigerd()
                        ? List.of()
                        : new Zorgvormen(deelnemers.rijen()).reken(gekozen, naar, solidariteit),
                deelnemers.bevindingen());
    }

    @Override
    Gelezen<Bijdrage> reken(Magazijn magazijn) {
        return reken(uitRegister(magazijn, Registersoort.VEREVENING));
    }

    static Model model(String code) {
        List<String> bekend = Arrays.stream(Model.values()).map(Model::code).toList();
        return Model.find(code)
                .orElseThrow(() -> new VerkeerdeVraag("Grip kent het model '" + code + "' niet; wel: "
                        + String.join(", ", bekend) + "." + Dichtstbij.vraag(code, bekend)));
    }

    static Sleutel sleutel(String code) {
        List<String> bekend = Arrays.stream(Sleutel.values()).map(Sleutel::code).toList();
        return Sleutel.find(code)
                .orElseThrow(() -> new VerkeerdeVraag("Grip kent de sleutel '" + code + "' niet; wel: "
                        + String.join(", ", bekend) + "." + Dichtstbij.vraag(code, bekend)));
    }

    @Override
    List<@Nullable Object> rij(Bijdrage bijdrage) {
        return List.of(
                bijdrage.gemeente(),
                bijdrage.jaar(),
                bijdrage.eigenKosten(),
                bijdrage.verrekening(),
                bijdrage.storting(),
                bijdrage.bijdrage());
    }
}
