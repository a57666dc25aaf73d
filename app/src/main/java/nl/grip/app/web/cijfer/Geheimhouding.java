// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.basis.Uitkomst.Reden;
import nl.grip.inzicht.Antwoord;
import nl.grip.rapportage.vorm.Eenheid;
import nl.grip.rekenen.onthulling.Afronding;
import nl.grip.rekenen.onthulling.Bedragregel;
import nl.grip.rekenen.onthulling.Bedragregel.Groep;
import nl.grip.rekenen.onthulling.Onderdrukking;
import nl.grip.rekenen.onthulling.Telling;

/**
 * The answer as it is published: counts of 1 to 9 people are not shown, nor what would give them away; the rest is rounded
 * to five. Of amounts those of the figure uitgaven are shown that are made of enough people and aanbieders (Bedragregel);
 * what is neither is not shown at all. Page, picture, title and file are made of this answer, so that they tell
 * the same. The parts and their total are guarded as if they add up, also where someone may be in two parts.
 */
final class Geheimhouding {
    static final String ZIN = Openbaar.ZIN;

    private static final long DREMPEL = 10;
    /** Its groups are together a tenth of all people: who takes off what is shown has the rest. So all are shown, or none. */
    private static final String TIENDE = "duurste-clienten";

    private static final String MAAND = "maand";
    private static final String TOTAAL = "totaal ";
    private static final String DEEL = "deel ";

    private final Cijferantwoord antwoord;
    private final Set<String> verborgen = new TreeSet<>();
    private final Set<String> bedragen = new TreeSet<>();

    private Geheimhouding(Cijferantwoord antwoord) {
        this.antwoord = antwoord;
    }

    static Cijferantwoord over(Cijferantwoord antwoord) {
        return over(antwoord, Optional.empty());
    }

    /** @param groepen what the amounts are made of; without it none is shown */
    static Cijferantwoord over(Cijferantwoord antwoord, Optional<Bedraggroepen> groepen) {
        var geheim = new Geheimhouding(antwoord);
        geheim.zoek();
        groepen.ifPresent(geheim::zoekBedragen);
        return new Cijferantwoord(
                antwoord.keuze(),
                geheim.openbaar(antwoord.delen(), DEEL),
                antwoord.totaal().map(totaal -> geheim.openbaar(totaal, TOTAAL)),
                antwoord.dimensies(),
                antwoord.namen());
    }

    /** What is hidden of one grootheid is hidden of all: people and their allocations are almost the same number. */
    private void zoek() {
        int eerder;
        do {
            eerder = verborgen.size();
            grootheden()
                    .forEach(grootheid -> verborgen.addAll(Onderdrukking.van(telling(grootheid), DREMPEL, verborgen)));
        } while (verborgen.size() > eerder);
        if (antwoord.keuze().naam().equals(TIENDE) && !verborgen.isEmpty()) {
            antwoord.delen().rijen().forEach(rij -> verborgen.add(naam(antwoord.delen(), DEEL, rij)));
        }
    }

    /** The cells whose amount is shown. */
    private void zoekBedragen(Bedraggroepen groepen) {
        Map<String, Groep> cellen = new LinkedHashMap<>();
        Map<String, List<String>> perMaand = new LinkedHashMap<>();
        neem(antwoord.delen(), DEEL, groepen.delen(), cellen, perMaand);
        antwoord.totaal().ifPresent(t -> neem(t, TOTAAL, groepen.totalen(), cellen, new LinkedHashMap<>()));
        var verband = verband(cellen, groepen);
        var relaties = new ArrayList<>(relaties(cellen.keySet(), perMaand));
        relaties.addAll(verband.relaties());
        Set<String> bekend = new TreeSet<>(verband.bekend());
        if (antwoord.keuze().isVanAlleHulp() && Openbaarlijst.laad().kent(Bedraggroepen.GROOTHEID, MAAND)) {
            cellen.keySet().stream().filter(cel -> cel.startsWith(TOTAAL)).forEach(bekend::add);
        }
        var geheim = Bedragregel.verborgen(verband.cellen(), relaties, bekend);
        cellen.keySet().stream().filter(cel -> !geheim.contains(cel)).forEach(bedragen::add);
    }

    private Verband verband(Map<String, Groep> cellen, Bedraggroepen groepen) {
        var delen = antwoord.delen();
        var verband = new Verband(cellen);
        delen.rijen().stream()
                .filter(rij -> rij.grootheid().equals(Bedraggroepen.GROOTHEID))
                .forEach(rij -> verband.voeg(
                        naam(delen, DEEL, rij),
                        maand(delen, rij),
                        rij.sleutel().stream()
                                .filter(waarde -> !waarde.equals(maand(delen, rij)))
                                .toList(),
                        groepen.domeinen().getOrDefault(rij.sleutel(), "")));
        return verband;
    }

    private static void neem(
            Antwoord bron,
            String soort,
            Map<List<String>, Groep> groepen,
            Map<String, Groep> cellen,
            Map<String, List<String>> perMaand) {
        bron.rijen().stream()
                .filter(rij -> rij.grootheid().equals(Bedraggroepen.GROOTHEID)
                        && rij.findWaarde().isPresent())
                .forEach(rij -> {
                    var cel = naam(bron, soort, rij);
                    cellen.put(cel, groepen.getOrDefault(rij.sleutel(), new Groep(0, List.of(1L))));
                    perMaand.computeIfAbsent(maand(bron, rij), nieuw -> new ArrayList<>())
                            .add(cel);
                });
    }

    private static List<Telling.Relatie> relaties(Set<String> cellen, Map<String, List<String>> perMaand) {
        return perMaand.entrySet().stream()
                .filter(groep -> cellen.contains(TOTAAL + groep.getKey()))
                .map(groep -> new Telling.Relatie(TOTAAL + groep.getKey(), groep.getValue()))
                .toList();
    }

    private Stream<String> grootheden() {
        return antwoord.delen().indicator().kop().grootheden().stream().filter(this::isAantal);
    }

    private boolean isAantal(String grootheid) {
        var kop = antwoord.delen().indicator().kop();
        return Eenheid.van(kop.eenheid(), kop.grootheden(), grootheid).soort() == Eenheid.Soort.AANTAL;
    }

    private Telling telling(String grootheid) {
        Map<String, Long> cellen = new LinkedHashMap<>();
        Map<String, List<String>> delen = new LinkedHashMap<>();
        tel(antwoord.delen(), DEEL, grootheid, cellen, delen);
        antwoord.totaal().ifPresent(totaal -> tel(totaal, TOTAAL, grootheid, cellen, new LinkedHashMap<>()));
        return new Telling(cellen, relaties(cellen.keySet(), delen));
    }

    private static void tel(
            Antwoord bron,
            String soort,
            String grootheid,
            Map<String, Long> cellen,
            Map<String, List<String>> perMaand) {
        bron.rijen().stream()
                .filter(rij -> rij.grootheid().equals(grootheid))
                .forEach(rij -> rij.findWaarde().ifPresent(waarde -> {
                    var cel = naam(bron, soort, rij);
                    cellen.put(cel, waarde.longValue());
                    perMaand.computeIfAbsent(maand(bron, rij), nieuw -> new ArrayList<>())
                            .add(cel);
                }));
    }

    private static String naam(Antwoord bron, String soort, Antwoord.Rij rij) {
        return soort + (soort.equals(TOTAAL) ? maand(bron, rij) : String.join("\n", rij.sleutel()));
    }

    private static String maand(Antwoord bron, Antwoord.Rij rij) {
        int plek = bron.per().indexOf(MAAND);
        return plek < 0 ? "" : rij.sleutel().get(plek);
    }

    private Antwoord openbaar(Antwoord bron, String soort) {
        return new Antwoord(
                bron.indicator(),
                bron.peildatum(),
                bron.per(),
                bron.rijen().stream().map(rij -> openbaar(bron, soort, rij)).toList());
    }

    private Antwoord.Rij openbaar(Antwoord bron, String soort, Antwoord.Rij rij) {
        return new Antwoord.Rij(
                rij.sleutel(),
                rij.grootheid(),
                Optional.empty(),
                Optional.empty(),
                rij.findWaarde()
                        .map(waarde -> openbaar(rij.grootheid(), naam(bron, soort, rij), waarde))
                        .orElse(rij.waarde()),
                rij.volledigheidPct());
    }

    private Uitkomst<BigDecimal> openbaar(String grootheid, String cel, BigDecimal waarde) {
        if (grootheid.equals(Bedraggroepen.GROOTHEID) && bedragen.contains(cel)) {
            return new Uitkomst.Cijfer<>(waarde);
        }
        return verborgen.contains(cel) || !isAantal(grootheid)
                ? new GeenCijfer<>(Reden.TE_KLEINE_GROEP, ZIN)
                : new Uitkomst.Cijfer<>(BigDecimal.valueOf(Afronding.opVijf(waarde.longValue())));
    }
}
