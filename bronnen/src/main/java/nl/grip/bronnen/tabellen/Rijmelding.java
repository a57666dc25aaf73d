// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import nl.grip.bronnen.berichten.Berichtvelden;
import nl.grip.bronnen.berichten.Bevindingen;

/** What is wrong with a row: it refuses the file, or leaves out the row when that was asked. */
record Rijmelding(Bevindingen bevindingen, boolean overslaan) {
    void fout(int regel, String kolom, String gevonden, String verwacht) {
        if (overslaan) {
            bevindingen.meld(
                    regel,
                    kolom,
                    "GRIP-rij",
                    gevonden,
                    verwacht,
                    "Deze rij is overgeslagen",
                    "Verbeter de rij en lever het bestand opnieuw aan",
                    "Grip");
        } else {
            bevindingen.weiger(regel, kolom, "GRIP-rij", gevonden, verwacht, "Grip");
        }
    }

    /** A row that stood in this file before and may. */
    void herhaald(int regel) {
        bevindingen.meld(
                regel,
                "",
                "GRIP-dubbel",
                "een rij die al in dit bestand staat",
                "elke rij een keer, als het niet twee keer gebeurde",
                "Beide rijen tellen mee",
                "Haal de rij weg als zij dubbel is",
                "Grip");
    }

    /** A rule of the standard that a readable row breaks. It stops nothing. */
    void regel(int regel, String kolom, Berichtvelden.Gebroken gebroken) {
        bevindingen.meld(
                regel,
                kolom,
                gebroken.code(),
                gebroken.gevonden(),
                gebroken.verwacht(),
                gebroken.gevolg(),
                gebroken.herstel(),
                gebroken.bron());
    }
}
