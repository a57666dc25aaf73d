// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bestand;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.grip.sturing.invoer.Bevindingen;
import nl.grip.sturing.maatregel.Effect;
import nl.grip.sturing.maatregel.Jaarreeks;
import nl.grip.sturing.maatregel.Kostenpost;
import nl.grip.sturing.maatregel.Maatregel;
import nl.grip.sturing.maatregel.Planregel;
import nl.grip.sturing.maatregel.formule.Eenheid;
import nl.grip.sturing.maatregel.formule.Formule;

/** Reads one measure from the text of a YAML file. */
public final class Maatregellezer {
    private static final List<String> REKENSLEUTELS =
            List.of("id", "naam", "jaren", "drijfveren", "effecten", "kosten", "groeipad", "doelgroep_uitgaven");
    private static final List<String> VOORBEHOUDEN = List.of(Planregel.SOM, Planregel.SAMEN);
    private static final int LANGSTE_AFSCHRIJVING = 50;
    private final List<GeplaatsteFormule> formules = new ArrayList<>();
    private final Bevindingen bevindingen;
    private final int vooraf;

    private Maatregellezer(Bevindingen bevindingen) {
        this.bevindingen = bevindingen;
        this.vooraf = bevindingen.list().size();
    }

    /** The measure, or empty when something in it was refused. */
    public static Optional<Maatregel> lees(String bestand, String tekst) {
        return lees(bestand, tekst, new Bevindingen());
    }

    /** The measure, or what was wrong with it. */
    public static Optional<Maatregel> lees(String bestand, String tekst, Bevindingen bevindingen) {
        Maatregellezer lezer = new Maatregellezer(bevindingen);
        return new Yamlboom(bestand, bevindingen)
                .lees(tekst)
                .map(lezer::maatregel)
                .filter(maatregel -> lezer.isZonderBevinding());
    }

    private boolean isZonderBevinding() {
        return bevindingen.list().size() == vooraf;
    }

    private Maatregel maatregel(Veld wortel) {
        List<String> bekend = new ArrayList<>(REKENSLEUTELS);
        bekend.addAll(Kenmerkenlezer.SLEUTELS);
        bekend.addAll(Uitvoeringlezer.SLEUTELS);
        Blad blad = wortel.blad(bekend);
        List<Integer> jaren = jaren(blad);
        Drijfverenlezer drijfveren = new Drijfverenlezer(jaren);
        blad.find("drijfveren").ifPresent(drijfveren::lees);
        Maatregel maatregel = new Maatregel(
                id(blad),
                blad.verplicht("naam").flatMap(Veld::tekst).orElse(""),
                Kenmerkenlezer.lees(blad),
                jaren,
                drijfveren.drijfveren(),
                lijst(blad, "effecten").stream()
                        .map(this::effect)
                        .flatMap(Optional::stream)
                        .toList(),
                lijst(blad, "kosten").stream()
                        .map(this::kosten)
                        .flatMap(Optional::stream)
                        .toList(),
                groeipad(blad, jaren),
                blad.find("doelgroep_uitgaven").flatMap(veld -> veld.getalVanaf(1)),
                Uitvoeringlezer.lees(blad, jaren));
        formules.addAll(drijfveren.formules());
        keur(maatregel, drijfveren);
        return maatregel;
    }

    private void keur(Maatregel maatregel, Drijfverenlezer drijfveren) {
        Keuring keuring = new Keuring(drijfveren.namen(), maatregel.drijfveren(), formules);
        keuring.keurFormules();
        if (isZonderBevinding()) {
            keuring.keurWaarden(maatregel);
        }
    }

    private static String id(Blad blad) {
        Optional<Veld> veld = blad.verplicht("id");
        String id = veld.flatMap(Veld::tekst).orElse("");
        if (VOORBEHOUDEN.contains(id)) {
            veld.get().weiger(id, "een id dat niet som of samen is", "Kies een ander id");
        }
        return id;
    }

    /** A measure that is only described has no years; one that is calculated must have them. */
    private static List<Integer> jaren(Blad blad) {
        boolean rekent = List.of("drijfveren", "effecten", "kosten").stream().anyMatch(blad.velden()::containsKey);
        Optional<Veld> veld = rekent ? blad.verplicht("jaren") : blad.find("jaren");
        List<Veld> lijst = veld.map(Veld::lijst).orElse(List.of());
        if (veld.isPresent() && lijst.isEmpty()) {
            veld.get().weiger("geen jaar", "een of meer jaren", "Schrijf jaren als [2027, 2028]");
        }
        return lijst.stream()
                .map(Veld::jaar)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Jaarreeks groeipad(Blad blad, List<Integer> jaren) {
        Optional<Veld> veld = blad.find("groeipad");
        Jaarreeks groeipad = veld.flatMap(v -> Groeipadlezer.lees(v, jaren)).orElse(Jaarreeks.altijd(BigDecimal.ONE));
        boolean past = groeipad.waarden().stream().allMatch(w -> w.signum() >= 0 && w.compareTo(BigDecimal.ONE) <= 0);
        if (!past) {
            veld.get().weiger("buiten 0-1", "delen van 0 tot en met 1", "Schrijf 25% als 0.25");
        }
        return groeipad;
    }

    private static List<Veld> lijst(Blad blad, String naam) {
        return blad.find(naam).map(Veld::lijst).orElse(List.of());
    }

    private Optional<Effect> effect(Veld veld) {
        Blad blad = veld.blad(List.of("voorziening", "formule", "grondslag"));
        String voorziening = blad.verplicht("voorziening").flatMap(Veld::tekst).orElse("");
        Optional<BigDecimal> grondslag = blad.find("grondslag").flatMap(v -> v.getalVanaf(1));
        Optional<Veld> formule = blad.verplicht("formule");
        if (formule.filter(f -> f.isWoord("onbekend")).isPresent()) {
            return Optional.of(new Effect.Onbekend(voorziening));
        }
        return formule.flatMap(this::euroformule).map(f -> new Effect.Berekend(voorziening, f, grondslag));
    }

    private Optional<Kostenpost> kosten(Veld veld) {
        Blad blad = veld.blad(List.of("naam", "soort", "jaar", "bedrag", "formule", "afschrijven", "gedeeld"));
        String naam = blad.tekst("naam");
        String soort = blad.verplicht("soort")
                .flatMap(v -> v.woordUit(List.of("eenmalig", "structureel")))
                .orElse("");
        Optional<String> gedeeld = blad.find("gedeeld").flatMap(Veld::tekst);
        Optional<Formule> bedrag = bedrag(blad);
        return soort.equals("eenmalig")
                ? eenmalig(blad, naam, bedrag, gedeeld)
                : bedrag.map(formule -> structureel(blad, naam, formule, gedeeld));
    }

    private static Kostenpost structureel(Blad blad, String naam, Formule formule, Optional<String> gedeeld) {
        for (String sleutel : List.of("jaar", "afschrijven")) {
            blad.find(sleutel)
                    .ifPresent(v -> v.weiger(sleutel, "alleen bij soort: eenmalig", "Haal " + sleutel + " weg"));
        }
        return new Kostenpost.Structureel(naam, formule, gedeeld);
    }

    private static Optional<Kostenpost> eenmalig(
            Blad blad, String naam, Optional<Formule> bedrag, Optional<String> gedeeld) {
        Optional<Integer> jaar = blad.verplicht("jaar").flatMap(Veld::jaar);
        int afschrijven = blad.find("afschrijven")
                .flatMap(veld -> veld.geheel(1, LANGSTE_AFSCHRIJVING))
                .orElse(Kostenpost.Eenmalig.STANDAARD_AFSCHRIJVEN);
        return jaar.flatMap(
                j -> bedrag.map(formule -> new Kostenpost.Eenmalig(naam, formule, j, afschrijven, gedeeld)));
    }

    private Optional<Formule> bedrag(Blad blad) {
        if (blad.find("bedrag").isPresent() == blad.find("formule").isPresent()) {
            blad.zelf().weiger("geen of twee bedragen", "bedrag of formule", "Geef een van beide");
            return Optional.empty();
        }
        return blad.find("bedrag").isPresent()
                ? blad.find("bedrag").flatMap(Veld::getal).map(Formule::of)
                : blad.find("formule").flatMap(this::euroformule);
    }

    private Optional<Formule> euroformule(Veld veld) {
        Optional<Formule> formule = veld.als(Formule::parse);
        formule.ifPresent(f -> formules.add(new GeplaatsteFormule(veld, f, Eenheid.EURO, "")));
        return formule;
    }
}
