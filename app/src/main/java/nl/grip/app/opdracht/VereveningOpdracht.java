// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.Arrays;
import java.util.List;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.verevening.Bijdrage;
import nl.grip.sturing.verevening.Deelnemerslezer;
import nl.grip.sturing.verevening.Model;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who pays what when municipalities share costs (contract section 8). */
@Command(
        name = "verevening",
        description = "Verdeel de kosten over de gemeenten die ze samen dragen.",
        footer = {"", "Kolommen van de tabel: gemeente;jaar;eigen_kosten;verwacht;gewicht;storting"})
final class VereveningOpdracht extends Stuuropdracht<Bijdrage> {
    @Mixin
    private final Invoerbestand invoer = new Invoerbestand();

    @Option(
            names = "--model",
            required = true,
            paramLabel = "MODEL",
            description = "verzekering, gemiddelde, pot of sleutel.")
    private String model = "";

    VereveningOpdracht(Omgeving omgeving) {
        super(omgeving, List.of("gemeente", "jaar", "eigen_kosten", "verrekening", "storting", "bijdrage"));
    }

    @Override
    Gelezen<Bijdrage> reken() {
        Model gekozen = Model.find(model).orElseThrow(this::onbekend);
        return Deelnemerslezer.reken(gekozen, invoer.pad(omgeving()));
    }

    private VerkeerdeVraag onbekend() {
        List<String> bekend = Arrays.stream(Model.values()).map(Model::code).toList();
        return new VerkeerdeVraag("Grip kent het model '" + model + "' niet; wel: " + String.join(", ", bekend) + "."
                + Dichtstbij.vraag(model, bekend));
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
