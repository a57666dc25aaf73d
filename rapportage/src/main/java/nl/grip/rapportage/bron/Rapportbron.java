// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.bron;

import java.util.List;
import java.util.Optional;
import nl.grip.basis.Peildatum;
import nl.grip.basis.Uitkomst;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Vraag;
import nl.grip.inzicht.prognose.bewaren.Prognoseblad;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.sturing.begroting.Begrotingsboek;
import nl.grip.sturing.duiding.Duiding;
import nl.grip.sturing.duiding.Raadsvraag;
import nl.grip.sturing.maatregel.Maatregel;
import nl.grip.sturing.maatregel.Planregel;
import nl.grip.sturing.taakstelling.Taakstellingen;

/** Where documents ask. Every figure in a document is an answer of one of these questions. */
public interface Rapportbron {
    /** The asked day, else the last on which something came in. */
    Peildatum peildatum(Optional<Peildatum> gevraagd);

    Antwoord cijfer(Vraag vraag);

    /** The same for everybody to read: small counts of people are gone, the others are rounded; no amounts. */
    Antwoord openbaar(Vraag vraag);

    /** What a year will cost, per voorziening. */
    Uitkomst<Prognoseblad> prognose(int jaar, Peildatum dag);

    /** The budget as known on a day. */
    Begrotingsboek begroting(Peildatum dag);

    /** How many people live there, as known on a day; empty when nobody told. */
    default Optional<Long> inwoners(Peildatum dag) {
        return Optional.empty();
    }

    /** How many people live there below an age, as known on a day; empty when nobody told. */
    default Optional<Long> inwoners(Peildatum dag, int onder) {
        return Optional.empty();
    }

    Register maatregelen();

    /** What must be saved, filled by the same measures. */
    default Taken taken() {
        return Taken.GEEN;
    }

    /** What was written at figures that the raad may see. */
    List<Duiding> duidingen();

    /** What was asked at figures that the raad may see, oldest first. */
    List<Raadsvraag> raadsvragen();

    Naamgeving namen();

    /** What the program does with data of people. */
    Verwerking verwerking();

    /** Whether everybody in the store is made up. */
    boolean voorbeeld();

    /**
     * The tasks and what fills them.
     *
     * @param voorbeeld whether they are the shipped example, for want of own tasks
     */
    record Taken(boolean voorbeeld, Taakstellingen boek) {
        static final Taken GEEN = new Taken(false, Taakstellingen.GEEN);
    }

    /**
     * The measures and what they come to.
     *
     * @param voorbeeld whether they are the shipped example, for want of own measures
     */
    record Register(boolean voorbeeld, List<Maatregel> maatregelen, List<Planregel> plan) {
        public Register {
            maatregelen = List.copyOf(maatregelen);
            plan = List.copyOf(plan);
        }
    }
}
