// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.begroting.bewaren;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.grip.basis.Bedrag;
import nl.grip.opslag.vraag.Vragen;
import nl.grip.sturing.begroting.Begrotingsboek;
import nl.grip.sturing.begroting.Begrotingsregel;
import nl.grip.sturing.begroting.Middel;
import nl.grip.sturing.begroting.Reserveverloop;
import nl.grip.sturing.begroting.Reserveverloop.Mutatie;
import nl.grip.sturing.begroting.Taakvelden;
import org.jspecify.annotations.Nullable;

/** Asks one store for its budget, its income and what was spent, as known on a day. */
public record Begrotingsvragen(Vragen vragen, LocalDate peildatum) {
    private static final String PEILDATUM = "peildatum";
    private static final String JAAR = "jaar";
    private static final int IEDEREEN = 1000;

    public Begrotingsboek boek() {
        return new Begrotingsboek(lees("begroting", Map.of(PEILDATUM, peildatum), Begrotingsvragen::regel));
    }

    private static Begrotingsregel regel(List<@Nullable Object> rij) {
        return new Begrotingsregel(
                (int) geheel(rij, 0),
                tekst(rij, 1),
                tekst(rij, 2),
                tekst(rij, 3),
                tekst(rij, 4),
                tekst(rij, 5),
                tekst(rij, 10),
                tekst(rij, 6).equals("baten"),
                new Bedrag(geheel(rij, 7)),
                !tekst(rij, 8).equals("nee"),
                rij.get(9) == null ? Optional.empty() : Optional.of((int) geheel(rij, 9)));
    }

    /** By voorziening, or the kostenplaats of what no message carries. */
    public Map<String, Bedrag> gerealiseerd(int jaar) {
        Map<String, Bedrag> kosten = new TreeMap<>();
        lees("gerealiseerd", metJaar(jaar), rij -> kosten.put(tekst(rij, 0), new Bedrag(geheel(rij, 1))));
        return kosten;
    }

    /** On which taakvelden each voorziening and each other kostenplaats is booked. */
    public Taakvelden taakvelden(int jaar) {
        Map<String, SortedMap<String, Bedrag>> geboekt = new TreeMap<>();
        lees(
                "taakvelden",
                metJaar(jaar),
                rij -> geboekt.computeIfAbsent(tekst(rij, 0), nieuw -> new TreeMap<>())
                        .put(tekst(rij, 1), new Bedrag(geheel(rij, 2))));
        return new Taakvelden(geboekt);
    }

    public Reserveverloop reserve() {
        return Reserveverloop.van(reserveregels());
    }

    /** The rows of the table {@code reserve} that hold. */
    public List<Mutatie> reserveregels() {
        return lees(
                "reserve",
                Map.of(PEILDATUM, peildatum),
                rij -> new Mutatie((int) geheel(rij, 0), tekst(rij, 1), new Bedrag(geheel(rij, 4))));
    }

    public List<Middel> rijksmiddelen() {
        return middelen("rijksmiddel");
    }

    /** What inhabitants pay themselves. */
    public List<Middel> eigenBijdragen() {
        return middelen("eigenbijdrage");
    }

    private List<Middel> middelen(String tabel) {
        return lees(
                tabel,
                Map.of(PEILDATUM, peildatum),
                rij -> new Middel(
                        (int) geheel(rij, 0),
                        tekst(rij, 1),
                        tekst(rij, 2),
                        tekst(rij, 3).equals("nee"),
                        new Bedrag(geheel(rij, 4))));
    }

    /** Of the last year up to this one that is known. */
    public Optional<Long> findInwoners(int jaar) {
        return findInwoners(jaar, IEDEREEN);
    }

    /** Those below an age. */
    public Optional<Long> findInwoners(int jaar, int onder) {
        Map<String, Object> parameters = new TreeMap<>(metJaar(jaar));
        parameters.put("onder", onder);
        return lees("inwoners", parameters, rij -> geheel(rij, 1)).stream().findFirst();
    }

    /** The municipality that most bills are for. */
    public Optional<String> findGemeente() {
        return lees("gemeente", Map.of(), rij -> tekst(rij, 0)).stream().findFirst();
    }

    private Map<String, Object> metJaar(int jaar) {
        return Map.of(PEILDATUM, peildatum, JAAR, String.valueOf(jaar));
    }

    private <T> List<T> lees(String vraag, Map<String, ?> parameters, Function<List<@Nullable Object>, T> vorm) {
        return vragen.stel(sql(vraag), parameters).rijen().stream().map(vorm).toList();
    }

    private static String tekst(List<@Nullable Object> rij, int kolom) {
        return Objects.requireNonNullElse(rij.get(kolom), "").toString();
    }

    private static long geheel(List<@Nullable Object> rij, int kolom) {
        return rij.get(kolom) instanceof Number getal ? getal.longValue() : 0;
    }

    private static String sql(String vraag) {
        try (InputStream bestand =
                Objects.requireNonNull(Begrotingsvragen.class.getResourceAsStream(vraag + ".sql"), vraag)) {
            return new String(bestand.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
