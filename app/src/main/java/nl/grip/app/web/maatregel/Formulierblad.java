// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.maatregel;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.grip.app.web.maatregel.Maatregelenbron.Stuk;
import nl.grip.basis.Bevinding;
import nl.grip.rapportage.vorm.Naamgeving;
import nl.grip.sturing.maatregel.Kenmerken;
import nl.grip.sturing.maatregel.Proefopzet;
import nl.grip.sturing.maatregel.Werking;
import nl.grip.sturing.maatregel.bestand.Maatregelformulier;
import nl.grip.sturing.maatregel.bestand.Maatregelrijen;

/**
 * The form in which a measure is added or changed.
 *
 * @param op version that was shown; 0 for a new measure
 * @param fouten why nothing was saved
 */
public record Formulierblad(
        String titel,
        int op,
        Map<String, String> velden,
        String rekenblad,
        String wie,
        String waarom,
        List<Bevinding> fouten) {
    private static final int LEGE_RIJEN = 3;
    private static final String KNOPPEN =
            Arrays.stream(Werking.Knop.values()).map(Werking.Knop::code).collect(Collectors.joining(", "));
    private static final Map<String, String> VOORBEELD = Map.of(
            "staat", "longlist",
            "jaren", "2027, 2028",
            "drijfveren.1.naam", "kinderen",
            "drijfveren.1.waarde", "2027: 10, 2028: 20",
            "drijfveren.1.eenheid", "kind",
            "drijfveren.2.naam", "verschil",
            "drijfveren.2.waarde", "2000",
            "drijfveren.2.eenheid", "euro/kind",
            "effecten.1.formule", "-(kinderen * verschil)");

    /** One field of a row. */
    public record Cel(String veld, String kop, String waarde, String fout) {}

    /** Rows of fields under each other, with empty ones at the end. */
    public record Blok(String titel, String uitleg, List<String> koppen, List<List<Cel>> rijen) {
        public Blok {
            koppen = List.copyOf(koppen);
            rijen = List.copyOf(rijen);
        }
    }

    public Formulierblad {
        velden = Map.copyOf(velden);
        fouten = List.copyOf(fouten);
    }

    static Formulierblad leeg(String wie) {
        return new Formulierblad("Een maatregel toevoegen", 0, VOORBEELD, "", wie, "", List.of());
    }

    static Formulierblad van(Stuk stuk, String wie) {
        var maatregel = stuk.maatregel();
        return new Formulierblad(
                "Wijzig: " + maatregel.naam(),
                stuk.laatste(),
                Maatregelformulier.velden(maatregel),
                Maatregelformulier.rekenblad(maatregel),
                wie,
                "",
                List.of());
    }

    public String veld(String naam) {
        return velden.getOrDefault(naam, "");
    }

    /** What is wrong with a field; empty when nothing is. */
    public String fout(String naam) {
        return fouten.stream()
                .filter(b -> plek(b).equals(naam))
                .map(Formulierblad::zin)
                .collect(Collectors.joining(" "));
    }

    /** Beside which field it stands; empty when beside none. */
    public String plek(Bevinding bevinding) {
        return Maatregelformulier.veld(bevinding, velden).orElse("");
    }

    public static String zin(Bevinding bevinding) {
        return Maatregelformulier.isLeeg(bevinding)
                ? "Vul dit in."
                : "Er staat " + bevinding.gevonden() + ", verwacht " + bevinding.verwacht() + ". " + bevinding.herstel()
                        + ".";
    }

    public List<Blok> blokken() {
        return List.of(
                blok(
                        Maatregelrijen.DRIJFVEREN,
                        "Drijfveren",
                        "Waar het effect van afhangt. Een waarde is een getal (met een punt voor de decimalen), een getal per"
                                + " jaar (2027: 15, 2028: 25) of een formule met andere drijfveren."),
                blok(
                        Maatregelrijen.EFFECTEN,
                        "Effecten",
                        "Wat de maatregel doet, in euro; een besparing is negatief. De grondslag is wat die hulp kost."),
                blok(
                        Maatregelrijen.KOSTEN,
                        "Kosten",
                        "De soort is eenmalig (met het jaar en hoeveel jaren afschrijven) of structureel. Het bedrag mag een"
                                + " formule zijn. Hetzelfde woord onder gedeeld telt een keer."),
                blok(
                        Maatregelrijen.RANDVOORWAARDEN,
                        "Randvoorwaarden",
                        "Wat er moet zijn voordat het werkt. Vervuld is ja of nee; bij nee telt het laagste effect."),
                blok(
                        Maatregelrijen.ACTIES,
                        "Acties",
                        "Wie wat doet. Klaar is een maand, zoals 2027-03; gedaan is ja of nee."),
                blok(
                        Maatregelrijen.PROGNOSE,
                        "Wat de maatregel doet met de prognose",
                        "De knop is %s. De verandering is een deel: 5 procent minder is -0.05, en laag en hoog zijn waartussen zij"
                                        .formatted(KNOPPEN)
                                + " kan liggen. Vanaf is de eerste maand, zoals 2027-01. Bij mix gaat dat deel van de hulp naar"
                                + " een andere voorziening, die per euro hier zoveel kost als de prijsverhouding zegt."));
    }

    /** With which the effect can be measured. */
    public List<String> maatstaven() {
        return metLeeg(Arrays.stream(Proefopzet.Maatstaf.values())
                .map(Proefopzet.Maatstaf::code)
                .toList());
    }

    private Blok blok(Maatregelrijen soort, String titel, String uitleg) {
        int gevuld = soort.rijen(velden).size();
        return new Blok(
                titel,
                uitleg,
                soort.kolommen().stream().map(Naamgeving::kop).toList(),
                IntStream.rangeClosed(1, gevuld + LEGE_RIJEN)
                        .mapToObj(rij -> soort.kolommen().stream()
                                .map(kolom -> cel(soort.veld(rij, kolom), Naamgeving.kop(kolom)))
                                .toList())
                        .toList());
    }

    private Cel cel(String veld, String kop) {
        return new Cel(veld, kop, veld(veld), fout(veld));
    }

    public List<String> domeinen() {
        return metLeeg(Kenmerken.DOMEINEN);
    }

    public List<String> doelen() {
        return metLeeg(Kenmerken.DOELEN);
    }

    public List<String> staten() {
        return metLeeg(Kenmerken.STATEN);
    }

    public List<String> gronden() {
        return metLeeg(Kenmerken.UITZONDERINGSGRONDEN);
    }

    private static List<String> metLeeg(List<String> keuze) {
        return Stream.concat(Stream.of(""), keuze.stream()).toList();
    }
}
