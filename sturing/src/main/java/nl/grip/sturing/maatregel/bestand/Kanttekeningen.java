// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bestand;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.grip.basis.Herkomst;
import nl.grip.sturing.invoer.Bevindingen;
import nl.grip.sturing.maatregel.Bandbreedte;
import nl.grip.sturing.maatregel.Effect;
import nl.grip.sturing.maatregel.Kostenpost;
import nl.grip.sturing.maatregel.Maatregel;

/** What a reader of a plan must know before adding up: unknown effects, and measures that count the same euros. */
final class Kanttekeningen {
    /** As a measure names all help at once. */
    private static final String ALLE = "alle";

    private final Map<String, String> bestandVan;
    private final Bevindingen bevindingen;

    Kanttekeningen(Map<String, String> bestandVan, Bevindingen bevindingen) {
        this.bestandVan = bestandVan;
        this.bevindingen = bevindingen;
    }

    void meld(List<Maatregel> maatregelen) {
        maatregelen.stream().filter(Maatregel::heeftOnbekendEffect).forEach(this::meldOnbekend);
        meldBanden(maatregelen.stream()
                .filter(m -> m.berekendeEffecten().isEmpty())
                .filter(m -> m.kenmerken().isGekozen() && band(m).isPresent())
                .toList());
        perVoorziening(maatregelen).forEach(this::meldSamenloop);
        perGedeeldeKosten(maatregelen).forEach(this::meldGedeeld);
    }

    /** All files of a folder are added up, whatever was decided; the register adds up what was chosen only. */
    void meldNietGekozen(List<Maatregel> maatregelen) {
        maatregelen.stream()
                .filter(m -> !m.jaren().isEmpty()
                        && !m.kenmerken().staat().isEmpty()
                        && !m.kenmerken().isGekozen())
                .forEach(m -> bevindingen.meld(
                        bij(m),
                        "GRIP-staat",
                        m.id() + " heeft de staat " + m.kenmerken().staat(),
                        "In som en samen telt hij hier wel mee",
                        "Haal het bestand uit de map om te zien wat het zonder is"));
    }

    private void meldOnbekend(Maatregel maatregel) {
        bevindingen.meld(
                bij(maatregel),
                "GRIP-onbekend",
                "het effect van " + maatregel.id() + " is onbekend",
                "De kosten tellen mee, het effect niet",
                "Vul een formule in zodra er een raming is");
    }

    private static Optional<Bandbreedte> band(Maatregel maatregel) {
        return maatregel.kenmerken().raming().flatMap(Bandbreedte::van);
    }

    /** What is only estimated in a band does not take part in a sum; together it says how much may still come. */
    private void meldBanden(List<Maatregel> maatregelen) {
        if (maatregelen.size() > 1) {
            var som = Bandbreedte.som(
                    maatregelen.stream().flatMap(m -> band(m).stream()).toList());
            bevindingen.meld(
                    bij(maatregelen.get(0)),
                    "GRIP-band",
                    maatregelen.size() + " maatregelen zijn alleen in een bandbreedte geraamd: samen een besparing van "
                            + euro(som.laag()) + " tot " + euro(som.hoog()) + " euro per jaar",
                    "Die telt niet mee in netto; een ondergrens onder nul is hier nul",
                    "Vul een formule in zodra er een raming is");
        }
    }

    private static String euro(BigDecimal bedrag) {
        return String.format(Locale.forLanguageTag("nl"), "%,.0f", bedrag);
    }

    private static Map<String, List<Maatregel>> perVoorziening(List<Maatregel> maatregelen) {
        Map<String, List<Maatregel>> per = new TreeMap<>();
        maatregelen.forEach(m -> m.berekendeEffecten().stream()
                .map(Effect.Berekend::voorziening)
                .distinct()
                .forEach(v -> per.computeIfAbsent(v, nieuw -> new ArrayList<>()).add(m)));
        return per;
    }

    private void meldSamenloop(String voorziening, List<Maatregel> maatregelen) {
        if (maatregelen.size() < 2) {
            return;
        }
        boolean gedempt = maatregelen.stream().anyMatch(m -> kentGrondslag(m, voorziening));
        bevindingen.meld(
                bij(maatregelen.get(0)),
                "GRIP-samenloop",
                ids(maatregelen) + " werken op dezelfde uitgaven: "
                        + (voorziening.equals(ALLE) ? "die aan alle hulp" : voorziening),
                gedempt
                        ? "Samen besparen zij minder dan apart opgeteld"
                        : "Zij zijn gewoon opgeteld; samen kan het minder zijn",
                gedempt ? "Lees samen, niet som" : "Geef doelgroep_uitgaven of een grondslag bij het effect");
    }

    private static boolean kentGrondslag(Maatregel maatregel, String voorziening) {
        return maatregel.doelgroepUitgaven().isPresent()
                || maatregel.berekendeEffecten().stream()
                        .anyMatch(e -> e.voorziening().equals(voorziening)
                                && e.grondslag().isPresent());
    }

    private static Map<String, List<Maatregel>> perGedeeldeKosten(List<Maatregel> maatregelen) {
        Map<String, List<Maatregel>> per = new TreeMap<>();
        maatregelen.forEach(m -> m.kosten().stream()
                .map(Kostenpost::gedeeld)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(woord ->
                        per.computeIfAbsent(woord, nieuw -> new ArrayList<>()).add(m)));
        return per;
    }

    private void meldGedeeld(String woord, List<Maatregel> maatregelen) {
        if (maatregelen.size() > 1) {
            bevindingen.meld(
                    bij(maatregelen.get(0)),
                    "GRIP-gedeeld",
                    ids(maatregelen) + " delen de kosten " + woord,
                    "Samen tellen die een keer, voor het hoogste bedrag",
                    "Lees samen, niet som");
        }
    }

    private Herkomst bij(Maatregel maatregel) {
        return Herkomst.ofBestand(bestandVan.getOrDefault(maatregel.id(), ""));
    }

    private static String ids(List<Maatregel> maatregelen) {
        var alle = maatregelen.stream().map(Maatregel::id).toList();
        int laatste = alle.size() - 1;
        return laatste < 1
                ? String.join("", alle)
                : String.join(", ", alle.subList(0, laatste)) + " en " + alle.get(laatste);
    }
}
