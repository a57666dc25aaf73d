// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.methode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.grip.basis.Uitkomst;
import org.hipparchus.exception.MathRuntimeException;

/** All methods by name, and the one way to ask them something: many keys in, rows out. */
public final class Methoden {
    private static final Map<String, Methode> ALLE = opNaam(Stream.of(
                    Reserveermethoden.alle(),
                    Stochastischereserveermethoden.alle(),
                    Tijdreeksmethoden.alle(),
                    Voorspelmethoden.alle(),
                    Overlevingsmethoden.alle(),
                    Evaluatiemethoden.alle(),
                    Scoormethoden.alle(),
                    Toetsmethoden.alle())
            .flatMap(List::stream));

    private Methoden() {}

    public static List<Methode> alle() {
        return List.copyOf(ALLE.values());
    }

    /** The method of this name; refuses an unknown one with the nearest name. */
    public static Methode get(String naam) {
        var methode = ALLE.get(naam);
        if (methode == null) {
            throw new OngeldigeVraag("De methode '" + naam + "' bestaat niet. Bedoelt u '"
                    + Naamgelijkenis.dichtstbij(naam, ALLE.keySet()).orElseThrow() + "'?");
        }
        return methode;
    }

    /**
     * Calculates every key of a file.
     *
     * @param kop names of the columns
     * @param rijen cells, in the order of the columns
     * @throws OngeldigeVraag when the method or an option does not exist
     */
    public static List<Uitvoerregel> reken(
            String naam, Map<String, String> opties, List<String> kop, List<List<String>> rijen) {
        var methode = get(naam);
        var keuzes = methode.kies(opties);
        return Tabel.perSleutel(kop, rijen).stream()
                .flatMap(tabel -> regels(methode, tabel, keuzes))
                .toList();
    }

    private static Stream<Uitvoerregel> regels(Methode methode, Tabel tabel, Keuzes keuzes) {
        var uitkomst = probeer(methode, tabel, keuzes);
        if (uitkomst instanceof Uitkomst.GeenCijfer<List<Getal>> geen) {
            return Stream.of(Uitvoerregel.geen(tabel.sleutel(), methode.naam(), Getal.TOTAAL, geen.toelichting()));
        }
        return ((Uitkomst.Cijfer<List<Getal>>) uitkomst)
                .waarde().stream().map(getal -> Uitvoerregel.van(tabel.sleutel(), getal));
    }

    /** A singular matrix or a search without end in the data of one key is no reason to leave the other keys out. */
    private static Uitkomst<List<Getal>> probeer(Methode methode, Tabel tabel, Keuzes keuzes) {
        try {
            return methode.rekenwijze().reken(tabel, keuzes);
        } catch (MathRuntimeException ongeschikt) {
            return Getallen.geen(Uitkomst.Reden.NIET_GEDEFINIEERD, "Met deze gegevens heeft de methode geen oplossing");
        }
    }

    private static Map<String, Methode> opNaam(Stream<Methode> methoden) {
        Map<String, Methode> opNaam = new LinkedHashMap<>();
        methoden.forEach(methode -> opNaam.put(methode.naam(), methode));
        return opNaam;
    }
}
