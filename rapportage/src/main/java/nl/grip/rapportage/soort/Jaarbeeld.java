// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Peildatum;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Vraag;
import nl.grip.inzicht.prognose.Onderdeel;
import nl.grip.inzicht.prognose.Prognosetabel;
import nl.grip.inzicht.prognose.Prognosetabel.Rij;
import nl.grip.inzicht.prognose.bewaren.Prognoseblad;
import nl.grip.rapportage.bron.Rapportbron;

/** The figures of one year on one day that documents share, asked once. */
final class Jaarbeeld {
    /** From here on a month counts as complete: what still comes does not change the story. */
    private static final BigDecimal BIJNA_ALLES = BigDecimal.valueOf(95);
    /** In a picture a month may lack this much: one does not see it. */
    private static final BigDecimal GENOEG = BigDecimal.valueOf(90);

    /** Without enough history to tell, the bills of a month are thought to take this long. */
    private static final int MAANDEN_WACHTEN = 3;

    /** Cost that is in no message, as the forecast calls it. */
    private static final Map<String, String> BUITEN = Map.of(
            "pgb",
            "Persoonsgebonden budget",
            "subsidie",
            "Subsidies",
            "taakgericht",
            "Vast bedrag per jaar",
            "vervoer",
            "Vervoer");

    private final Rapportbron bron;
    private final Peildatum dag;
    private final Uitkomst<Prognoseblad> prognose;
    private final Map<String, String> domeinen = new TreeMap<>();
    private final Map<String, Begrotingsregel> regels = new TreeMap<>();
    private final Map<YearMonth, Maand> maanden = new TreeMap<>();
    private final List<Antwoord> gevraagd = new ArrayList<>();

    /** @param volledigheid percentage of the expected bills that is in; empty when it cannot be told */
    record Maand(Bedrag bedrag, Optional<BigDecimal> volledigheid) {}

    Jaarbeeld(Rapportbron bron, Peildatum dag) {
        this.bron = bron;
        this.dag = dag;
        this.prognose = bron.prognose(jaar(), dag);
        leesVoorzieningen();
        leesMaanden();
    }

    int jaar() {
        return dag.datum().getYear();
    }

    Peildatum dag() {
        return dag;
    }

    /** Asks, and remembers what the document rests on. */
    Antwoord vraag(Vraag vraag) {
        return onthoud(bron.cijfer(vraag.withPeildatum(dag)));
    }

    /** The same as everybody may read it. */
    Antwoord vraagOpenbaar(Vraag vraag) {
        return onthoud(bron.openbaar(vraag.withPeildatum(dag)));
    }

    private Antwoord onthoud(Antwoord antwoord) {
        gevraagd.add(antwoord);
        return antwoord;
    }

    /** The meaning of every figure that was asked, each once. */
    List<nl.grip.inzicht.Kop> koppen() {
        return gevraagd.stream()
                .map(antwoord -> antwoord.indicator().kop())
                .distinct()
                .toList();
    }

    private void leesVoorzieningen() {
        var antwoord = vraag(Vraag.of("sturingsinformatie").withPer("jaar", "domein", "voorziening"));
        antwoord.rijen()
                .forEach(rij ->
                        domeinen.putIfAbsent(rij.sleutel().get(2), rij.sleutel().get(1)));
        var jaar = Integer.toString(jaar());
        var codes = new TreeSet<String>();
        antwoord.rijen().stream()
                .filter(rij -> rij.sleutel().get(0).equals(jaar))
                .forEach(rij -> codes.add(rij.sleutel().get(2)));
        verwachtingen().keySet().forEach(codes::add);
        codes.forEach(code -> regels.put(code, regel(code, antwoord, jaar)));
    }

    private Begrotingsregel regel(String code, Antwoord antwoord, String jaar) {
        var naam = code.isEmpty()
                ? "Nog niet ingedeeld"
                : BUITEN.getOrDefault(code, bron.namen().naam("voorziening", code));
        return new Begrotingsregel(
                naam,
                bedrag(antwoord, jaar, code, "begroot").filter(b -> !b.equals(Bedrag.NUL)),
                bedrag(antwoord, jaar, code, "gerealiseerd").orElse(Bedrag.NUL),
                Optional.ofNullable(verwachtingen().get(code)).map(Rij::verwacht));
    }

    private static Optional<Bedrag> bedrag(Antwoord antwoord, String jaar, String code, String grootheid) {
        return antwoord.rijen().stream()
                .filter(rij -> rij.grootheid().equals(grootheid)
                        && rij.sleutel().get(0).equals(jaar)
                        && rij.sleutel().get(2).equals(code))
                .flatMap(rij -> rij.findWaarde().stream())
                .map(Jaarbeeld::bedrag)
                .reduce(Bedrag::plus);
    }

    static Bedrag bedrag(BigDecimal euro) {
        return new Bedrag(
                euro.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    private void leesMaanden() {
        vraag(Vraag.of("uitgaven").withPer("maand").withFilters(periode(jaar() - 1, jaar()))).rijen().stream()
                .filter(rij ->
                        rij.grootheid().equals("gedeclareerd") && !rij.sleutel().isEmpty())
                .forEach(rij -> rij.findWaarde()
                        .ifPresent(w -> maanden.put(
                                YearMonth.parse(rij.sleutel().get(0)), new Maand(bedrag(w), rij.volledigheidPct()))));
    }

    /** The filter on the months of these years. */
    static String periode(int van, int totEnMet) {
        return "maand=" + van + "-01.." + totEnMet + "-12";
    }

    Map<YearMonth, Maand> maanden() {
        return maanden;
    }

    /** Up to which month of the year nearly all bills are in; 0 when of no month. */
    int volledigTotMaand() {
        return totMaand(BIJNA_ALLES);
    }

    /** Up to which month enough is in to draw a line through. */
    int getekendTotMaand() {
        return totMaand(GENOEG);
    }

    private int totMaand(BigDecimal grens) {
        return (int) IntStream.rangeClosed(1, 12)
                .takeWhile(m -> isVolledig(YearMonth.of(jaar(), m), grens))
                .count();
    }

    private boolean isVolledig(YearMonth maand, BigDecimal grens) {
        var gevonden = maanden.get(maand);
        return gevonden != null
                && maand.atEndOfMonth().isBefore(dag.datum())
                && gevonden.volledigheid()
                        .map(deel -> deel.compareTo(grens) >= 0)
                        .orElse(!maand.plusMonths(MAANDEN_WACHTEN).isAfter(YearMonth.from(dag.datum())));
    }

    Uitkomst<Prognoseblad> prognose() {
        return prognose;
    }

    boolean isGekalibreerd() {
        return prognose instanceof Cijfer<Prognoseblad> cijfer
                && cijfer.waarde().gekalibreerd();
    }

    /** The forecast of the whole municipality; empty when there is none. */
    Optional<Rij> verwacht() {
        return onderdeel(Prognosetabel.TOTAAL);
    }

    Optional<Bedrag> onderdeel(Onderdeel onderdeel) {
        return onderdeel(onderdeel.code()).map(Rij::verwacht);
    }

    private Optional<Rij> onderdeel(String onderdeel) {
        return rijen().stream()
                .filter(rij -> rij.onderdeel().equals(onderdeel)
                        && rij.sleutel().stream().allMatch(Prognosetabel.TOTAAL::equals))
                .findFirst();
    }

    private List<Rij> rijen() {
        return prognose instanceof Cijfer<Prognoseblad> cijfer ? cijfer.waarde().rijen() : List.of();
    }

    private Map<String, Rij> verwachtingen() {
        Map<String, Rij> uit = new TreeMap<>();
        rijen().stream()
                .filter(rij -> rij.onderdeel().equals(Prognosetabel.TOTAAL)
                        && !rij.sleutel().get(0).equals(Prognosetabel.TOTAAL))
                .forEach(rij -> uit.put(rij.sleutel().get(0), rij));
        return uit;
    }

    /** Every voorziening of the year by code. */
    Map<String, Begrotingsregel> voorzieningen() {
        return regels;
    }

    String domein(String voorziening) {
        return domeinen.getOrDefault(voorziening, "");
    }

    /** The domeinen that cost anything, as they are called in a sentence. */
    List<Begrotingsregel> perDomein() {
        return new TreeSet<>(regels.keySet().stream().map(this::domein).toList())
                .stream()
                        .map(domein -> Begrotingsregel.som(
                                domeinnaam(domein), vanDomein(domein).values()))
                        .toList();
    }

    Map<String, Begrotingsregel> vanDomein(String domein) {
        Map<String, Begrotingsregel> uit = new TreeMap<>();
        regels.forEach((code, regel) -> {
            if (domein(code).equals(domein)) {
                uit.put(code, regel);
            }
        });
        return uit;
    }

    static String domeinnaam(String domein) {
        return switch (domein) {
            case "Jeugd" -> "Jeugdhulp";
            case "Wmo" -> "Hulp uit de Wmo";
            default -> "Buiten de rekeningen om (pgb, subsidie, vervoer)";
        };
    }

    /** All help that has a budget. */
    Begrotingsregel begroot() {
        return Begrotingsregel.begroot(regels.values());
    }

    Begrotingsregel totaal() {
        return Begrotingsregel.som("Samen", regels.values());
    }
}
