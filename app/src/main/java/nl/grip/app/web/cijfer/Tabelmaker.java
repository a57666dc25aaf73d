// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.grip.app.web.cijfer.Cijfertabel.Cel;
import nl.grip.app.web.vorm.Adres;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.basis.Uitkomst.Reden;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Kop;
import nl.grip.rapportage.vorm.Eenheid;
import nl.grip.rapportage.vorm.Naamgeving;

/** Puts the rows of an answer beside and under each other. */
final class Tabelmaker {
    private final Cijferantwoord antwoord;
    private final boolean metHerkomst;
    private final boolean perMaand;

    Tabelmaker(Cijferantwoord antwoord, boolean metHerkomst) {
        this.antwoord = antwoord;
        this.metHerkomst = metHerkomst;
        this.perMaand = antwoord.delen().per().contains(Maandkoppen.MAAND);
    }

    Cijfertabel maak() {
        var kolommen = perMaand ? new Maandkoppen(antwoord).maak() : grootheden();
        Map<List<String>, Map<String, Antwoord.Rij>> vakken = new TreeMap<>(Tabelmaker::opSleutel);
        antwoord.delen().rijen().stream()
                .filter(this::hoortErin)
                .forEach(rij -> vakken.computeIfAbsent(sleuteldelen(rij), nieuw -> new LinkedHashMap<>())
                        .put(kolom(rij, antwoord.delen()), rij));
        return new Cijfertabel(
                hoek(),
                kolommen,
                vakken.entrySet().stream()
                        .filter(vak ->
                                kolommen.stream().anyMatch(k -> vak.getValue().containsKey(k.sleutel())))
                        .map(vak -> rij(naam(vak.getKey()), kolommen, vak.getValue(), antwoord.delen()))
                        .toList(),
                antwoord.totaal().map(totaal -> rij("Totaal", kolommen, opKolom(totaal), totaal)));
    }

    private boolean hoortErin(Antwoord.Rij rij) {
        return !perMaand || rij.grootheid().equals(antwoord.grootheid());
    }

    private Map<String, Antwoord.Rij> opKolom(Antwoord totaal) {
        return totaal.rijen().stream()
                .filter(this::hoortErin)
                .collect(Collectors.toMap(rij -> kolom(rij, totaal), rij -> rij, (een, ander) -> een));
    }

    private String kolom(Antwoord.Rij rij, Antwoord van) {
        return perMaand ? Maandkoppen.maand(rij, van) : rij.grootheid();
    }

    private List<Cijfertabel.Kop> grootheden() {
        return kop().grootheden().stream()
                .filter(g -> antwoord.delen().rijen().stream()
                        .anyMatch(rij -> rij.grootheid().equals(g)))
                .map(g -> new Cijfertabel.Kop(g, Naamgeving.kop(g), false))
                .toList();
    }

    private String hoek() {
        return rijkolommen().stream().map(Naamgeving::kop).collect(Collectors.joining(", "));
    }

    /** The columns whose values name a row. */
    private List<String> rijkolommen() {
        return antwoord.delen().per().stream()
                .filter(kolom -> !perMaand || !kolom.equals(Maandkoppen.MAAND))
                .toList();
    }

    private List<String> sleuteldelen(Antwoord.Rij rij) {
        return rijkolommen().stream()
                .map(kolom -> rij.sleutel().get(antwoord.delen().per().indexOf(kolom)))
                .toList();
    }

    private String naam(List<String> sleutel) {
        var kolommen = rijkolommen();
        return sleutel.isEmpty()
                ? "Alles"
                : IntStream.range(0, sleutel.size())
                        .mapToObj(i -> antwoord.namen().naam(kolommen, sleutel, i))
                        .collect(Collectors.joining(", "));
    }

    /** By length first where it is a number: 2 stands before 10. */
    private static int opSleutel(List<String> een, List<String> ander) {
        for (int i = 0; i < een.size(); i++) {
            boolean getallen = een.get(i).matches("\\d{1,3}") && ander.get(i).matches("\\d{1,3}");
            int volgorde = getallen
                    ? Integer.compare(Integer.parseInt(een.get(i)), Integer.parseInt(ander.get(i)))
                    : een.get(i).compareTo(ander.get(i));
            if (volgorde != 0) {
                return volgorde;
            }
        }
        return 0;
    }

    private Cijfertabel.Rij rij(
            String naam, List<Cijfertabel.Kop> kolommen, Map<String, Antwoord.Rij> waarden, Antwoord van) {
        List<Cel> cellen = new ArrayList<>();
        for (var kolom : kolommen) {
            cellen.add(Optional.ofNullable(waarden.get(kolom.sleutel()))
                    .map(rij -> cel(rij, van))
                    .orElse(Cel.LEEG));
        }
        return new Cijfertabel.Rij(naam, cellen);
    }

    private Cel cel(Antwoord.Rij rij, Antwoord van) {
        var eenheid = Eenheid.van(kop().eenheid(), kop().grootheden(), rij.grootheid());
        return rij.findWaarde()
                .map(waarde -> new Cel(eenheid.inTabel(waarde), Optional.of(waarde), herkomst(rij, van), ""))
                .orElseGet(() -> rij.findGeenCijfer().map(Tabelmaker::geen).orElse(Cel.LEEG));
    }

    private static Cel geen(GeenCijfer<BigDecimal> geen) {
        return new Cel(
                geen.reden() == Reden.TE_KLEINE_GROEP ? Cel.VERBORGEN : "–",
                Optional.empty(),
                Optional.empty(),
                geen.toelichting());
    }

    /** Empty for a group that only exists in the outcome, such as the dearest tenth: no rows can be asked of it alone. */
    private Optional<String> herkomst(Antwoord.Rij rij, Antwoord van) {
        if (!metHerkomst || van.per().stream().anyMatch(van.indicator()::isUitkomst)) {
            return Optional.empty();
        }
        var adres = Adres.van("/inzicht").naar(antwoord.keuze().naam()).naar("herkomst");
        for (var filter : antwoord.keuze().filters().entrySet()) {
            adres = van.per().contains(filter.getKey()) ? adres : adres.met(filter.getKey(), filter.getValue());
        }
        for (int i = 0; i < van.per().size(); i++) {
            adres = adres.met(van.per().get(i), rij.sleutel().get(i));
        }
        return Optional.of(adres.met("grootheid", rij.grootheid())
                .met("peildatum", antwoord.delen().peildatum().datum().toString())
                .tekst());
    }

    private Kop kop() {
        return antwoord.delen().indicator().kop();
    }
}
