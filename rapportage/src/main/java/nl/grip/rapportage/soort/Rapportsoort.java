// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.BiFunction;
import nl.grip.basis.Peildatum;
import nl.grip.rapportage.bron.Rapportbron;
import nl.grip.rapportage.stuk.Stuk;

/** Which documents there are. For whom a document is decides what may stand in it, whoever has it made. */
public enum Rapportsoort {
    BESTUURSRAPPORTAGE(
            "Bestuursrapportage",
            "de raad, elk kwartaal",
            "Hoe het jaar ervoor staat naast de begroting, waardoor, voor wie, en wat wij eraan doen.",
            Bestuursrapportage::maak),
    RAADSBEELD(
            "Raadsbeeld",
            "de raad, twee keer per jaar",
            "Wat dit jaar kost, drie oorzaken, de maatregelen en wat u kunt vragen.",
            Raadsbeeld::maak),
    MAANDBLAD(
            "Maandblad",
            "college en management, elke maand",
            "De maanden naast de begroting, en waar het jaar op uitkomt.",
            Maandblad::maak),
    MAATREGELENBUNDEL(
            "Maatregelenbundel",
            "de raad, bij een voorstel",
            "Wat elke maatregel kost en bespaart, apart en samen, per jaar.",
            Maatregelenbundel::maak),
    GESPREKSKAART(
            "Gesprekskaart aanbieder",
            "de contractmanager, bij een gesprek",
            "Een bladzijde over een aanbieder naast alle andere. Niet openbaar.",
            Gesprekskaart::maak),
    STARTFOTO(
            "Startfoto",
            "beleid en controller, bij het begin",
            "De jaren achter ons, waar het geld naartoe gaat en hoe het over mensen is verdeeld. Niet openbaar.",
            Startfoto::maak),
    DPIA(
            "Model-DPIA",
            "de functionaris gegevensbescherming",
            "Wat Grip met gegevens van mensen doet, uit dezelfde tabellen als de software leest.",
            Privacystukken::dpia),
    VERWERKINGSREGISTER(
            "Verwerkingsregister",
            "de functionaris gegevensbescherming",
            "Het voorstel voor de regel in het register van verwerkingen.",
            Privacystukken::verwerkingsregister);

    private final String titel;
    private final String voorWie;
    private final String inhoud;
    private final BiFunction<Rapportbron, Stukvraag, Stuk> maker;

    Rapportsoort(String titel, String voorWie, String inhoud, BiFunction<Rapportbron, Stukvraag, Stuk> maker) {
        this.titel = titel;
        this.voorWie = voorWie;
        this.inhoud = inhoud;
        this.maker = maker;
    }

    public String titel() {
        return titel;
    }

    /** Who reads it, and how often. */
    public String voorWie() {
        return voorWie;
    }

    /** What stands in it, in one sentence. */
    public String inhoud() {
        return inhoud;
    }

    /** As it is typed and stands in an address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is about one aanbieder, that must be told. */
    public boolean overAanbieder() {
        return this == GESPREKSKAART;
    }

    /** The codes of who one may ask a document about: who has a name, or ever sent a bill. */
    public static SortedSet<String> aanbieders(Rapportbron bron, Peildatum dag) {
        return Gesprekskaart.aanbieders(bron, dag);
    }

    public Stuk maak(Rapportbron bron, Stukvraag vraag) {
        return maker.apply(bron, vraag);
    }

    public static Optional<Rapportsoort> find(String code) {
        return Arrays.stream(values())
                .filter(soort -> soort.code().equals(code))
                .findFirst();
    }
}
