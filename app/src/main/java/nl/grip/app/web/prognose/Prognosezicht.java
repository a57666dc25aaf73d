// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.prognose;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.grip.app.uitvoer.Prognosekolommen;
import nl.grip.app.uitvoer.Prognosekolommen.Toon;
import nl.grip.app.uitvoer.Rijschrijver;
import nl.grip.app.web.cijfer.Cijferbron;
import nl.grip.app.web.cijfer.Cijferkeuze;
import nl.grip.app.web.cijfer.Cijfertoegang;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.basis.Bedrag;
import nl.grip.basis.Peildatum;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Vraag;
import nl.grip.inzicht.prognose.Onderdeel;
import nl.grip.inzicht.prognose.Prognosetabel;
import nl.grip.inzicht.prognose.Prognosetabel.Rij;
import nl.grip.inzicht.prognose.bewaren.Prognoseblad;
import nl.grip.inzicht.prognose.bewaren.Prognosevraag;
import nl.grip.rapportage.soort.Openbaarindeling;

/**
 * Of which kinds of help a forecast shows the amounts. It tells about as much of the same people as their bills do, so who sees
 * no small groups sees of a kind what may stand alone beside the budget ({@link Openbaarindeling}) and in the list of
 * voorzieningen. What never has a bill (pgb, subsidie) stands on those pages too, and is free here.
 *
 * @param perVoorziening whether the role may see more than the whole municipality
 * @param getoond the kinds to show; empty for who may see small groups
 */
public record Prognosezicht(boolean perVoorziening, Optional<Set<String>> getoond) {
    private static final String ROUTE = "/prognose";
    private static final String PER_VOORZIENING = "per voorziening";
    private static final String VOORZIENING = "voorziening";
    private static final String UITGAVEN = "uitgaven";
    private static final String GEDECLAREERD = "gedeclareerd";

    public Prognosezicht {
        getoond = getoond.map(Set::copyOf);
    }

    /**
     * @param peildatum as known when; empty for now
     * @param bron the figures as they are
     */
    public static Prognosezicht van(
            int jaar, Optional<Peildatum> peildatum, Uitkomst<Prognoseblad> prognose, Cijferbron bron, Bezoek bezoek) {
        boolean delen = bezoek.mag(ROUTE) && bezoek.tabel().mag(bezoek.rol(), ROUTE, PER_VOORZIENING);
        return !delen || bezoek.magKleinGetal()
                ? new Prognosezicht(delen, Optional.empty())
                : new Prognosezicht(true, Optional.of(new Soorten(jaar, peildatum, bron).getoond(bedragen(prognose))));
    }

    /** Asks what the page asks for who sees no small groups, so that it is at hand. How many kinds are shown. */
    public static int vraagVooraf(Prognosebron.Verwachting verwachting, Cijferbron bron) {
        return new Soorten(verwachting.vraag().jaar(), Optional.empty(), bron)
                .getoond(bedragen(verwachting.uitkomst()))
                .size();
    }

    /** Whether amounts of single aanbieders and teams are shown. */
    boolean klein() {
        return perVoorziening && getoond.isEmpty();
    }

    public boolean toont(String soort) {
        return perVoorziening && getoond.map(soorten -> soorten.contains(soort)).orElse(true);
    }

    boolean toont(Rij rij) {
        return Jaarblad.isGeheel(rij) || toont(rij.sleutel().get(0));
    }

    boolean verbergtIets(Prognoseblad blad) {
        return blad.rijen().stream().anyMatch(rij -> !toont(rij));
    }

    /** The rows of {@code grip prognose}, as far as they are shown. */
    public void schrijf(Prognosevraag vraag, Uitkomst<Prognoseblad> prognose, Rijschrijver naar) {
        Prognosekolommen.rijen(vraag, prognose, this::toon, naar);
    }

    private Toon toon(Rij rij) {
        if (klein()) {
            return Toon.ALLES;
        }
        if (toont(rij)) {
            return Toon.ZONDER_STIL;
        }
        return perVoorziening && rij.onderdeel().equals(Prognosetabel.TOTAAL) ? Toon.VERBORGEN : Toon.NIET;
    }

    /** Of each kind what is expected by part. */
    private static Map<String, Map<String, Bedrag>> bedragen(Uitkomst<Prognoseblad> prognose) {
        Map<String, Map<String, Bedrag>> uit = new TreeMap<>();
        if (prognose instanceof Cijfer<Prognoseblad> cijfer) {
            cijfer.waarde().rijen().stream()
                    .filter(rij -> !Jaarblad.isGeheel(rij))
                    .forEach(rij -> uit.computeIfAbsent(rij.sleutel().get(0), nieuw -> new TreeMap<>())
                            .put(rij.onderdeel(), rij.verwacht()));
        }
        return uit;
    }

    /** The kinds of help of one year, for who sees no small groups. */
    private record Soorten(int jaar, Optional<Peildatum> peildatum, Cijferbron bron) {
        Set<String> getoond(Map<String, Map<String, Bedrag>> bedragen) {
            var vrij = bedragen.keySet().stream()
                    .filter(soort -> isZonderRekening(bedragen.getOrDefault(soort, Map.of())))
                    .collect(Collectors.toSet());
            var wetten = domeinen();
            bedragen.keySet().forEach(soort -> wetten.putIfAbsent(soort, ""));
            wetten.keySet().removeAll(vrij);
            var samen = Openbaarindeling.van(jaar, wetten, this::cijfer);
            var lijst = inDeLijst();
            return bedragen.keySet().stream()
                    .filter(soort -> vrij.contains(soort) || samen.mag(Set.of(soort)) && lijst.contains(soort))
                    .collect(Collectors.toSet());
        }

        private static boolean isZonderRekening(Map<String, Bedrag> delen) {
            var alles = delen.getOrDefault(Prognosetabel.TOTAAL, Bedrag.NUL);
            return !alles.equals(Bedrag.NUL) && alles.equals(delen.get(Onderdeel.BUITEN_BERICHTEN.code()));
        }

        private Map<String, String> domeinen() {
            Map<String, String> uit = new TreeMap<>();
            cijfer(Vraag.of("sturingsinformatie").withPer("jaar", "domein", VOORZIENING))
                    .rijen()
                    .forEach(rij ->
                            uit.putIfAbsent(rij.sleutel().get(2), rij.sleutel().get(1)));
            return uit;
        }

        private Set<String> inDeLijst() {
            return vraag(
                            Cijfertoegang.openbaar(bron),
                            Vraag.of(UITGAVEN).withPer(VOORZIENING).withFilters(maanden()))
                    .rijen()
                    .stream()
                    .filter(rij -> rij.grootheid().equals(GEDECLAREERD)
                            && rij.findWaarde().isPresent())
                    .map(rij -> rij.sleutel().get(0))
                    .collect(Collectors.toSet());
        }

        private String maanden() {
            return "maand=" + jaar + "-01.." + jaar + "-12";
        }

        private Antwoord cijfer(Vraag vraag) {
            return vraag(bron, vraag);
        }

        private Antwoord vraag(Cijferbron waar, Vraag vraag) {
            return waar.find(Cijferkeuze.van(vraag, peildatum)).orElseThrow().delen();
        }
    }
}
