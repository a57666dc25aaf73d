// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.duiding.bewaren;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.grip.opslag.archief.Archief;
import nl.grip.opslag.archief.Versie;
import nl.grip.opslag.archief.Versieregister;
import nl.grip.sturing.duiding.Raadsvraag;

/**
 * Questions at figures: a document each, of which the first version is the question and every later one an answer. Its name
 * is a number and the address of the figure.
 */
public final class Raadsvragen {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final String SOORT = "raadsvraag";

    private final Versieregister register;

    public Raadsvragen(Archief archief) {
        this.register = new Versieregister(archief, SOORT);
    }

    /** Every question, oldest first. */
    public List<Raadsvraag> list() {
        return register.list().stream()
                .map(Versie::id)
                .sorted(Comparator.comparing(this::gesteld).thenComparing(Raadsvragen::nummer))
                .map(this::vraag)
                .toList();
    }

    /** Those at one figure. */
    public List<Raadsvraag> van(String adres) {
        return list().stream().filter(vraag -> vraag.adres().equals(adres)).toList();
    }

    /** Adds a question; the day is that of the store's clock. Who asks at the same moment takes the next number. */
    public void stel(String adres, String tekst, String wie) {
        int nummer = van(adres).size() + 1;
        while (register.leg(nummer + " " + adres, 0, tekst, wie, "vraag").isEmpty()) {
            nummer++;
        }
    }

    /** Adds an answer; empty when there is no such question at that figure. */
    public Optional<Raadsvraag> beantwoord(String adres, String nummer, String tekst, String wie) {
        var id = nummer + " " + adres;
        if (register.find(id).isEmpty()) {
            return Optional.empty();
        }
        register.leg(Map.of(id, tekst), wie, "antwoord");
        return Optional.of(vraag(id));
    }

    private Raadsvraag vraag(String id) {
        var versies = register.versies(id);
        var eerste = versies.get(0);
        var laatste = versies.get(versies.size() - 1);
        return new Raadsvraag(
                Integer.toString(nummer(id)),
                id.substring(id.indexOf(' ') + 1),
                eerste.inhoud(),
                eerste.wie(),
                dag(eerste.wanneer()),
                versies.size() == 1
                        ? Optional.empty()
                        : Optional.of(
                                new Raadsvraag.Antwoord(laatste.inhoud(), laatste.wie(), dag(laatste.wanneer()))));
    }

    private Instant gesteld(String id) {
        return register.versies(id).get(0).wanneer();
    }

    private static int nummer(String id) {
        return Integer.parseInt(id.substring(0, id.indexOf(' ')));
    }

    private static LocalDate dag(Instant moment) {
        return LocalDate.ofInstant(moment, AMSTERDAM);
    }
}
