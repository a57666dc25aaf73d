// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.begroting;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.grip.app.web.sturing.Bedragzin;
import nl.grip.app.web.sturing.Lijst;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.begroting.Meerjarenbeeld;

/**
 * The same in numbers: a table for each part, or one where nothing was changed afterwards.
 *
 * @param baten whether income stands in the budget too
 */
record Meerjarenlijsten(Meerjarenlagen lagen, boolean baten) {
    List<Lijst> lijsten() {
        var afbakeningen = lagen.afbakeningen();
        return afbakeningen.stream()
                        .allMatch(afbakening -> lagen.lagen(afbakening).size() < 2)
                ? List.of(samen(afbakeningen))
                : IntStream.range(0, afbakeningen.size())
                        .mapToObj(i -> lijst("beeld-lijst-" + i, afbakeningen.get(i)))
                        .toList();
    }

    /** Where nothing was changed afterwards one table is enough. */
    private Lijst samen(List<String> afbakeningen) {
        return Lijst.van(
                "beeld-lijst",
                baten ? "Saldo per jaar in getallen, in euro" : "Lasten per jaar in getallen, in euro",
                Stream.concat(Stream.of("Begroot"), lagen.jaren().stream().map(String::valueOf))
                        .toList(),
                afbakeningen.stream()
                        .map(afbakening -> new Lijst.Rij(
                                Meerjarenlagen.naam(afbakening),
                                "",
                                lagen.jaren().stream()
                                        .map(jaar -> cel(jaar, afbakening, Meerjarenbeeld.TOTAAL))
                                        .toList(),
                                false))
                        .toList());
    }

    private Lijst lijst(String id, String afbakening) {
        var namen = lagen.lagen(afbakening);
        return Lijst.van(
                id,
                Meerjarenlagen.naam(afbakening) + (baten ? ", saldo in euro" : ", lasten in euro"),
                Stream.concat(
                                Stream.of(namen.size() > 1 ? "Laag" : "Begroot"),
                                lagen.jaren().stream().map(String::valueOf))
                        .toList(),
                Stream.concat(namen.size() > 1 ? namen.stream() : Stream.of(), Stream.of(Meerjarenbeeld.TOTAAL))
                        .map(laag -> rij(afbakening, laag))
                        .toList());
    }

    private Lijst.Rij rij(String afbakening, String laag) {
        boolean totaal = laag.equals(Meerjarenbeeld.TOTAAL);
        return new Lijst.Rij(
                totaal ? baten ? "Saldo" : "Totaal" : laag,
                "",
                lagen.jaren().stream().map(jaar -> cel(jaar, afbakening, laag)).toList(),
                totaal);
    }

    private String cel(int jaar, String afbakening, String laag) {
        var regel = lagen.find(jaar, afbakening, laag);
        return regel.map(r -> r.saldo() instanceof GeenCijfer<Bedrag>
                        ? Bedragzin.GEEN
                        : baten
                                ? Bedragzin.saldo(r.laag().saldo())
                                : Notatie.heleEuro(r.laag().saldo()))
                .orElse("");
    }
}
