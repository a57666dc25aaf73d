// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.berichten;

import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.grip.basis.Bedrag;

/**
 * The 323: what a provider asks to be paid.
 *
 * @param declaratieNummer letters and digits, at most twelve
 * @param periode the month of handing in (CS340), not of care
 */
public record Declaratiebericht(Berichtkop kop, String declaratieNummer, YearMonth periode, List<Prestatie> prestaties)
        implements Bericht {
    public Declaratiebericht {
        prestaties = List.copyOf(prestaties);
    }

    @Override
    public int rijen() {
        return prestaties.size();
    }

    @Override
    public Optional<Bedrag> bedrag() {
        return Optional.of(totaal());
    }

    @Override
    public String nummer() {
        return "323";
    }

    public Bedrag totaal() {
        return som(prestaties);
    }

    static Bedrag som(Collection<Prestatie> prestaties) {
        return prestaties.stream().map(Prestatie::bedrag).reduce(Bedrag.NUL, Bedrag::plus);
    }

    /** The lines by client, in the order in which the clients first appear. */
    static Map<String, List<Prestatie>> perClient(List<Prestatie> prestaties) {
        Map<String, List<Prestatie>> clienten = new LinkedHashMap<>();
        prestaties.forEach(p -> clienten.computeIfAbsent(p.bsn(), bsn -> new java.util.ArrayList<>())
                .add(p));
        return clienten;
    }
}
