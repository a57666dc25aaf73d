// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.bewaren;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.grip.opslag.archief.Archief;
import nl.grip.opslag.archief.Stuk;
import nl.grip.opslag.vraag.Vragen;

/**
 * Every forecast that was ever given, with what it was made from: the hash of its input, the program, seed and draws. Asked
 * again, it comes from here, to the byte. One instance serves one question: what is in the store may not change meanwhile.
 */
public final class Prognosearchief {
    private static final String SOORT = "prognose";
    private static final String VERSIE = "versie";
    private static final String INVOER = "invoer";
    private static final List<String> GELIJK = List.of(Prognosevraag.JAAR, Prognosevraag.PER, Prognosevraag.INDEXATIE);

    private final Archief archief;
    private final Vragen vragen;
    private final String versie;
    private final Map<LocalDate, String> invoer = new HashMap<>();

    /** @param versie of the program, see {@link Modelversie} */
    public Prognosearchief(Archief archief, Vragen vragen, String versie) {
        this.archief = archief;
        this.vragen = vragen;
        this.versie = versie;
    }

    /** The kept outcome; calculated and kept when the same program was not asked the same of the same facts before. */
    public byte[] antwoord(Prognosevraag vraag, Supplier<byte[]> berekening) {
        return find(vraag).orElseGet(() -> bewaar(vraag, berekening.get()));
    }

    /** The kept outcome, when this was asked before. */
    Optional<byte[]> find(Prognosevraag vraag) {
        return find(SOORT, vraag.peildatum(), vraag.kenmerken());
    }

    byte[] bewaar(Prognosevraag vraag, byte[] inhoud) {
        return bewaar(SOORT, vraag.peildatum(), vraag.kenmerken(), inhoud);
    }

    /** Another answer that rests on the same facts, by its own kind. */
    Optional<byte[]> find(String soort, LocalDate peildatum, Map<String, String> vraag) {
        return archief.find(soort, sleutel(kenmerken(peildatum, vraag))).map(archief::lees);
    }

    byte[] bewaar(String soort, LocalDate peildatum, Map<String, String> vraag, byte[] inhoud) {
        var kenmerken = kenmerken(peildatum, vraag);
        return archief.lees(archief.bewaar(soort, sleutel(kenmerken), kenmerken, inhoud));
    }

    /** What was said first of a year on a day, broken down like this question; whatever program said it. */
    Optional<Eerder> eerste(Prognosevraag vraag) {
        return gelijk(vraag)
                .filter(stuk -> dag(stuk).equals(vraag.peildatum()))
                .findFirst()
                .map(stuk -> new Eerder(
                        archief.lees(stuk), versie.equals(stuk.kenmerken().get(VERSIE))));
    }

    /** The last earlier day on which something was said of that year, broken down like this question. */
    Optional<LocalDate> vorigeDag(Prognosevraag vraag) {
        return gelijk(vraag)
                .map(Prognosearchief::dag)
                .filter(dag -> dag.isBefore(vraag.peildatum()))
                .max(LocalDate::compareTo);
    }

    /** What was said first of that year on each earlier day, broken down like this question. */
    public List<Gezegd> eerder(Prognosevraag vraag) {
        Map<LocalDate, Stuk> eerste = new TreeMap<>();
        gelijk(vraag)
                .filter(stuk -> dag(stuk).isBefore(vraag.peildatum()))
                .forEach(stuk -> eerste.putIfAbsent(dag(stuk), stuk));
        return eerste.entrySet().stream()
                .map(toen -> new Gezegd(toen.getKey(), Prognoseblad.lees(archief.lees(toen.getValue()))))
                .toList();
    }

    /** What was said on a day. */
    public record Gezegd(LocalDate dag, Prognoseblad blad) {}

    /** @param zelfdeProgramma whether the program of today said it */
    record Eerder(byte[] inhoud, boolean zelfdeProgramma) {}

    /**
     * What this program answered to this question after that second. When nothing was read since, the input is the same and
     * need not be looked at.
     */
    Optional<byte[]> findNa(Prognosevraag vraag, long seconde) {
        return list().stream()
                .filter(stuk -> stuk.bewaardOp().getEpochSecond() > seconde)
                .filter(stuk -> stuk.kenmerken()
                        .entrySet()
                        .containsAll(vraag.kenmerken().entrySet()))
                .filter(stuk -> versie.equals(stuk.kenmerken().get(VERSIE)))
                .findFirst()
                .map(archief::lees);
    }

    private Stream<Stuk> gelijk(Prognosevraag vraag) {
        var gezocht = vraag.kenmerken();
        return list().stream()
                .filter(stuk -> GELIJK.stream()
                        .allMatch(naam ->
                                stuk.kenmerken().getOrDefault(naam, "").equals(gezocht.getOrDefault(naam, ""))));
    }

    private static LocalDate dag(Stuk stuk) {
        return LocalDate.parse(stuk.kenmerken().getOrDefault(Prognosevraag.PEILDATUM, ""));
    }

    private Map<String, String> kenmerken(LocalDate peildatum, Map<String, String> vraag) {
        var kenmerken = new TreeMap<>(vraag);
        kenmerken.put(INVOER, invoer.computeIfAbsent(peildatum, dag -> Invoerstand.bepaal(vragen, dag)));
        kenmerken.put(VERSIE, versie);
        return kenmerken;
    }

    /**
     * How much these documents tell that facts alone do not: what people wrote down, and each day of which a forecast is kept.
     * Any other answer can be worked out again.
     */
    public static long nieuws(List<Stuk> stukken) {
        var perSoort = stukken.stream().collect(Collectors.partitioningBy(Prognosearchief::isAntwoord));
        long dagen = perSoort.getOrDefault(true, List.of()).stream()
                .filter(stuk -> stuk.soort().equals(SOORT))
                .map(Prognosearchief::dag)
                .distinct()
                .count();
        return perSoort.getOrDefault(false, List.of()).size() + dagen;
    }

    /** Its key is what was asked. */
    private static boolean isAntwoord(Stuk stuk) {
        return stuk.sleutel().equals(sleutel(new TreeMap<>(stuk.kenmerken())));
    }

    /** Every forecast, oldest first. */
    public List<Stuk> list() {
        return archief.list(SOORT);
    }

    private static String sleutel(Map<String, String> kenmerken) {
        var som = Vingerafdruk.leeg();
        Vingerafdruk.voegToe(som, kenmerken);
        return Vingerafdruk.hex(som);
    }
}
