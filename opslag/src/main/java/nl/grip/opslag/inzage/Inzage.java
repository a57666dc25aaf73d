// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.inzage;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.grip.bronnen.Feitsoort;
import nl.grip.bronnen.Feitsoorten;
import nl.grip.bronnen.tabellen.Tabelherschrijver;
import nl.grip.opslag.Magazijndelen;
import nl.grip.opslag.bronpak.Bronpak;
import nl.grip.opslag.bronpak.Bronpost;
import nl.grip.opslag.fout.SchrijvenMislukt;
import nl.grip.opslag.herschrijven.Bronherschrijver;
import nl.grip.opslag.inlezen.Bewaardebron;
import nl.grip.opslag.inzage.Inzagelog.Blik;
import nl.grip.opslag.sleutel.Pseudoniemen;
import nl.grip.opslag.vraag.Tabel;
import org.jspecify.annotations.Nullable;

/**
 * Everything on one person. Personal in all its parts: to be shown to who may see it, and kept nowhere.
 *
 * @param feiten the rows of every fact table that has any, by its name
 * @param waarnemingen the files in which the person was seen, and when
 * @param elementen the {@code Client} elements and the rows of tables in the kept sources, as received
 * @param blikken who looked at this person, this time included
 */
public record Inzage(
        String client, Map<String, Tabel> feiten, Tabel waarnemingen, List<Element> elementen, List<Blik> blikken) {

    /** What one source says about the person. */
    public record Element(String bestand, String sha256, String tekst) {}

    /** Looks, after having written down who does so and why. The BSN goes no further than the pseudonym. */
    public static Inzage van(Magazijndelen delen, String bsn, String wie, String reden, Clock klok) {
        String client = new Pseudoniemen(delen.sleutels().pseudoniem()).client(bsn);
        Inzagelog log = Inzagelog.in(delen.map().log());
        try {
            log.schrijf(new Blik(klok.instant(), wie, client, reden));
            Tabel waarnemingen = waarnemingen(delen, client);
            return new Inzage(
                    client, feiten(delen, client), waarnemingen, elementen(delen, waarnemingen, bsn), log.list(client));
        } catch (IOException fout) {
            throw SchrijvenMislukt.of(fout);
        }
    }

    private static Map<String, Tabel> feiten(Magazijndelen delen, String client) {
        Map<String, Tabel> feiten = new LinkedHashMap<>();
        for (Feitsoort soort : overPersonen()) {
            Tabel rijen = delen.vragen()
                    .stel(
                            "SELECT * FROM feit." + soort.naam() + " WHERE client = :client ORDER BY bericht, rij",
                            Map.of("client", client));
            if (!rijen.rijen().isEmpty()) {
                feiten.put(soort.naam(), rijen);
            }
        }
        return feiten;
    }

    private static Tabel waarnemingen(Magazijndelen delen, String client) {
        String berichten = overPersonen().stream()
                .map(soort -> "SELECT bericht FROM feit." + soort.naam() + " WHERE client = :client")
                .collect(Collectors.joining(" UNION "));
        return delen.vragen()
                .stel(
                        "SELECT batch, sha256, bestand, soort, afzender, ontvangen_op, ontvangen_bron, gelezen_op"
                                + " FROM beheer.waarneming WHERE uitkomst <> 'geweigerd' AND inhoud IN (" + berichten
                                + ") ORDER BY ontvangen_op, sha256",
                        Map.of("client", client));
    }

    private static List<Element> elementen(Magazijndelen delen, Tabel waarnemingen, String bsn) throws IOException {
        List<Element> elementen = new ArrayList<>();
        for (List<@Nullable Object> rij : waarnemingen.rijen()) {
            try (Bronpak pak = delen.bronnen().open(String.valueOf(rij.get(0)))) {
                Optional<Bronpost> post = pak.find(String.valueOf(rij.get(1)));
                if (post.isPresent()) {
                    boolean tabel = Tabelherschrijver.isTabel(String.valueOf(rij.get(3)));
                    String tekst = tabel ? rijen(pak, post.get(), bsn) : elementen(pak, post.get(), bsn);
                    elementen.add(
                            new Element(String.valueOf(rij.get(2)), post.get().sha256(), tekst));
                }
            }
        }
        return elementen;
    }

    private static String elementen(Bronpak pak, Bronpost post, String bsn) throws IOException {
        try (InputStream bron = pak.open(post)) {
            return Bronherschrijver.elementen(bron, bsn);
        }
    }

    private static String rijen(Bronpak pak, Bronpost post, String bsn) throws IOException {
        Bewaardebron bron = new Bewaardebron(pak, post);
        return Tabelherschrijver.of(bron, bron.instellingen()).rijen(bsn);
    }

    private static List<Feitsoort> overPersonen() {
        return Feitsoorten.list().stream().filter(Feitsoort::isOverPersonen).toList();
    }
}
