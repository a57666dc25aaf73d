// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.golden;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.sturing.invoer.Bevindingen;
import nl.grip.sturing.maatregel.Centen;
import nl.grip.sturing.maatregel.Plan;
import nl.grip.sturing.maatregel.Planregel;
import nl.grip.sturing.maatregel.Planregel.Raming;
import nl.grip.sturing.maatregel.bestand.Maatregellezer;

/** One measure in one year, written as a user writes it and calculated as {@code grip maatregelen reken} does. */
final class GoudPlan {
    private static final int JAAR = 2021;
    private final int jaar;
    private final List<String> kosten = new ArrayList<>();
    private String effect = "0";
    private String groeipad = "";

    GoudPlan() {
        this(JAAR);
    }

    GoudPlan(int jaar) {
        this.jaar = jaar;
    }

    /** In a straight line. */
    GoudPlan groeipad(int begin, int vol) {
        groeipad = "groeipad: {begin: %d, vol: %d}\n".formatted(begin, vol);
        return this;
    }

    GoudPlan structureel(BigDecimal bedrag) {
        kosten.add("{naam: k%d, soort: structureel, formule: \"%s\"}".formatted(kosten.size(), bedrag.toPlainString()));
        return this;
    }

    GoudPlan eenmalig(BigDecimal bedrag, int afschrijven) {
        kosten.add("{naam: k%d, soort: eenmalig, jaar: %d, bedrag: %s, afschrijven: %d}"
                .formatted(kosten.size(), jaar, bedrag.toPlainString(), afschrijven));
        return this;
    }

    /** A formula of bare numbers, or {@code onbekend}. */
    GoudPlan effect(String formule) {
        effect = formule;
        return this;
    }

    private Planregel reken() {
        var bevindingen = new Bevindingen();
        var yaml = "id: M\nnaam: M\njaren: [%d]\neffecten: [{voorziening: V, formule: \"%s\"}]\nkosten: [%s]\n"
                .formatted(jaar, effect, String.join(", ", kosten));
        var maatregel = Maatregellezer.lees("M.yaml", yaml + groeipad, bevindingen)
                .orElseThrow(() -> new IllegalStateException(bevindingen.list().toString()));
        return Plan.reken(List.of(maatregel)).get(0);
    }

    BigDecimal kosten() {
        return Centen.euro(reken().kosten());
    }

    BigDecimal effect() {
        return Centen.euro(raming().orElseThrow().effect());
    }

    /** Empty when the effect is not known. */
    Optional<BigDecimal> findNetto() {
        return raming().map(raming -> Centen.euro(raming.netto()));
    }

    private Optional<Raming> raming() {
        return reken().raming() instanceof Cijfer<Raming> cijfer ? Optional.of(cijfer.waarde()) : Optional.empty();
    }
}
