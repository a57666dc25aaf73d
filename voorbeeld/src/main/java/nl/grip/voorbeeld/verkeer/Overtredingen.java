// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.verkeer;

import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Consumer;
import nl.grip.voorbeeld.berichten.Antwoordbericht;
import nl.grip.voorbeeld.berichten.Bericht;
import nl.grip.voorbeeld.berichten.Declaratiebericht;
import nl.grip.voorbeeld.berichten.Startbericht;
import nl.grip.voorbeeld.proces.Toeval;

/**
 * Breaks a rule now and then in messages that pass by. What is planted never changes what is true: it is rejected in the
 * answer, or says nothing about care or money.
 */
final class Overtredingen {
    /** The chance that a declaration breaks a rule. */
    static final double ZO_NU_EN_DAN = 0.04;

    static final double NOOIT = 0;
    private static final double START_TEGENOVER_DECLARATIE = 0.05;

    private final long zaad;
    private final double hoeVaak;
    private final Consumer<Poststuk> naar;
    private final Overtredingkeuze keuze = new Overtredingkeuze();
    private Optional<Declaratiebericht> wachtend = Optional.empty();

    Overtredingen(long zaad, double hoeVaak, Consumer<Poststuk> naar) {
        this.zaad = zaad;
        this.hoeVaak = hoeVaak;
        this.naar = naar;
    }

    /** A declaration waits for the next message, which may be its answer. */
    void neem(Bericht bericht) {
        if (bericht instanceof Antwoordbericht antwoord && isAntwoordOpWachtend(antwoord)) {
            beantwoord(antwoord.declaratie(), antwoord);
            return;
        }
        sluit();
        if (bericht instanceof Declaratiebericht declaratie) {
            wachtend = Optional.of(declaratie);
        } else {
            stuurDoor(bericht);
        }
    }

    void sluit() {
        wachtend.ifPresent(declaratie -> naar.accept(Poststuk.of(declaratie)));
        wachtend = Optional.empty();
    }

    private boolean isAntwoordOpWachtend(Antwoordbericht antwoord) {
        return wachtend.filter(d -> d == antwoord.declaratie()).isPresent();
    }

    private void beantwoord(Declaratiebericht declaratie, Antwoordbericht antwoord) {
        wachtend = Optional.empty();
        var paar = new Declaratiepaar(declaratie, antwoord);
        boolean plant = kans(declaratie, hoeVaak) && isZelfdeMaand(paar);
        keuze.plant(paar, plant).forEach(naar);
    }

    /** At no end of a month is a planted line known and its rejection not. */
    private static boolean isZelfdeMaand(Declaratiepaar paar) {
        return YearMonth.from(paar.declaratie().verzondenOp())
                .equals(YearMonth.from(paar.antwoord().verzondenOp()));
    }

    private void stuurDoor(Bericht bericht) {
        boolean plant = bericht instanceof Startbericht && kans(bericht, hoeVaak * START_TEGENOVER_DECLARATIE);
        naar.accept(
                plant
                        ? Poststuk.of(
                                bericht,
                                Afwijking.inTekst(
                                        "CS058",
                                        "StatusAanlevering",
                                        tekst -> tekst.replace("StatusAanlevering>1<", "StatusAanlevering>2<")))
                        : Poststuk.of(bericht));
    }

    private boolean kans(Bericht bericht, double kans) {
        return Toeval.of(
                        zaad,
                        "overtreding " + bericht.soort() + bericht.kop().afzender()
                                + bericht.kop().identificatie())
                .kans(kans);
    }
}
