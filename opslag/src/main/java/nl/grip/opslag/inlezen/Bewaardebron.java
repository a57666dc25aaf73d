// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.inlezen;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import nl.grip.bronnen.Leesinstellingen;
import nl.grip.bronnen.Oordeel;
import nl.grip.bronnen.Oordeel.Kop;
import nl.grip.bronnen.Rijontvanger;
import nl.grip.bronnen.bestanden.Bronbestand;
import nl.grip.opslag.bronpak.Bronpak;
import nl.grip.opslag.bronpak.Bronpost;

/** A source out of a pack, to be read again as the file that it was. */
public record Bewaardebron(Bronpak pak, Bronpost post) implements Bronbestand {
    @Override
    public String naam() {
        return post.naam();
    }

    @Override
    public long grootte() {
        return post.grootte();
    }

    @Override
    public LocalDate gewijzigdOp() {
        return Leeskenmerken.gewijzigdOp(post.kenmerken());
    }

    @Override
    public InputStream open() {
        return pak.open(post);
    }

    /** What was said when it was first read. */
    public Leesinstellingen instellingen() {
        return Leeskenmerken.instellingen(post.kenmerken());
    }

    /** What message it was before a vernietiging took something out of it; empty when none did. */
    Optional<String> herschreven() {
        return Leeskenmerken.inhoud(post.kenmerken());
    }

    /** Reads it under the identity of what was received: also when a vernietiging took something out of it. */
    public Oordeel lees(Lezer lezer, Rijontvanger ontvanger) {
        Oordeel nu = lezer.lees(this, ontvanger);
        Optional<Kop> kop = nu.kop()
                .map(k -> herschreven().map(inhoud -> metInhoud(k, inhoud)).orElse(k));
        return new Oordeel(
                nu.bestand(),
                post.sha256(),
                kop,
                nu.rijen(),
                nu.overgeslagen(),
                nu.bedrag(),
                nu.uitslag(),
                nu.reden(),
                nu.bevindingen());
    }

    private static Kop metInhoud(Kop kop, String inhoud) {
        return new Kop(
                inhoud,
                kop.soort(),
                kop.release(),
                kop.afzender(),
                kop.identificatie(),
                kop.ontvangenOp(),
                kop.ontvangenBron());
    }
}
