// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bewijs;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import nl.grip.inzicht.prognose.feiten.Declaratieregel;
import nl.grip.inzicht.prognose.feiten.Feiten;
import nl.grip.sturing.maatregel.Proefopzet;
import nl.grip.sturing.maatregel.Proefopzet.Maatstaf;
import nl.grip.sturing.maatregel.bewijs.Clientmaanden.Maand;

/**
 * What a measure works on as one value a month, where it works.
 *
 * @param waarden above 0; a month without a value is left out
 * @param mensen whose care it is, a row for each month
 * @param naloop months that must have passed before a value is whole
 */
record Maandreeks(TreeMap<YearMonth, Double> waarden, List<Mens> mensen, int naloop) {
    /** Over how many months a duration is looked at: the restricted mean of Royston and Parmar, BMC Med Res Methodol 13 (2013). */
    static final int EERSTE_MAANDEN = 12;

    /** Somebody with care in a month, or who begins in it. */
    record Mens(String client, YearMonth maand) {}

    static Maandreeks van(Feiten bekend, Proefopzet opzet, YearMonth peilmaand) {
        var regels = Clientmaanden.regels(bekend, opzet.voorziening());
        int rekening = Rekeningvertraging.maanden(regels, peilmaand);
        return switch (opzet.maatstaf()) {
            case INSTROOM -> instroom(bekend, opzet, regels, peilmaand);
            case DUUR -> duur(bekend, opzet, regels, rekening);
            case PRIJS -> prijs(bekend, opzet, regels, rekening);
            case UITNUTTING, KOSTEN_PER_CLIENT, KOSTEN -> verhouding(bekend, opzet, regels, rekening);
        };
    }

    /** At the prices of the first month. */
    private static Maandreeks verhouding(Feiten bekend, Proefopzet opzet, List<Declaratieregel> regels, int naloop) {
        var maanden =
                Clientmaanden.van(bekend, opzet.voorziening(), opzet.maatstaf(), Prijsverloop.van(regels)).stream()
                        .filter(m -> Beginners.werkt(opzet, m.wijk()))
                        .toList();
        var teller = som(maanden, Maand::teller);
        var noemer = som(maanden, Maand::noemer);
        var waarden = new TreeMap<YearMonth, Double>();
        teller.forEach((maand, bedrag) -> {
            double deel = noemer.getOrDefault(maand, 0.0);
            if (bedrag > 0 && deel > 0) {
                waarden.put(maand, opzet.maatstaf() == Maatstaf.KOSTEN ? bedrag : bedrag / deel);
            }
        });
        return new Maandreeks(waarden, mensen(maanden), naloop);
    }

    private static TreeMap<YearMonth, Double> som(List<Maand> maanden, ToDoubleFunction<Maand> wat) {
        var som = new TreeMap<YearMonth, Double>();
        maanden.forEach(m -> som.merge(m.maand(), wat.applyAsDouble(m), Double::sum));
        return som;
    }

    private static List<Mens> mensen(List<Maand> maanden) {
        return maanden.stream().map(m -> new Mens(m.client(), m.maand())).toList();
    }

    private static Maandreeks prijs(Feiten bekend, Proefopzet opzet, List<Declaratieregel> regels, int naloop) {
        var waar = regels.stream()
                .filter(regel -> Beginners.werkt(opzet, regel.wijk()))
                .toList();
        return new Maandreeks(Prijsverloop.van(waar).index(), mensen(kosten(bekend, opzet)), naloop);
    }

    /** Who began before the first bill is not looked at: of then not everybody is known. It waits for allocations only. */
    private static Maandreeks instroom(
            Feiten bekend, Proefopzet opzet, List<Declaratieregel> regels, YearMonth peilmaand) {
        var beginners = sindsDeEersteRekening(Beginners.van(bekend, opzet), regels);
        var waarden = new TreeMap<YearMonth, Double>();
        beginners.forEach(mens -> waarden.merge(mens.maand(), 1.0, Double::sum));
        var eerste = eersteRekening(regels).map(maand -> maand.atDay(1)).orElse(LocalDate.MAX);
        var berichten = Clientmaanden.eersteBerichten(bekend, opzet.voorziening()).values().stream()
                .filter(t -> !t.ingang().isBefore(eerste))
                .toList();
        return new Maandreeks(waarden, beginners, Rekeningvertraging.vanToewijzingen(berichten, peilmaand));
    }

    private static Maandreeks duur(Feiten bekend, Proefopzet opzet, List<Declaratieregel> regels, int naloop) {
        var beginners = sindsDeEersteRekening(Beginners.van(bekend, opzet), regels);
        Set<Mens> metRekening = new HashSet<>();
        kosten(bekend, opzet).stream()
                .filter(m -> m.teller() > 0)
                .forEach(m -> metRekening.add(new Mens(m.client(), m.maand())));
        var aantal = new TreeMap<YearMonth, Double>();
        var maanden = new TreeMap<YearMonth, Double>();
        beginners.forEach(mens -> {
            aantal.merge(mens.maand(), 1.0, Double::sum);
            maanden.merge(mens.maand(), eersteMaanden(mens, metRekening), Double::sum);
        });
        maanden.replaceAll((maand, som) -> som / aantal.getOrDefault(maand, 1.0));
        maanden.values().removeIf(gemiddeld -> gemiddeld <= 0);
        return new Maandreeks(maanden, beginners, naloop + EERSTE_MAANDEN);
    }

    private static double eersteMaanden(Mens mens, Set<Mens> metRekening) {
        return java.util.stream.IntStream.range(0, EERSTE_MAANDEN)
                .filter(i -> metRekening.contains(
                        new Mens(mens.client(), mens.maand().plusMonths(i))))
                .count();
    }

    private static List<Mens> sindsDeEersteRekening(List<Mens> mensen, List<Declaratieregel> regels) {
        var eerste = eersteRekening(regels);
        return mensen.stream()
                .filter(mens ->
                        eerste.filter(maand -> !mens.maand().isBefore(maand)).isPresent())
                .toList();
    }

    private static Optional<YearMonth> eersteRekening(List<Declaratieregel> regels) {
        return regels.stream().map(Declaratieregel::maand).min(YearMonth::compareTo);
    }

    /** All care where the measure works, at the price it had. */
    static List<Maand> kosten(Feiten bekend, Proefopzet opzet) {
        return Clientmaanden.van(bekend, opzet.voorziening(), Maatstaf.KOSTEN, Prijsverloop.GEEN).stream()
                .filter(m -> Beginners.werkt(opzet, m.wijk()))
                .toList();
    }
}
