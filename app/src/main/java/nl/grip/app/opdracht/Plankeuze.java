// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.util.List;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.maatregel.Kenmerken;
import nl.grip.sturing.maatregel.Maatregel;
import nl.grip.sturing.maatregel.bewaren.Maatregelregister;
import picocli.CommandLine.Option;

/** Which measures of the register take part. */
final class Plankeuze {
    @Option(
            names = "--staat",
            paramLabel = "STAAT",
            split = ",",
            defaultValue = "voorgesteld,besloten,loopt,afgerond",
            description = "Alleen maatregelen in deze staat (standaard: voorgesteld,besloten,loopt,afgerond).")
    private List<String> staat = List.of();

    @Option(
            names = "--maatregelen",
            paramLabel = "ID",
            split = ",",
            description = "Alleen deze maatregelen, in deze volgorde, wat hun staat ook is.")
    private List<String> gekozen = List.of();

    @Option(names = "--zonder", paramLabel = "ID", split = ",", description = "Laat deze maatregelen weg.")
    private List<String> zonder = List.of();

    List<Maatregel> kies(Magazijn magazijn) {
        var alle = Maatregelregister.van(magazijn.archief()).inhoud();
        staat.forEach(s -> eis(
                Kenmerken.STATEN.contains(s),
                "--staat kent '" + s + "' niet. Kies uit " + String.join(", ", Kenmerken.STATEN) + "."));
        zonder.forEach(id -> find(alle, id));
        var basis = gekozen.isEmpty()
                ? alle.stream()
                        .filter(m -> staat.contains(m.kenmerken().staat()))
                        .toList()
                : gekozen.stream().map(id -> find(alle, id)).toList();
        return basis.stream().filter(m -> !zonder.contains(m.id())).toList();
    }

    private static Maatregel find(List<Maatregel> alle, String id) {
        return alle.stream()
                .filter(m -> m.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new VerkeerdeVraag("Er is geen maatregel '" + id + "'. Zie 'grip maatregelen lijst'."));
    }

    private static void eis(boolean klopt, String zin) {
        if (!klopt) {
            throw new VerkeerdeVraag(zin);
        }
    }
}
