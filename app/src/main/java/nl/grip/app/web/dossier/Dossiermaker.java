// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.grip.app.web.cijfer.Cijferantwoord;
import nl.grip.app.web.cijfer.Cijferbron;
import nl.grip.app.web.cijfer.Cijferkeuze;
import nl.grip.app.web.cijfer.Cijferoverzicht;
import nl.grip.app.web.cijfer.Openbaar;
import nl.grip.app.web.dossier.Dossiersoort.Deel;
import nl.grip.app.web.dossier.Dossiersoort.Paneelkeuze;
import nl.grip.app.web.prognose.Deelblad;
import nl.grip.app.web.vorm.Naamvolgorde;
import nl.grip.app.web.vorm.Nietgevonden;
import nl.grip.inzicht.Kop;
import nl.grip.rapportage.vorm.Naamgeving;

/**
 * Asks the figures of one part of the page of one voorziening or aanbieder.
 *
 * @param code which one
 * @param deel code of the part; empty for the first
 * @param binnen code of the other within which the reader looks; empty for all
 * @param bijlagen asked for the first part of the whole
 */
record Dossiermaker(
        Dossiersoort soort, Cijferbron bron, String code, String deel, String binnen, Dossierbijlagen bijlagen) {
    private static final String NAAST_ANDEREN = "vergeleken";
    private static final String MAAND = "maand";

    Dossierblad maak() {
        var gekozen = soort.deel(deel);
        var antwoorden = gekozen.panelen().stream().map(this::vraag).toList();
        if (antwoorden.stream().allMatch(Dossiermaker::isLeeg)) {
            throw new Nietgevonden(
                    "Grip kent geen " + soort.enkel() + " met deze code, of hierover is niets ontvangen.");
        }
        var eerste = antwoorden.get(0);
        var naam = eerste.namen().naam(soort.kolom(), code);
        var vooruit = isBegin(gekozen) ? bijlagen.vooruit(soort, code) : Optional.<Deelblad>empty();
        var anderen =
                gekozen.code().equals(NAAST_ANDEREN) ? new Naastanderen(bron, code).maak() : List.<Dossierblad.Rij>of();
        var titel = vooruit.map(blad -> blad.conclusie(naam)).or(() -> Naastanderen.conclusie(naam, anderen));
        return new Dossierblad(
                naam,
                titel.orElseGet(() -> titel(naam, eerste)),
                soort.naam(),
                soort.pad(),
                binnen.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Dossierblad.Weg(
                                eerste.namen().naam(soort.verder(), binnen), adres(gekozen, ""), true)),
                soort.delen().stream()
                        .map(ander -> new Dossierblad.Weg(ander.naam(), adres(ander, binnen), ander.equals(gekozen)))
                        .toList(),
                panelen(antwoorden, titel.isEmpty()),
                verder(eerste, gekozen),
                anderen,
                vooruit.map(Deelblad::overzichten).orElse(List.of()),
                isBegin(gekozen) ? bijlagen.documenten(soort, code) : List.of());
    }

    /** What the first figure says, behind the name of what the page is about. */
    private String titel(String naam, Cijferantwoord eerste) {
        return naam
                + (binnen.isEmpty() ? "" : ", alleen " + eerste.namen().naam(soort.verder(), binnen))
                + vervolg(
                        Cijferoverzicht.van(eerste).titel(),
                        eerste.delen().indicator().kop());
    }

    /** Goes on as one sentence where it begins with what the figure is called; a name of someone keeps its capital. */
    static String vervolg(String zin, Kop kop) {
        boolean isCijfer = Stream.concat(
                        Stream.of(kop.naam()), kop.grootheden().stream().map(Naamgeving::kop))
                .anyMatch(wat -> zin.startsWith(wat + " in "));
        return isCijfer ? ", " + Character.toLowerCase(zin.charAt(0)) + zin.substring(1) : ": " + zin;
    }

    /** @param eersteStaatBoven whether the title says already what the first figure says */
    private static List<Dossierblad.Paneel> panelen(List<Cijferantwoord> antwoorden, boolean eersteStaatBoven) {
        return IntStream.range(0, antwoorden.size())
                .mapToObj(i -> {
                    var paneel = paneel(antwoorden.get(i));
                    return i == 0 && eersteStaatBoven ? paneel.metTitel(Naamgeving.kop(paneel.cijfer())) : paneel;
                })
                .toList();
    }

    private boolean isBegin(Deel gekozen) {
        return binnen.isEmpty() && gekozen.equals(soort.delen().get(0));
    }

    private String adres(Deel naar, String binnenWat) {
        return soort.van(code)
                .met("deel", naar.equals(soort.delen().get(0)) ? "" : naar.code())
                .met(soort.verder(), binnenWat)
                .tekst();
    }

    /** The values of the other column in the first figure: a way into each. */
    private List<Dossierblad.Weg> verder(Cijferantwoord eerste, Deel gekozen) {
        int plek = eerste.delen().per().indexOf(soort.verder());
        return plek < 0 || !binnen.isEmpty()
                ? List.of()
                : eerste.delen().rijen().stream()
                        .filter(rij -> rij.findWaarde().isPresent())
                        .map(rij -> rij.sleutel().get(plek))
                        .filter(waarde -> !waarde.isEmpty())
                        .distinct()
                        .map(waarde -> new Dossierblad.Weg(
                                eerste.namen().naam(soort.verder(), waarde), adres(gekozen, waarde), false))
                        .sorted(Comparator.comparing(Dossierblad.Weg::naam, new Naamvolgorde()))
                        .toList();
    }

    private static boolean isLeeg(Cijferantwoord antwoord) {
        return heeftGeenWaarde(antwoord) && !isVerborgen(antwoord);
    }

    private static boolean heeftGeenWaarde(Cijferantwoord antwoord) {
        return antwoord.delen().rijen().stream()
                .allMatch(rij -> rij.findWaarde().isEmpty());
    }

    /** Whether there is something that who looks may not see, because of a few people. */
    private static boolean isVerborgen(Cijferantwoord antwoord) {
        return antwoord.delen().rijen().stream().anyMatch(Openbaar::isVerborgen);
    }

    /** By month alone where nothing may be seen of the parts. */
    private Cijferantwoord vraag(Paneelkeuze paneel) {
        var delen = vraag(paneel, paneel.per());
        return paneel.per().contains(MAAND) && heeftGeenWaarde(delen) && isVerborgen(delen)
                ? vraag(paneel, List.of(MAAND))
                : delen;
    }

    private Cijferantwoord vraag(Paneelkeuze paneel, List<String> per) {
        Map<String, String> filters = new TreeMap<>(Map.of(soort.kolom(), code));
        Stream.of(binnen).filter(waarde -> !waarde.isEmpty()).forEach(waarde -> filters.put(soort.verder(), waarde));
        var keuze = new Cijferkeuze(paneel.cijfer(), Optional.of(per), filters, Optional.empty(), paneel.grootheid());
        return bron.find(keuze).orElseThrow(() -> new Nietgevonden("Grip kent geen cijfer met deze naam."));
    }

    private static Dossierblad.Paneel paneel(Cijferantwoord antwoord) {
        var overzicht = Cijferoverzicht.van(antwoord);
        return new Dossierblad.Paneel(
                overzicht.titel(),
                overzicht.beeld(),
                overzicht.beeld().isEmpty() && isVerborgen(antwoord) ? Optional.of(Openbaar.ZIN) : Optional.empty(),
                antwoord.delen().indicator().kop().naam(),
                overzicht.adres());
    }
}
