// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rekenen.methode;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.grip.basis.Uitkomst;

/** A calculation by its name, with the options it knows. */
public record Methode(String naam, List<Optie> opties, Rekenwijze rekenwijze) {

    /** How the numbers of one key are calculated. */
    @FunctionalInterface
    interface Rekenwijze {
        Uitkomst<List<Getal>> reken(Tabel tabel, Keuzes keuzes);
    }

    static Methode van(String naam, Rekenwijze rekenwijze, Optie... opties) {
        return new Methode(naam, List.of(opties), rekenwijze);
    }

    /** Fills in the defaults; refuses an option or a value that this method does not know. */
    Keuzes kies(Map<String, String> gevraagd) {
        var alle = new HashMap<String, String>();
        opties.forEach(optie -> alle.put(optie.naam(), optie.standaard()));
        gevraagd.forEach((optie, waarde) -> alle.put(optie, gekeurd(optie, waarde)));
        return new Keuzes(alle);
    }

    private String gekeurd(String naamOptie, String waarde) {
        var optie = opties.stream().filter(o -> o.naam().equals(naamOptie)).findFirst();
        if (optie.isEmpty()) {
            throw new OngeldigeVraag(
                    "De methode " + naam + " kent de optie '" + naamOptie + "' niet." + bedoelde(naamOptie));
        }
        if (!optie.get().accepteert(waarde)) {
            throw new OngeldigeVraag("De optie " + naamOptie + " van " + naam + " kan niet '" + waarde + "' zijn; wel: "
                    + String.join(", ", optie.get().waarden()) + ".");
        }
        return waarde;
    }

    private String bedoelde(String naamOptie) {
        return Naamgelijkenis.dichtstbij(
                        naamOptie, opties.stream().map(Optie::naam).toList())
                .map(bekend -> " Bedoelt u '" + bekend + "'?")
                .orElse(" Deze methode heeft geen opties.");
    }
}
