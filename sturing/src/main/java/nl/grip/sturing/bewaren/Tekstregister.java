// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.bewaren;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import nl.grip.basis.Herkomst;
import nl.grip.opslag.archief.Archief;
import nl.grip.opslag.archief.Versie;
import nl.grip.opslag.archief.Versieregister;
import nl.grip.opslag.fout.SchrijvenMislukt;
import nl.grip.sturing.invoer.Bevindingen;
import nl.grip.sturing.invoer.Gelezen;

/**
 * Documents of one kind, kept as the text that their own writer makes, so that a folder and the register say the same,
 * whichever came first.
 */
public final class Tekstregister<T> {
    private final Versieregister versies;
    private final Taal<T> taal;

    public Tekstregister(Archief archief, Taal<T> taal) {
        this.versies = new Versieregister(archief, taal.soort());
        this.taal = taal;
    }

    /** How a document is read and written. */
    public record Taal<T>(
            String soort,
            Lezer<T> lezer,
            Function<Path, Gelezen<T>> maplezer,
            Function<T, String> schrijver,
            Function<T, String> id) {}

    /** Reads a text; empty when something in it was refused. */
    @FunctionalInterface
    public interface Lezer<T> {
        Optional<T> lees(String plek, String tekst, Bevindingen bevindingen);
    }

    /** A document as it stands in one version. */
    public record Ingeschreven<T>(Versie versie, T inhoud) {}

    /** The latest version of every document, by id. */
    public List<Ingeschreven<T>> list() {
        return versies.list().stream().map(this::ingeschreven).toList();
    }

    /** The documents as they stand now. */
    public List<T> inhoud() {
        return list().stream().map(Ingeschreven::inhoud).toList();
    }

    public Optional<Ingeschreven<T>> find(String id) {
        return versies.find(id).map(this::ingeschreven);
    }

    public Optional<Ingeschreven<T>> find(String id, int versie) {
        return versies.find(id, versie).map(this::ingeschreven);
    }

    /** Every version of a document, oldest first. */
    public List<Versie> versies(String id) {
        return versies.versies(id);
    }

    /** Takes in a folder, all of it or nothing; what already stands here as it is gets no new version. */
    public Gelezen<Versie> leesIn(Path map, Wijziger wijziger) {
        Gelezen<T> gelezen = taal.maplezer().apply(map);
        if (gelezen.isGeweigerd()) {
            return new Gelezen<>(List.of(), gelezen.bevindingen());
        }
        Map<String, String> inhoud = new TreeMap<>();
        gelezen.rijen()
                .forEach(t -> inhoud.put(taal.id().apply(t), taal.schrijver().apply(t)));
        Bevindingen bevindingen = new Bevindingen();
        weiger(map.toString(), inhoud, wijziger, bevindingen);
        return bevindingen.isGeweigerd()
                ? Gelezen.of(List.of(), bevindingen)
                : Gelezen.of(List.copyOf(versies.leg(inhoud, wijziger.wie(), wijziger.waarom())), bevindingen);
    }

    /**
     * Adds a version of one document, written by somebody who had version {@code op} before him (0: a new document).
     *
     * @param plek what the text is called in what is said about it
     */
    public Gelezen<Versie> wijzig(int op, String plek, String tekst, Wijziger wijziger) {
        Bevindingen bevindingen = new Bevindingen();
        Optional<T> gelezen = taal.lezer().lees(plek, tekst, bevindingen);
        if (gelezen.isEmpty()) {
            return Gelezen.of(List.of(), bevindingen);
        }
        String id = taal.id().apply(gelezen.get());
        String inhoud = taal.schrijver().apply(gelezen.get());
        weiger(plek, Map.of(id, inhoud), wijziger, bevindingen);
        if (bevindingen.isGeweigerd()) {
            return Gelezen.of(List.of(), bevindingen);
        }
        Optional<Versie> nieuw = versies.leg(id, op, inhoud, wijziger.wie(), wijziger.waarom());
        if (nieuw.isEmpty()) {
            weigerVerouderd(plek, id, op, bevindingen);
        }
        return Gelezen.of(nieuw.stream().toList(), bevindingen);
    }

    private static void weigerVerouderd(String plek, String id, int op, Bevindingen bevindingen) {
        bevindingen.weiger(
                Herkomst.ofBestand(plek),
                "GRIP-versie",
                op == 0 ? id + " bestaat al" : "versie " + op + " van " + id,
                op == 0 ? "een id dat nog niet bestaat" : "de laatste versie: iemand anders wijzigde intussen iets",
                op == 0 ? "Kies een ander id" : "Open het stuk opnieuw en wijzig het daar");
    }

    /** Who and why must be said, and nobody's number may come along. */
    private static void weiger(String plek, Map<String, String> inhoud, Wijziger wijziger, Bevindingen bevindingen) {
        if (wijziger.waarom().isBlank() || wijziger.wie().isBlank()) {
            bevindingen.weiger(
                    Herkomst.ofBestand(plek), "GRIP-waarom", "geen reden", "wie dit wijzigt en waarom", "Vul ze in");
        }
        Map<String, String> teksten = new TreeMap<>(inhoud);
        teksten.put("de reden", wijziger.wie() + " " + wijziger.waarom());
        teksten.forEach((naam, tekst) -> {
            if (Versieregister.isOverPersoon(tekst) || Versieregister.isOverPersoon(naam)) {
                bevindingen.weiger(
                        Herkomst.ofBestand(plek),
                        "GRIP-persoon",
                        "in " + naam + " staat een burgerservicenummer",
                        "een tekst zonder gegevens van een persoon",
                        "Haal het nummer weg");
            }
        });
    }

    /** Writes the latest version of every document to a folder, a file each. */
    public List<Path> schrijf(Path map) {
        Set<String> namen = new HashSet<>();
        List<Path> bestanden = new ArrayList<>();
        try {
            Files.createDirectories(map);
            for (Versie versie : versies.list()) {
                Path bestand = map.resolve(bestandsnaam(versie.id(), namen));
                Files.writeString(bestand, versie.inhoud());
                bestanden.add(bestand);
            }
        } catch (IOException fout) {
            throw SchrijvenMislukt.of(fout);
        }
        return bestanden;
    }

    /** An id may hold what a file name may not; two that look alike then get a number. */
    private static String bestandsnaam(String id, Set<String> namen) {
        String naam = id.replaceAll("[^A-Za-z0-9._-]", "_").replaceAll("^\\.", "_");
        String kandidaat = naam;
        for (int i = 2; !namen.add(kandidaat); i++) {
            kandidaat = naam + "-" + i;
        }
        return kandidaat + ".yaml";
    }

    private Ingeschreven<T> ingeschreven(Versie versie) {
        return new Ingeschreven<>(
                versie,
                taal.lezer()
                        .lees(versie.id() + ".yaml", versie.inhoud(), new Bevindingen())
                        .orElseThrow(() -> new IllegalStateException(
                                "Deze versie van Grip leest " + versie.soort() + " " + versie.id() + " niet meer")));
    }
}
