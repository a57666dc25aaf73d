// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.grip.rapportage.vorm.Eenheid;

/** One reason why the cost changed. All of them together are the difference exactly. */
record Oorzaak(String naam, BigDecimal waarde) {
    private static final List<String> NAMEN = List.of("clienten", "volume_per_client", "prijs", "mix");

    /** The reasons in a sentence, the largest first. */
    static String zin(Cijfertabel tabel, Cijfertabel.Rij rij, Eenheid eenheid) {
        return NAMEN.stream()
                .flatMap(naam -> tabel
                        .find(rij, naam)
                        .filter(waarde -> waarde.signum() != 0)
                        .map(waarde -> new Oorzaak(naam, waarde))
                        .stream())
                .sorted(Comparator.comparing((Oorzaak oorzaak) -> oorzaak.waarde.abs())
                        .reversed())
                .map(oorzaak -> eenheid.inZin(oorzaak.waarde.abs()) + " " + oorzaak.reden())
                .collect(Collectors.joining(", ", "Dat is ", "."));
    }

    private String reden() {
        boolean meer = waarde.signum() > 0;
        return switch (naam) {
            case "clienten" ->
                meer ? "erbij doordat meer mensen hulp kregen" : "eraf doordat minder mensen hulp kregen";
            case "prijs" -> meer ? "erbij door hogere tarieven" : "eraf door lagere tarieven";
            case "mix" -> meer ? "erbij door duurdere hulp" : "eraf door goedkopere hulp";
            default -> meer ? "erbij door meer hulp per persoon" : "eraf door minder hulp per persoon";
        };
    }
}
