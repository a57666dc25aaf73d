// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Uitkomst;
import nl.grip.sturing.maatregel.Planregel.Raming;

/** All measures of one year: their plain sum, and what they come to together. */
record Jaarsom(int jaar, List<Doorrekening> doorrekeningen) {
    private static final Uitkomst<BigDecimal> GEEN_BREAKEVEN =
            new Uitkomst.GeenCijfer<>(Uitkomst.Reden.NIET_GEDEFINIEERD, "een som heeft geen doelgroep");

    /** The sum of the rows; an effect that is not known is left out, see {@link #isOnbekend}. */
    Planregel som() {
        Bedrag kosten = som(d -> d.midden().kosten());
        Bedrag effect = som(d -> d.midden().effect());
        return regel(
                Planregel.SOM,
                kosten,
                effect,
                som(d -> d.laag().netto()),
                som(d -> d.hoog().netto()));
    }

    /**
     * Shared costs once and savings damped. Its range takes every measure at the ends of its own range, and is never
     * narrower than the estimate itself.
     */
    Planregel samen() {
        Samenloop samenloop = new Samenloop(doorrekeningen);
        Bedrag kosten = som(d -> d.midden().kosten()).min(Centen.rond(samenloop.dubbeleKosten(Doorrekening::midden)));
        Bedrag effect = som(d -> d.midden().effect()).plus(Centen.rond(samenloop.overlap(Doorrekening::midden)));
        Bedrag netto = kosten.plus(effect);
        return regel(
                Planregel.SAMEN,
                kosten,
                effect,
                Collections.min(List.of(netto, netto(samenloop, Doorrekening::laag))),
                Collections.max(List.of(netto, netto(samenloop, Doorrekening::hoog))));
    }

    private Bedrag netto(Samenloop samenloop, Function<Doorrekening, Stand> keuze) {
        return som(d -> keuze.apply(d).netto())
                .min(Centen.rond(samenloop.dubbeleKosten(keuze)))
                .plus(Centen.rond(samenloop.overlap(keuze)));
    }

    private Bedrag som(Function<Doorrekening, Bedrag> deel) {
        return doorrekeningen.stream().map(deel).reduce(Bedrag.NUL, Bedrag::plus);
    }

    private Planregel regel(String naam, Bedrag kosten, Bedrag effect, Bedrag laag, Bedrag hoog) {
        return new Planregel(
                naam,
                String.valueOf(jaar),
                kosten,
                new Uitkomst.Cijfer<>(Raming.of(kosten, effect, laag, hoog)),
                GEEN_BREAKEVEN);
    }

    /** Whether of no measure all effects are known: then what is left is no effect of nought. */
    boolean isOnbekend() {
        return doorrekeningen.stream().allMatch(d -> d.maatregel().heeftOnbekendEffect());
    }
}
