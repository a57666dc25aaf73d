// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bestand;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.grip.sturing.maatregel.Jaarreeks;
import nl.grip.sturing.maatregel.Proefopzet;
import nl.grip.sturing.maatregel.Proefopzet.Maatstaf;
import nl.grip.sturing.maatregel.Uitvoering;
import nl.grip.sturing.maatregel.Uitvoering.Actie;
import nl.grip.sturing.maatregel.Uitvoering.Besluit;
import nl.grip.sturing.maatregel.Werking;
import nl.grip.sturing.maatregel.Werking.Knop;

/** The part of a measure about carrying it out, its effect on the forecast and how it is measured. */
final class Uitvoeringlezer {
    static final List<String> SLEUTELS = List.of("fte", "acties", "besluiten", "prognose", "bewijs");
    private static final List<String> KNOPPEN =
            Arrays.stream(Knop.values()).map(Knop::code).toList();
    private static final List<String> MAATSTAVEN =
            Arrays.stream(Maatstaf.values()).map(Maatstaf::code).toList();

    private Uitvoeringlezer() {}

    static Uitvoering lees(Blad blad, List<Integer> jaren) {
        Jaarreeks fte = blad.find("fte")
                .flatMap(veld -> Drijfverenlezer.reeks(veld, jaren))
                .orElse(Uitvoering.GEEN_FTE);
        if (fte.waarden().stream().anyMatch(getal -> getal.signum() < 0)) {
            blad.find("fte").ifPresent(veld -> veld.weiger("minder dan 0", "0 of meer", "Verbeter fte"));
        }
        return new Uitvoering(
                fte,
                lijst(blad, "acties", Uitvoeringlezer::actie),
                lijst(blad, "besluiten", Uitvoeringlezer::besluit),
                lijst(blad, "prognose", Uitvoeringlezer::werking).stream()
                        .flatMap(Optional::stream)
                        .toList(),
                blad.find("bewijs").flatMap(Uitvoeringlezer::proef));
    }

    private static <T> List<T> lijst(Blad blad, String naam, Function<Veld, T> lezer) {
        return blad.find(naam)
                .map(veld -> veld.lijst().stream().map(lezer).toList())
                .orElse(List.of());
    }

    private static Actie actie(Veld veld) {
        Blad blad = veld.blad(List.of("naam", "wie", "klaar", "gedaan"));
        return new Actie(
                blad.verplicht("naam").flatMap(Veld::tekst).orElse(""),
                blad.tekst("wie"),
                blad.find("klaar").flatMap(Veld::maand).map(YearMonth::toString).orElse(""),
                blad.find("gedaan").flatMap(Veld::jaOfNee).orElse(false));
    }

    private static Besluit besluit(Veld veld) {
        Blad blad = veld.blad(List.of("datum", "besluit", "door", "grond"));
        return new Besluit(
                blad.tekst("datum"),
                blad.woord("besluit", Kenmerkenlezer.STAAT),
                blad.tekst("door"),
                blad.tekst("grond"));
    }

    /** Without low and high the change is taken as sure. */
    static Optional<Werking> werking(Veld veld) {
        Blad blad = veld.blad(
                List.of("voorziening", "knop", "verandering", "laag", "hoog", "vanaf", "naar", "prijsverhouding"));
        Optional<String> voorziening = blad.verplicht("voorziening").flatMap(Veld::tekst);
        Optional<Knop> knop =
                blad.verplicht("knop").flatMap(v -> v.woordUit(KNOPPEN)).map(Knop::of);
        Optional<BigDecimal> verandering = blad.verplicht("verandering").flatMap(Uitvoeringlezer::deel);
        Optional<YearMonth> vanaf = blad.verplicht("vanaf").flatMap(Veld::maand);
        boolean isMix = knop.filter(k -> k == Knop.MIX).isPresent();
        Optional<String> naar = isMix ? blad.verplicht("naar").flatMap(Veld::tekst) : Optional.empty();
        BigDecimal verhouding = isMix
                ? blad.verplicht("prijsverhouding")
                        .flatMap(v -> v.getalVanaf(0))
                        .orElse(BigDecimal.ONE)
                : BigDecimal.ONE;
        if (voorziening.isEmpty() || knop.isEmpty() || verandering.isEmpty() || vanaf.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal midden = verandering.get();
        BigDecimal laag = blad.find("laag").flatMap(Uitvoeringlezer::deel).orElse(midden);
        BigDecimal hoog = blad.find("hoog").flatMap(Uitvoeringlezer::deel).orElse(midden);
        if (laag.compareTo(midden) > 0 || midden.compareTo(hoog) > 0) {
            veld.weiger(midden.toPlainString(), "laag <= verandering <= hoog", "Verruim laag of hoog");
        }
        return Optional.of(
                new Werking(voorziening.get(), knop.get(), midden, laag, hoog, vanaf.get(), naar, verhouding));
    }

    /** A change of at most everything, and no more than threefold. */
    static Optional<BigDecimal> deel(Veld veld) {
        return veld.getal().filter(deel -> {
            boolean past = deel.compareTo(BigDecimal.ONE.negate()) >= 0 && deel.compareTo(BigDecimal.valueOf(2)) <= 0;
            if (!past) {
                veld.weiger(deel.toPlainString(), "een deel van -1 tot en met 2", "Schrijf 5% minder als -0.05");
            }
            return past;
        });
    }

    private static Optional<Proefopzet> proef(Veld veld) {
        Blad blad = veld.blad(List.of("voorziening", "maatstaf", "wijken", "vanaf"));
        Optional<String> voorziening = blad.verplicht("voorziening").flatMap(Veld::tekst);
        String maatstaf =
                blad.find("maatstaf").flatMap(v -> v.woordUit(MAATSTAVEN)).orElse(Maatstaf.KOSTEN.code());
        List<String> wijken = lijst(blad, "wijken", v -> v.tekst().orElse(""));
        Optional<YearMonth> vanaf = blad.verplicht("vanaf").flatMap(Veld::maand);
        return voorziening.flatMap(v -> vanaf.map(maand -> new Proefopzet(v, Maatstaf.of(maatstaf), wijken, maand)));
    }
}
