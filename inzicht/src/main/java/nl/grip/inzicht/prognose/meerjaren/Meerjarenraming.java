// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.meerjaren;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.grip.basis.Bedrag;
import nl.grip.inzicht.prognose.Voorspelling;
import nl.grip.inzicht.prognose.feiten.Feiten;
import nl.grip.inzicht.prognose.raming.Tariefboek;
import nl.grip.rekenen.simulatie.Toeval;
import nl.grip.rekenen.simulatie.Verdeling;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * The realistic budget: what the years after the first will cost under unchanged policy. The first year as forecast, times
 * the growth of the people concerned, times the growth of use per person, times that of prices.
 */
public final class Meerjarenraming {
    private static final double[] KANSEN = {0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975};
    /** Half of what is not known of growth, all voorzieningen have in common. */
    private static final double GEDEELD = Math.sqrt(0.5);
    /** How far a year is usually better or worse for the whole municipality; it lasts, so that years add up. */
    private static final double GOEDE_EN_SLECHTE_JAREN = 0.05;

    private final Voorspelling eerste;
    private final Groei groei;
    private final Toeval toeval;

    private Meerjarenraming(Voorspelling eerste, Groei groei, long zaad) {
        this.eerste = eerste;
        this.groei = groei;
        this.toeval = new Toeval(zaad);
    }

    /**
     * @param eerste the forecast of the first year
     * @param bekend what was known on its peildatum
     * @param jaren how many years after it
     * @return sorted by year and voorziening, the first year included
     */
    public static List<Meerjarenregel> van(
            Voorspelling eerste, Feiten bekend, Tariefboek tarieven, int jaren, long zaad) {
        var raming = new Meerjarenraming(eerste, new Groei(eerste, bekend, tarieven), zaad);
        return IntStream.rangeClosed(eerste.jaar(), eerste.jaar() + jaren)
                .boxed()
                .flatMap(jaar -> raming.regels(jaar).stream())
                .toList();
    }

    /** A voorziening in a year, with its draws. */
    private record Deel(Meerjarenregel regel, double[] trekkingen) {}

    private List<Meerjarenregel> regels(int jaar) {
        var namen = new TreeSet<String>();
        eerste.cellen().forEach(cel -> namen.add(cel.voorziening()));
        var delen = namen.stream().map(naam -> deel(naam, jaar)).toList();
        var uit = new ArrayList<>(delen.stream().map(Deel::regel).toList());
        uit.add(totaal(jaar, delen));
        return uit;
    }

    private Deel deel(String naam, int jaar) {
        int verder = jaar - eerste.jaar();
        double nu = eerste.verwacht(cel -> cel.voorziening().equals(naam));
        var mensen = groei.bevolking(naam, jaar);
        double metMensen = nu * mensen.orElse(1);
        double metGebruik = metMensen * groei.gebruik(naam).na(verder);
        double factor = nu == 0 ? 1 : metGebruik * groei.prijs(naam, jaar) / nu;
        var verwacht = new Bedrag(Math.round(nu * factor));
        Optional<Bedrag> bevolking =
                mensen.isPresent() ? Optional.of(new Bedrag(Math.round(metMensen - nu))) : Optional.empty();
        var gebruik = new Bedrag(Math.round(metGebruik - metMensen));
        double[] trekkingen = trekkingen(naam, jaar, factor);
        var totaal = verwacht.min(new Bedrag(Math.round(nu)));
        var prijs = totaal.min(gebruik).min(bevolking.orElse(Bedrag.NUL));
        return new Deel(
                new Meerjarenregel(jaar, naam, verwacht, kwantielen(trekkingen), totaal, bevolking, gebruik, prijs),
                trekkingen);
    }

    /** Around the same mean: the draws of the first year, and what is not known of growth. */
    private double[] trekkingen(String naam, int jaar, double factor) {
        double[] uit = eerste.trekkingen(cel -> cel.voorziening().equals(naam));
        int verder = jaar - eerste.jaar();
        if (verder == 0) {
            return uit;
        }
        var trend = groei.gebruik(naam);
        double onzeker = trend.onzekerheid() * Gebruikstrend.stappen(verder);
        double jaren = GOEDE_EN_SLECHTE_JAREN * Math.sqrt(verder);
        double midden = (onzeker * onzeker + trend.ruis() * trend.ruis() + jaren * jaren) / 2;
        var allen = ZigguratSampler.NormalizedGaussian.of(toeval.stroom(-jaar));
        var samen = ZigguratSampler.NormalizedGaussian.of(toeval.stroom(0));
        var eigen = ZigguratSampler.NormalizedGaussian.of(toeval.stroom(1 + Math.abs(naam.hashCode())));
        var los = ZigguratSampler.NormalizedGaussian.of(toeval.stroom(31L * jaar + Math.abs(naam.hashCode())));
        for (int i = 0; i < uit.length; i++) {
            double z = GEDEELD * (samen.sample() + eigen.sample());
            uit[i] *= factor * Math.exp(onzeker * z + jaren * allen.sample() + trend.ruis() * los.sample() - midden);
        }
        return uit;
    }

    private static List<Bedrag> kwantielen(double[] trekkingen) {
        var verdeling = Verdeling.van(trekkingen);
        return Arrays.stream(KANSEN)
                .mapToObj(kans -> new Bedrag(Math.round(verdeling.kwantiel(kans))))
                .toList();
    }

    private Meerjarenregel totaal(int jaar, List<Deel> delen) {
        double[] som = new double[eerste.trekkingen().length];
        delen.forEach(deel -> Arrays.setAll(som, i -> som[i] + deel.trekkingen()[i]));
        var regels = delen.stream().map(Deel::regel).toList();
        return new Meerjarenregel(
                jaar,
                Meerjarenregel.TOTAAL,
                som(regels.stream().map(Meerjarenregel::verwacht).toList()),
                kwantielen(som),
                som(regels.stream().map(Meerjarenregel::groei).toList()),
                regels.stream().flatMap(r -> r.bevolking().stream()).reduce(Bedrag::plus),
                som(regels.stream().map(Meerjarenregel::gebruik).toList()),
                som(regels.stream().map(Meerjarenregel::prijs).toList()));
    }

    private static Bedrag som(List<Bedrag> bedragen) {
        return bedragen.stream().reduce(Bedrag.NUL, Bedrag::plus);
    }
}
