// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.prognose;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.inzicht.prognose.terugtoets.Toetsregel;
import nl.grip.rapportage.vorm.Notatie;

/** What would have been said in a year that is over, what came true, and how near the best rule of thumb was. */
public record Terugblad(int jaar, List<Toetsregel> regels) {
    static final Terugblad GEEN = new Terugblad(0, List.of());

    private static final int P10 = 1;
    private static final int P90 = 5;

    public Terugblad {
        regels = List.copyOf(regels);
    }

    private List<Toetsregel> vanGrip() {
        return regels.stream()
                .filter(r -> r.regel().equals(Toetsregel.GRIP))
                .sorted(Comparator.comparing(Toetsregel::peildatum))
                .toList();
    }

    /** The conclusion; without a year that is over there is none. */
    public String titel() {
        var grip = vanGrip();
        return grip.isEmpty()
                ? "Wat wij eerder zeiden, en wat het werd"
                : "%d kwam %d van de %d keer uit binnen wat wij gezegd zouden hebben"
                        .formatted(jaar, raak(grip), grip.size());
    }

    public Optional<Overzicht> overzicht() {
        var grip = vanGrip();
        return grip.isEmpty()
                ? Optional.empty()
                : Optional.of(new Overzicht(
                        "terugblik-titel",
                        "Wat wij over " + jaar + " gezegd zouden hebben, en wat het werd, in euro",
                        List.of(zin(grip)),
                        List.of(
                                "Op",
                                "Verwacht",
                                "In 8 van de 10 gevallen van",
                                "tot",
                                "Het werd",
                                "Ernaast",
                                "Beste vuistregel ernaast"),
                        grip.stream().map(this::rij).toList()));
    }

    private static String zin(List<Toetsregel> grip) {
        var werkelijk = Notatie.inWoorden(new Bedrag(grip.get(0).werkelijk()));
        return "Het jaar kostte " + werkelijk + ", voor zover nu bekend. Dat lag " + raak(grip) + " van de "
                + grip.size() + " keer binnen de bandbreedte.";
    }

    private static long raak(List<Toetsregel> grip) {
        return grip.stream()
                .filter(r -> r.werkelijk() >= r.kwantielen().get(P10)
                        && r.werkelijk() <= r.kwantielen().get(P90))
                .count();
    }

    private List<String> rij(Toetsregel r) {
        return List.of(
                Notatie.datum(r.peildatum()),
                euro(r.verwacht()),
                euro(r.kwantielen().get(P10)),
                euro(r.kwantielen().get(P90)),
                euro(r.werkelijk()),
                euro(Math.abs(r.fout())),
                beste(r).map(Terugblad::euro).orElse("geen"));
    }

    /** The smallest error of a rule of thumb on that day, known only afterwards. */
    private Optional<Long> beste(Toetsregel grip) {
        return regels.stream()
                .filter(r ->
                        r.peildatum().equals(grip.peildatum()) && !r.regel().equals(Toetsregel.GRIP))
                .map(r -> Math.abs(r.fout()))
                .min(Long::compare);
    }

    private static String euro(long centen) {
        return Notatie.rond(BigDecimal.valueOf(centen).movePointLeft(2));
    }
}
