// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.grip.app.uitvoer.Rijschrijver;
import nl.grip.basis.Domein;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.verevening.Zorgvormen.Inbreng;
import nl.grip.sturing.verevening.bewaren.Inbrengvraag;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What this municipality brings in to share costs: the rows that {@code grip verevening} reads. */
@Command(
        name = "inbreng",
        description = "Schrijf wat deze gemeente inbrengt in een verevening: alleen bedragen per jaar.",
        footer = {
            "",
            "verwacht is wat het jaar ervoor kostte; gewicht is het aantal inwoners (Jeugd: onder de 18).",
            "Een jaar dat op de peildatum nog loopt, staat er niet bij.",
            "Zet de regels van alle gemeenten onder elkaar voor grip verevening."
        })
final class InbrengOpdracht extends MagazijnOpdracht {
    private static final String VOORZIENING = "voorziening";
    private static final List<String> KOLOMMEN =
            List.of("gemeente", "jaar", "eigen_kosten", "verwacht", "gewicht", "storting");

    @Mixin
    private final Uitvoerkeuze uitvoer = new Uitvoerkeuze();

    @Mixin
    private final Peildatumkeuze peildatum = new Peildatumkeuze();

    @Option(names = "--domein", paramLabel = "WET", defaultValue = "Jeugd", description = "Jeugd (standaard) of Wmo.")
    private String domein = "";

    @Option(
            names = "--per",
            paramLabel = "A",
            defaultValue = "gemeente",
            description = "gemeente (standaard), of voorziening: dan is elke voorziening een zorgvorm.")
    private String per = "";

    InbrengOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    int voerUit(Magazijn magazijn) {
        var wet = Arrays.stream(Domein.values())
                .filter(d -> d.code().equals(domein))
                .findFirst()
                .orElseThrow(() -> new VerkeerdeVraag("--domein kent '" + domein + "' niet. Kies Jeugd of Wmo."));
        if (!List.of("gemeente", VOORZIENING).contains(per)) {
            throw new VerkeerdeVraag("--per kent '" + per + "' niet. Kies gemeente of voorziening.");
        }
        boolean apart = per.equals(VOORZIENING);
        var rijen = new Inbrengvraag(magazijn.vragen(), peildatum.van(magazijn, omgeving())).lees(wet, apart);
        try (Rijschrijver uit = uitvoer.begin(omgeving(), apart ? metZorgvorm() : KOLOMMEN)) {
            rijen.forEach(rij -> uit.rij(rij(rij, apart)));
        }
        return Afloop.GEDAAN;
    }

    private static List<String> metZorgvorm() {
        return Stream.concat(KOLOMMEN.stream(), Stream.of("zorgvorm")).toList();
    }

    private static List<Object> rij(Inbreng rij, boolean apart) {
        var d = rij.deelnemer();
        List<Object> cellen = List.of(d.gemeente(), d.jaar(), d.eigenKosten(), d.verwacht(), d.gewicht(), d.storting());
        return apart ? Stream.concat(cellen.stream(), Stream.of(rij.zorgvorm())).toList() : cellen;
    }
}
