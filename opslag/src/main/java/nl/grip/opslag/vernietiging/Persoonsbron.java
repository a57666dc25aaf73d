// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.vernietiging;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import java.util.function.Predicate;
import nl.grip.bronnen.tabellen.Tabelherschrijver;
import nl.grip.opslag.bronpak.Bronpak;
import nl.grip.opslag.bronpak.Bronpost;
import nl.grip.opslag.herschrijven.Bronherschrijver;
import nl.grip.opslag.inlezen.Bewaardebron;
import nl.grip.opslag.vernietiging.Berichten.Bericht;

/** A kept source, message or table, as far as persons are in it. */
record Persoonsbron(Bronpak pak, Bronpost post, Bericht bericht) {
    /** The BSNs in it for which {@code gezocht} holds. */
    Set<String> bsns(Predicate<String> gezocht) throws IOException {
        if (bericht.isTabel()) {
            return tabel().bsns(gezocht);
        }
        try (InputStream bron = pak.open(post)) {
            return Bronherschrijver.bsns(bron, gezocht);
        }
    }

    /** Writes it without the persons to remove; gives how many things went. */
    long verwijder(Opdracht opdracht, OutputStream uit) throws IOException {
        if (bericht.isTabel()) {
            return tabel().verwijder(opdracht::moetWeg, opdracht.masker()::masker, uit);
        }
        try (InputStream bron = pak.open(post)) {
            return Bronherschrijver.verwijder(bron, opdracht.bsns(bericht.domein()), opdracht.masker(), uit);
        }
    }

    private Tabelherschrijver tabel() throws IOException {
        Bewaardebron bron = new Bewaardebron(pak, post);
        return Tabelherschrijver.of(bron, bron.instellingen());
    }
}
