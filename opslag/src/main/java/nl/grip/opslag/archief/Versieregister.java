// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.archief;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.grip.basis.Burgerservicenummer;

/**
 * Documents of one kind that change: every change is a new version, with who, when and why. Versions are only added and
 * each can be read back. They stand in the archief, and so in the backup and under {@code grip controle}; rebuilding the
 * database leaves them alone.
 */
public final class Versieregister {
    private static final String ID = "id";
    private static final String VERSIE = "versie";
    private static final String WIE = "wie";
    private static final String WAAROM = "waarom";

    private final Archief archief;
    private final String soort;

    public Versieregister(Archief archief, String soort) {
        this.archief = archief;
        this.soort = soort;
    }

    /** The latest version of every document, by id. */
    public List<Versie> list() {
        SortedMap<String, Stuk> laatste = new TreeMap<>();
        archief.list(soort).forEach(stuk -> laatste.put(kenmerk(stuk, ID), stuk));
        return laatste.values().stream().map(this::versie).toList();
    }

    /** Every version of a document, oldest first; none when there is no such document. */
    public List<Versie> versies(String id) {
        return archief.list(soort).stream()
                .filter(stuk -> kenmerk(stuk, ID).equals(id))
                .map(this::versie)
                .toList();
    }

    /** The latest version of a document. */
    public Optional<Versie> find(String id) {
        var versies = versies(id);
        return versies.isEmpty() ? Optional.empty() : Optional.of(versies.get(versies.size() - 1));
    }

    public Optional<Versie> find(String id, int nummer) {
        return archief.find(soort, sleutel(id, nummer)).map(this::versie);
    }

    /**
     * Adds a version of each of these documents, all or none; a document that already says this gets none.
     *
     * @param inhoud by id
     * @return the versions that were added
     */
    public Collection<Versie> leg(Map<String, String> inhoud, String wie, String waarom) {
        inhoud.forEach((id, tekst) -> weigerPersoon(id, wie, waarom, tekst));
        synchronized (archief) {
            Map<String, Integer> nummers = new LinkedHashMap<>();
            new TreeMap<>(inhoud).forEach((id, tekst) -> {
                Optional<Versie> nu = find(id);
                if (nu.filter(versie -> versie.inhoud().equals(tekst)).isEmpty()) {
                    nummers.put(id, nu.map(Versie::nummer).orElse(0) + 1);
                }
            });
            bewaar(nummers, inhoud, Map.of(WIE, wie, WAAROM, waarom));
            return nummers.entrySet().stream()
                    .map(nieuw -> find(nieuw.getKey(), nieuw.getValue()).orElseThrow())
                    .toList();
        }
    }

    /**
     * Adds a version after the one that the writer had before him; empty when somebody else was first, and then nothing
     * was written.
     *
     * @param op number of the version that was changed; 0 for a new document
     */
    public Optional<Versie> leg(String id, int op, String inhoud, String wie, String waarom) {
        synchronized (archief) {
            if (find(id).map(Versie::nummer).orElse(0) != op) {
                return Optional.empty();
            }
            leg(Map.of(id, inhoud), wie, waarom);
            return find(id);
        }
    }

    /** What is kept here for ever may hold nobody's number; who asks users for text tells them first. */
    private static void weigerPersoon(String... teksten) {
        for (String tekst : teksten) {
            if (isOverPersoon(tekst)) {
                throw new IllegalArgumentException("In een stuk met versies staat een burgerservicenummer");
            }
        }
    }

    /** Whether a text holds nine digits that pass the elfproef. */
    public static boolean isOverPersoon(String tekst) {
        return !Burgerservicenummer.afgeschermd(tekst).equals(tekst);
    }

    private void bewaar(Map<String, Integer> nummers, Map<String, String> inhoud, Map<String, String> wieEnWaarom) {
        List<Archief.Nieuw> nieuwe = new ArrayList<>();
        nummers.forEach((id, nummer) -> {
            Map<String, String> kenmerken = new TreeMap<>(wieEnWaarom);
            kenmerken.put(ID, id);
            kenmerken.put(VERSIE, String.valueOf(nummer));
            byte[] tekst = Objects.requireNonNull(inhoud.get(id)).getBytes(StandardCharsets.UTF_8);
            nieuwe.add(new Archief.Nieuw(soort, sleutel(id, nummer), kenmerken, tekst));
        });
        if (!nieuwe.isEmpty()) {
            archief.bewaar(nieuwe);
        }
    }

    private Versie versie(Stuk stuk) {
        return new Versie(
                soort,
                kenmerk(stuk, ID),
                Integer.parseInt(kenmerk(stuk, VERSIE)),
                kenmerk(stuk, WIE),
                stuk.bewaardOp(),
                kenmerk(stuk, WAAROM),
                new String(archief.lees(stuk), StandardCharsets.UTF_8));
    }

    private static String sleutel(String id, int nummer) {
        return nummer + " " + id;
    }

    private static String kenmerk(Stuk stuk, String naam) {
        return Objects.requireNonNull(stuk.kenmerken().get(naam), naam);
    }
}
