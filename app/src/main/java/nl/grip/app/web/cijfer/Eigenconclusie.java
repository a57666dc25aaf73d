// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.app.web.gegevens.Aansluitingblad;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.basis.Uitkomst.Reden;
import nl.grip.inzicht.Antwoord;
import nl.grip.rapportage.vorm.Notatie;

/** Figures whose conclusion is not which part is the largest: they say in a sentence of their own what it comes to. */
record Eigenconclusie(Cijferbeeld beeld) {
    private static final String ONVERKLAARD = "onverklaard";
    private static final String STRAKS = "binnen_6_maanden";

    Optional<String> zin() {
        return switch (beeld.antwoord().keuze().naam()) {
            case "duurste-clienten" -> duursten();
            case "18-plus" -> achttien();
            case "aansluiting" -> aansluiting();
            default -> beeld.soort() == Beeldsoort.JAREN ? new Jaren(beeld).zin() : Optional.empty();
        };
    }

    /** What became of the dearest: all of them in one sentence. */
    private Optional<String> duursten() {
        var aantallen = Stream.of("nog duur", "goedkoper", "weg")
                .flatMap(groep -> bij(groep, "clienten").stream())
                .toList();
        return aantallen.size() < 3
                ? verzwegen()
                : Optional.of("Van de %s duurste mensen van %s waren er in %s nog %s duur, %s goedkoper en %s weg"
                        .formatted(
                                Notatie.rond(som(aantallen.stream())),
                                periode("van"),
                                periode("naar"),
                                Notatie.rond(aantallen.get(0)),
                                Notatie.rond(aantallen.get(1)),
                                Notatie.rond(aantallen.get(2))));
    }

    /** Who sees no small groups does not hear how many nor whether there were any; nothing where there was nothing to count. */
    private Optional<String> verzwegen() {
        return rijen("clienten")
                        .anyMatch(rij -> rij.waarde() instanceof GeenCijfer<BigDecimal> geen
                                && geen.reden() == Reden.TE_KLEINE_GROEP)
                ? Optional.of("Hoeveel van de duurste mensen van %s in %s nog duur waren, laten wij niet zien"
                        .formatted(periode("van"), periode("naar")))
                : Optional.empty();
    }

    private String periode(String filter) {
        return Notatie.maandVoluit(beeld.antwoord().keuze().filters().getOrDefault(filter, "toen"));
    }

    /** Of how many young people the help ends soon, with nothing known to follow. */
    private Optional<String> achttien() {
        var alle = rijen(STRAKS).toList();
        if (!beeld.antwoord().delen().per().equals(List.of("vervolg"))
                || alle.stream().anyMatch(rij -> rij.findWaarde().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(achttien(
                som(alle.stream().flatMap(rij -> rij.findWaarde().stream())),
                bij("geen", STRAKS).orElse(BigDecimal.ZERO)));
    }

    private static String achttien(BigDecimal samen, BigDecimal geen) {
        if (samen.signum() == 0) {
            return "Geen jongere met jeugdhulp wordt binnen 6 maanden 18";
        }
        return samen.compareTo(BigDecimal.ONE) == 0
                ? "Een jongere met jeugdhulp wordt binnen 6 maanden 18, "
                        + (geen.signum() == 0 ? "met vervolg" : "nog zonder vervolg")
                : "Van de %s jongeren met jeugdhulp die binnen 6 maanden 18 worden, is er voor %s nog geen vervolg"
                        .formatted(Notatie.rond(samen), Notatie.rond(geen));
    }

    /** The same conclusion as at Gegevens. */
    private Optional<String> aansluiting() {
        var rest = rijen(ONVERKLAARD).flatMap(rij -> rij.findWaarde().stream()).toList();
        return rest.isEmpty() ? Optional.empty() : Optional.of(aansluiting(rest));
    }

    private static String aansluiting(List<BigDecimal> rest) {
        if (rest.stream().allMatch(waarde -> waarde.signum() == 0)) {
            return "Elk verschil met het grootboek is verklaard";
        }
        var samen = som(rest.stream());
        return samen.signum() == 0
                ? Aansluitingblad.WEG_TEGEN_ELKAAR
                : "Van het verschil met het grootboek is %s niet verklaard".formatted(Notatie.inWoorden(samen.abs()));
    }

    private Stream<Antwoord.Rij> rijen(String grootheid) {
        return beeld.antwoord().delen().rijen().stream()
                .filter(rij -> rij.grootheid().equals(grootheid));
    }

    private Optional<BigDecimal> bij(String groep, String grootheid) {
        return rijen(grootheid)
                .filter(rij -> rij.sleutel().equals(List.of(groep)))
                .flatMap(rij -> rij.findWaarde().stream())
                .findFirst();
    }

    private static BigDecimal som(Stream<BigDecimal> waarden) {
        return waarden.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
