// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.grip.basis.Bedrag;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Vraag;
import nl.grip.rapportage.soort.Samenvoeging.Groep;
import nl.grip.rapportage.stuk.Deel;
import nl.grip.rapportage.stuk.Tafel;

/** Budget, bills and forecast of each kind of help, as far as they may be published ({@link Samenvoeging}). */
final class Soortenhulp {
    private static final String REST = "Andere hulp";
    private final Jaarbeeld beeld;
    private final Map<String, Groep> groepen = new TreeMap<>();

    private Soortenhulp(Jaarbeeld beeld) {
        this.beeld = beeld;
        var jaar = Jaarbeeld.periode(beeld.jaar(), beeld.jaar());
        var mensen = perVoorziening(
                beeld.vraag(Vraag.of("clienten").withPer("voorziening").withFilters(jaar)));
        var bedragen = beeld.vraag(
                Vraag.of("uitgaven").withPer("voorziening", "aanbieder").withFilters(jaar, "grootheid=gedeclareerd"));
        beeld.voorzieningen()
                .keySet()
                .forEach(code -> groepen.put(
                        code,
                        new Groep(
                                List.of(code),
                                mensen.getOrDefault(code, BigDecimal.ZERO).longValue(),
                                perAanbieder(bedragen, code))));
    }

    private static Map<String, BigDecimal> perVoorziening(Antwoord antwoord) {
        Map<String, BigDecimal> uit = new TreeMap<>();
        antwoord.rijen()
                .forEach(rij ->
                        rij.findWaarde().ifPresent(w -> uit.merge(String.join("", rij.sleutel()), w, BigDecimal::add)));
        return uit;
    }

    private static Map<String, Bedrag> perAanbieder(Antwoord antwoord, String code) {
        Map<String, Bedrag> uit = new TreeMap<>();
        antwoord.rijen().stream()
                .filter(rij -> !rij.sleutel().isEmpty() && rij.sleutel().get(0).equals(code))
                .forEach(rij -> rij.findWaarde()
                        .ifPresent(w -> uit.merge(rij.sleutel().get(1), Jaarbeeld.bedrag(w), Bedrag::plus)));
        return uit;
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
        var getoond =
                Samenvoeging.openbaar(regels.keySet().stream().map(groepen::get).toList());
        if (getoond.size() < 2) {
            return java.util.Optional.empty();
        }
        return java.util.Optional.of(Begrotingsregel.tafel(
                Jaarbeeld.domeinnaam(domein) + " per soort, in euro",
                "Soort hulp",
                getoond.stream().map(this::regel).toList(),
                Begrotingsregel.som("Samen", regels.values())));
    }

    private Begrotingsregel regel(Groep groep) {
        var leden = groep.leden().stream().map(beeld.voorzieningen()::get).toList();
        return Begrotingsregel.som(leden.size() == 1 ? leden.get(0).naam() : REST, leden);
    }
}
