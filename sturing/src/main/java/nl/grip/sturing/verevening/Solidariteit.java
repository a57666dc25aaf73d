// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.verevening;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.grip.basis.Bedrag;
import nl.grip.sturing.maatregel.Centen;

/**
 * Only a part of the costs is shared, such as dear and rare care; the rest everybody pays alone.
 *
 * @param aandeel that is shared, 0-1
 */
public record Solidariteit(BigDecimal aandeel) {
    public Solidariteit {
        if (aandeel.signum() < 0 || aandeel.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("een aandeel ligt van 0 tot en met 1");
        }
    }

    /** The bills under a model of which the shared part is settled. */
    public List<Bijdrage> reken(Model model, List<Deelnemer> deelnemers) {
        var gedeeld = deelnemers.stream()
                .map(d -> new Deelnemer(
                        d.gemeente(), d.jaar(), deel(d.eigenKosten()), deel(d.verwacht()), d.gewicht(), d.storting()))
                .toList();
        List<Bijdrage> bijdragen = new ArrayList<>();
        for (var bijdrage : Verevening.reken(model, gedeeld)) {
            bijdragen.add(new Bijdrage(
                    bijdrage.gemeente(),
                    bijdrage.jaar(),
                    eigen(bijdrage, deelnemers),
                    bijdrage.verrekening(),
                    bijdrage.storting()));
        }
        return List.copyOf(bijdragen);
    }

    private Bedrag deel(Bedrag bedrag) {
        return Centen.rond(Centen.euro(bedrag).multiply(aandeel));
    }

    private static Bedrag eigen(Bijdrage bijdrage, List<Deelnemer> deelnemers) {
        return deelnemers.stream()
                .filter(d -> d.gemeente().equals(bijdrage.gemeente()) && d.jaar() == bijdrage.jaar())
                .map(Deelnemer::eigenKosten)
                .reduce(Bedrag.NUL, Bedrag::plus);
    }
}
