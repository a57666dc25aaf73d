// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Vraag;
import nl.grip.rapportage.beeld.Kromme;
import nl.grip.rapportage.beeld.Staven;
import nl.grip.rapportage.bron.Rapportbron;
import nl.grip.rapportage.stuk.Cel;
import nl.grip.rapportage.stuk.Deel;
import nl.grip.rapportage.stuk.Stuk;
import nl.grip.rapportage.stuk.Tafel;
import nl.grip.rapportage.vorm.Eenheid;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.rapportage.vorm.Notatie;

/** Where one begins: the years behind us, where the money goes and how it is spread over people. Not for publication. */
final class Startfoto {
    private static final Eenheid EURO = Eenheid.van("euro", List.of(), "");
    private static final List<String> WAT = List.of("vraag", "toewijzingen", "aanbieders", "begroot", "gerealiseerd");
    private static final String KOSTEN = "aandeel_kosten";
    private static final String LANGDURIG = "aandeel_langdurig";
    /** So many bars leave room for what stands before them on a page. */
    private static final int IN_BEELD = 8;

    private static final Map<String, String> KOPPEN = Map.of("vraag", "Meldingen", "gerealiseerd", "Rekeningen");
    private static final String BETAALD = "gerealiseerd";

    private final Jaarbeeld beeld;
    private final Inwoners inwoners;

    private Startfoto(Jaarbeeld beeld, Inwoners inwoners) {
        this.beeld = beeld;
        this.inwoners = inwoners;
    }

    static Stuk maak(Rapportbron bron, Stukvraag vraag) {
        var foto = new Startfoto(new Jaarbeeld(bron, vraag.dag()), new Inwoners(bron, vraag.dag()));
        return new Stuk(
                "Startfoto Wmo en jeugdhulp",
                "Met wat bekend was op " + Notatie.datum(vraag.dag().datum()),
                "beleid en controller",
                bron.voorbeeld(),
                foto.delen(),
                foto.beeld.koppen());
    }

    private List<Deel> delen() {
        List<Deel> delen = new ArrayList<>();
        delen.add(new Deel.Kern(Zinnen.verwachting(beeld)));
        delen.add(new Deel.Kop("De jaren achter ons"));
        delen.add(new Deel.Tabel(jaren()));
        delen.add(
                new Deel.Alinea("Begroot is voor alle hulp, ook voor pgb, subsidie en vaste bedragen. Daarvan komt geen"
                        + " rekening: wat een jaar heeft gekost is dus meer dan de rekeningen."));
        delen.add(new Deel.Alinea(
                "Meldingen waarbij geen soort hulp is opgeschreven, tellen hier niet mee; bij Toegang wel."));
        delen.add(new Deel.Kop("Waar het geld naartoe gaat"));
        delen.add(voorzieningen());
        delen.addAll(Bestuursrapportage.oorzaken(beeld));
        delen.add(new Deel.Kop("Hoe het geld over mensen is verdeeld"));
        delen.addAll(verdeling());
        delen.add(new Deel.Kop("Wie hulp krijgen"));
        delen.addAll(Mensen.delenMetGebruik(beeld, inwoners));
        return delen;
    }

    private Tafel jaren() {
        var antwoord = beeld.vraag(Vraag.of("sturingsinformatie").withPer("jaar"));
        Map<String, Map<String, BigDecimal>> perJaar = new TreeMap<>();
        antwoord.rijen().stream()
                .filter(rij -> rij.sleutel().size() == 1)
                .forEach(rij -> rij.findWaarde()
                        .ifPresent(w -> perJaar.computeIfAbsent(rij.sleutel().get(0), j -> new TreeMap<>())
                                .put(rij.grootheid(), w)));
        perJaar.forEach((jaar, waarden) -> {
            waarden.remove("begroot");
            beeld.begroot(Integer.parseInt(jaar))
                    .ifPresent(bedrag -> waarden.put("begroot", new BigDecimal(bedrag.euro())));
        });
        var kolommen = new ArrayList<>(List.of("Jaar"));
        WAT.forEach(grootheid -> kolommen.add(KOPPEN.getOrDefault(grootheid, Naamgeving.kop(grootheid))));
        return new Tafel(
                "Per jaar: meldingen, toewijzingen en aanbieders; begroot en rekeningen in euro",
                kolommen,
                perJaar.entrySet().stream()
                        .dropWhile(jaar -> !isBetaald(jaar.getValue()))
                        .filter(jaar -> Integer.parseInt(jaar.getKey()) <= beeld.jaar())
                        .map(this::jaar)
                        .toList());
    }

    /** Allocations may begin long before the first bill that Grip holds: those years tell nothing. */
    private static boolean isBetaald(Map<String, BigDecimal> jaar) {
        return jaar.getOrDefault(BETAALD, BigDecimal.ZERO).signum() != 0;
    }

    /** A year that is not over yet says so: its figures are no fall. */
    private Tafel.Rij jaar(Map.Entry<String, Map<String, BigDecimal>> jaar) {
        var nogBezig = jaar.getKey().equals(Integer.toString(beeld.jaar()))
                && !beeld.dag().isJaarOm();
        List<Cel> cellen = new ArrayList<>(List.of(Cel.woord(jaar.getKey() + (nogBezig ? ", tot nu toe" : ""))));
        WAT.forEach(grootheid -> cellen.add(Optional.ofNullable(jaar.getValue().get(grootheid))
                .map(w -> new Cel(Notatie.rond(w), Optional.of(w)))
                .orElse(Cel.GEEN)));
        return new Tafel.Rij(cellen, false);
    }

    private Deel voorzieningen() {
        var regels = beeld.voorzieningen().values().stream()
                .sorted((a, b) -> b.gedeclareerd().compareTo(a.gedeclareerd()))
                .toList();
        return new Deel.Figuur(
                new Staven(
                                regels.stream()
                                        .filter(regel -> regel.gedeclareerd().centen() != 0)
                                        .map(regel -> new Staven.Staaf(
                                                regel.naam(),
                                                new BigDecimal(
                                                        regel.gedeclareerd().euro())))
                                        .toList(),
                                EURO)
                        .beeld("Rekeningen van " + beeld.jaar() + " per soort hulp, in euro", IN_BEELD),
                Begrotingsregel.tafel("Per soort hulp, in euro", "Soort hulp", regels, beeld.totaal()));
    }

    private List<Deel> verdeling() {
        var antwoord = beeld.vraag(Vraag.of("concentratie"));
        var punten = antwoord.rijen().stream()
                .filter(rij -> rij.grootheid().equals(KOSTEN)
                        && rij.sleutel().size() == 1
                        && !rij.sleutel().get(0).isEmpty())
                .flatMap(rij ->
                        rij
                                .findWaarde()
                                .map(deel -> new Kromme.Punt(
                                        new BigDecimal(rij.sleutel().get(0)), deel))
                                .stream())
                .toList();
        if (punten.isEmpty()) {
            return List.of(new Deel.Alinea("Daarvoor zijn er nog te weinig gegevens."));
        }
        return List.of(new Deel.Figuur(
                new Kromme(punten).beeld("Deel van het geld voor de duurste mensen, over alle jaren samen"),
                tafel(antwoord)));
    }

    private static Tafel tafel(Antwoord antwoord) {
        return new Tafel(
                "De duurste mensen en hun deel van het geld",
                List.of("Zoveel procent van de mensen", "Deel van het geld", "Daarvan voor wie lang hulp krijgt"),
                antwoord.rijen().stream()
                        .filter(rij -> rij.grootheid().equals(KOSTEN))
                        .map(rij -> rij.sleutel().get(0))
                        .map(pct -> Tafel.Rij.van(
                                Cel.woord(pct + "%"), deel(antwoord, pct, KOSTEN), deel(antwoord, pct, LANGDURIG)))
                        .toList());
    }

    private static Cel deel(Antwoord antwoord, String pct, String grootheid) {
        return antwoord.rijen().stream()
                .filter(rij ->
                        rij.grootheid().equals(grootheid) && rij.sleutel().equals(List.of(pct)))
                .flatMap(rij -> rij.findWaarde().stream())
                .findFirst()
                .map(Cel::deel)
                .orElse(Cel.GEEN);
    }
}
