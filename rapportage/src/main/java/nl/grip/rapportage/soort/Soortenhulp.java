// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.grip.rapportage.stuk.Deel;
import nl.grip.rapportage.stuk.Tafel;

/** Budget, bills and forecast of each kind of help, as far as they may be published ({@link Samenvoeging}). */
final class Soortenhulp {
    private static final String REST = "Andere hulp";
    private final Jaarbeeld beeld;
    private final Openbaarindeling indeling;

    private Soortenhulp(Jaarbeeld beeld) {
        this.beeld = beeld;
        Map<String, String> domeinen = new TreeMap<>();
        beeld.voorzieningen().keySet().forEach(code -> domeinen.put(code, beeld.domein(code)));
        indeling = Openbaarindeling.van(beeld.jaar(), domeinen, beeld::vraag);
    }

    /** A table for each domein; of a domein of which nothing may be shown only its sum, which stands elsewhere. */
    static List<Deel> openbaar(Jaarbeeld beeld) {
        var soorten = new Soortenhulp(beeld);
        List<Deel> delen = new ArrayList<>();
        for (String domein : List.of("Jeugd", "Wmo")) {
            soorten.tafel(domein).ifPresent(tafel -> delen.add(new Deel.Tabel(tafel)));
        }
        if (!delen.isEmpty()) {
            delen.add(new Deel.Alinea(
                    "Bij %s staat hulp die te weinig mensen kregen of die te weinig aanbieders gaven om apart te laten zien."
                            .formatted("'" + REST + "'")));
        }
        return delen;
    }

    private java.util.Optional<Tafel> tafel(String domein) {
        var regels = beeld.vanDomein(domein);
        var getoond = indeling.van(regels.keySet());
        if (getoond.size() < 2) {
            return java.util.Optional.empty();
        }
        return java.util.Optional.of(Begrotingsregel.tafel(
                Soortnaam.vanWet(domein) + " per soort, in euro",
                "Soort hulp",
                getoond.stream().sorted(this::volgorde).map(this::regel).toList(),
                Begrotingsregel.som("Samen", regels.values())));
    }

    /** The dearest first, the rest last. */
    private int volgorde(Set<String> een, Set<String> ander) {
        return Comparator.<Set<String>>comparingInt(groep -> Math.min(groep.size(), 2))
                .thenComparing(groep -> regel(groep).gedeclareerd(), Comparator.reverseOrder())
                .compare(een, ander);
    }

    private Begrotingsregel regel(Set<String> groep) {
        var leden = groep.stream().map(beeld.voorzieningen()::get).toList();
        return Begrotingsregel.som(leden.size() == 1 ? leden.get(0).naam() : REST, leden);
    }
}
