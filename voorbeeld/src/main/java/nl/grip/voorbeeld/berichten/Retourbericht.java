// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.berichten;

import java.time.LocalDate;

/**
 * The 302, 306, 308 or 316: the receiver found the message in order. Only a header, in which sender, receiver and number are
 * those of the message that it answers (IV028).
 */
public record Retourbericht(Bericht heen, LocalDate dagtekeningRetour) implements Bericht {
    @Override
    public Berichtkop kop() {
        return heen.kop();
    }

    @Override
    public LocalDate verzondenOp() {
        return dagtekeningRetour;
    }

    @Override
    public String verzender() {
        return heen.kop().ontvanger();
    }

    /** The number of the message that it answers, plus one. */
    @Override
    public String nummer() {
        return String.valueOf(Integer.parseInt(heen.nummer()) + 1);
    }

    @Override
    public int rijen() {
        return 1;
    }

    String identificatieRetour() {
        return "R" + heen.kop().identificatie();
    }
}
