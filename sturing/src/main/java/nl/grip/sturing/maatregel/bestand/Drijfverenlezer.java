// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bestand;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.grip.sturing.maatregel.Drijfveer;
import nl.grip.sturing.maatregel.Drijfveer.Onderbouwing;
import nl.grip.sturing.maatregel.Jaarreeks;
import nl.grip.sturing.maatregel.formule.Eenheid;
import nl.grip.sturing.maatregel.formule.Formule;

/** The drivers of a measure: given, with low and high, or calculated from others. */
final class Drijfverenlezer {
    private static final List<String> SLEUTELS =
            List.of("waarde", "formule", "eenheid", "laag", "hoog", "bron", "datum");
    private static final Pattern NAAM = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,60}");
    private static final List<String> FUNCTIES = List.of("min", "max", "abs", "som");
    private static final int MEESTE = 200;
    private final List<Integer> jaren;
    private final Set<String> namen = new TreeSet<>();
    private final Map<String, Drijfveer> drijfveren = new TreeMap<>();
    private final List<GeplaatsteFormule> formules = new ArrayList<>();

    Drijfverenlezer(List<Integer> jaren) {
        this.jaren = jaren;
    }

    void lees(Veld veld) {
        Blad blad = veld.vrijBlad();
        if (blad.velden().size() > MEESTE) {
            veld.weiger(blad.velden().size() + " drijfveren", "hooguit " + MEESTE, "Splits de maatregel");
            return;
        }
        blad.velden().forEach((naam, drijfveer) -> lees(blad.sleutel(naam), naam, drijfveer));
    }

    /** Every name that was written down, also of a driver that could not be read. */
    Set<String> namen() {
        return namen;
    }

    Map<String, Drijfveer> drijfveren() {
        return drijfveren;
    }

    List<GeplaatsteFormule> formules() {
        return formules;
    }

    private void lees(Veld sleutel, String naam, Veld veld) {
        if (!NAAM.matcher(naam).matches() || FUNCTIES.contains(naam)) {
            sleutel.weiger(naam, "een naam van letters, cijfers en _", "Kies een andere naam");
        }
        Blad blad = veld.blad(SLEUTELS);
        Onderbouwing onderbouwing = new Onderbouwing(blad.tekst("bron"), blad.tekst("datum"));
        namen.add(naam);
        Optional<Eenheid> eenheid = blad.verplicht("eenheid").flatMap(tekst -> tekst.als(Eenheid::parse));
        drijfveer(naam, blad, eenheid.orElse(Eenheid.GEEN), onderbouwing)
                .filter(d -> eenheid.isPresent())
                .ifPresent(d -> drijfveren.put(naam, d));
    }

    private Optional<Drijfveer> drijfveer(String naam, Blad blad, Eenheid eenheid, Onderbouwing onderbouwing) {
        Optional<Veld> formule =
                blad.find("formule").or(() -> blad.find("waarde").filter(w -> !w.isBlad() && !w.isGetal()));
        return formule.isPresent()
                ? afgeleid(naam, formule.get(), eenheid, onderbouwing)
                : gegeven(naam, blad, eenheid, onderbouwing);
    }

    private Optional<Drijfveer> afgeleid(String naam, Veld veld, Eenheid eenheid, Onderbouwing onderbouwing) {
        Optional<Formule> formule = veld.als(Formule::parse);
        formule.ifPresent(f -> formules.add(new GeplaatsteFormule(veld, f, eenheid, naam)));
        return formule.map(f -> new Drijfveer.Afgeleid(naam, eenheid, f, onderbouwing));
    }

    private Optional<Drijfveer> gegeven(String naam, Blad blad, Eenheid eenheid, Onderbouwing onderbouwing) {
        Optional<Veld> veld = blad.verplicht("waarde");
        return veld.flatMap(v -> reeks(v, jaren)).map(waarde -> {
            Jaarreeks laag = einde(blad, "laag").orElse(waarde);
            Jaarreeks hoog = einde(blad, "hoog").orElse(waarde);
            jaren.forEach(jaar -> keur(veld.get(), laag.in(jaar), waarde.in(jaar), hoog.in(jaar), jaar));
            return new Drijfveer.Gegeven(naam, eenheid, waarde, laag, hoog, onderbouwing);
        });
    }

    private Optional<Jaarreeks> einde(Blad blad, String naam) {
        return blad.find(naam).flatMap(veld -> reeks(veld, jaren));
    }

    private static void keur(Veld veld, BigDecimal laag, BigDecimal waarde, BigDecimal hoog, int jaar) {
        if (laag.compareTo(waarde) > 0 || waarde.compareTo(hoog) > 0) {
            veld.weiger(
                    waarde.toPlainString(),
                    "laag <= waarde <= hoog, in " + jaar + " tussen " + laag + " en " + hoog,
                    "Verruim laag of hoog, of verbeter de waarde");
        }
    }

    /** A number, or a number per year; every year of the measure must then be there. */
    static Optional<Jaarreeks> reeks(Veld veld, Collection<Integer> jaren) {
        if (!veld.isBlad()) {
            return veld.getal().map(Jaarreeks::altijd);
        }
        TreeMap<Integer, BigDecimal> opJaar = new TreeMap<>();
        Blad blad = veld.vrijBlad();
        blad.velden()
                .forEach((naam, waarde) -> blad.sleutel(naam)
                        .jaar()
                        .ifPresent(jaar -> waarde.getal().ifPresent(getal -> opJaar.put(jaar, getal))));
        List<Integer> mist =
                jaren.stream().filter(jaar -> !opJaar.containsKey(jaar)).toList();
        if (!mist.isEmpty()) {
            veld.weiger("geen waarde voor " + mist, "een waarde voor elk jaar in jaren", "Vul deze jaren aan: " + mist);
        }
        return mist.isEmpty() ? Optional.of(Jaarreeks.perJaar(opJaar)) : Optional.empty();
    }
}
