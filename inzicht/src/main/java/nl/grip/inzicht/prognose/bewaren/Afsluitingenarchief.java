// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.bewaren;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.grip.inzicht.prognose.afsluiting.Afsluiting;
import nl.grip.inzicht.prognose.afsluiting.Afsluitpost;
import nl.grip.opslag.archief.Archief;
import nl.grip.opslag.archief.Stuk;

/** Closings by name. A name is given once; what stands under it never changes. */
public final class Afsluitingenarchief {
    private static final String SOORT = "afsluiting";
    private static final String JAAR = "jaar";
    private static final String PEILDATUM = "peildatum";
    private static final int VELDEN = 4;

    private final Archief archief;

    public Afsluitingenarchief(Archief archief) {
        this.archief = archief;
    }

    /** A closing as it was kept. */
    public record Bewaard(String naam, String sha256, Afsluiting afsluiting) {}

    public List<Bewaard> list() {
        return archief.list(SOORT).stream().map(this::bewaard).toList();
    }

    public Optional<Bewaard> find(String naam) {
        return archief.find(SOORT, naam).map(this::bewaard);
    }

    /** Keeps it; what stood under that name already stays and is the answer. */
    public Bewaard bewaar(String naam, Afsluiting afsluiting, Map<String, String> herkomst) {
        var kenmerken = new TreeMap<>(herkomst);
        kenmerken.put(JAAR, String.valueOf(afsluiting.jaar()));
        kenmerken.put(PEILDATUM, afsluiting.peildatum().toString());
        return bewaard(archief.bewaar(SOORT, naam, kenmerken, tekst(afsluiting).getBytes(StandardCharsets.UTF_8)));
    }

    private Bewaard bewaard(Stuk stuk) {
        var posten = new String(archief.lees(stuk), StandardCharsets.UTF_8)
                .lines()
                .map(Afsluitingenarchief::post)
                .toList();
        return new Bewaard(
                stuk.sleutel(),
                stuk.sha256(),
                new Afsluiting(
                        Integer.parseInt(kenmerk(stuk, JAAR)), LocalDate.parse(kenmerk(stuk, PEILDATUM)), posten));
    }

    private static String kenmerk(Stuk stuk, String naam) {
        return Objects.requireNonNull(stuk.kenmerken().get(naam), naam);
    }

    /** One post a line: AGB, voorziening, cents, cents. None of them holds a semicolon. */
    private static String tekst(Afsluiting afsluiting) {
        return afsluiting.posten().stream()
                .map(p ->
                        p.aanbieder() + ";" + p.voorziening() + ";" + p.gedeclareerd() + ";" + p.nogTeBetalen() + "\n")
                .collect(Collectors.joining());
    }

    private static Afsluitpost post(String regel) {
        var velden = regel.split(";", VELDEN);
        return new Afsluitpost(velden[0], velden[1], Long.parseLong(velden[2]), Long.parseLong(velden[3]));
    }
}
