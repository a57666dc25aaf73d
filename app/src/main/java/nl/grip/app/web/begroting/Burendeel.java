// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.begroting;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.grip.app.web.sturing.Bedragzin;
import nl.grip.app.web.sturing.Deel;
import nl.grip.app.web.sturing.Keuze;
import nl.grip.app.web.sturing.Lijst;
import nl.grip.app.web.sturing.Registerbron;
import nl.grip.app.web.vorm.Vraagfout;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.buren.Burengroep;
import nl.grip.sturing.buren.Burenregel;
import nl.grip.sturing.buren.Burenvergelijking;
import nl.grip.sturing.buren.Iv3cijfers;
import nl.grip.sturing.buren.Iv3lezer;
import nl.grip.sturing.buren.Taakveldnaam;
import nl.grip.sturing.buren.Taakveldvergelijking.Vlag;

/** En bij de buren? What taakvelden cost per inhabitant here and elsewhere, as municipalities told CBS. */
record Burendeel(Iv3cijfers cijfers, String gemeente, Set<String> buren, List<String> vooraf) {
    static final String TITEL = "En bij de buren?";

    /** @param eigen code of our own municipality, when the reader chose no other */
    static Deel van(
            Registerbron.Stand stand, Optional<String> gekozen, Optional<String> buren, String eigen, String per) {
        var cijfers = Iv3cijfers.samen(stand.tabellen().stream()
                .flatMap(tabel -> Iv3lezer.lees(tabel).rijen().stream())
                .toList());
        var codes = cijfers.gemeenten();
        if (codes.isEmpty()) {
            return Deel.van(
                    "buren-titel",
                    TITEL,
                    "Hiervoor zijn cijfers van alle gemeenten nodig; die zijn er nog niet. De controller kan bij het CBS de"
                            + " onbewerkte Iv3-data van een jaar halen en hier bewaren.");
        }
        var code = gekozen.filter(g -> !g.isEmpty()).orElse(codes.contains(eigen) ? eigen : codes.get(0));
        var naast = buren.stream()
                .flatMap(tekst -> Arrays.stream(tekst.split("[,; ]+")))
                .filter(g -> !g.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
        Stream.concat(Stream.of(code), naast.stream())
                .filter(g -> !codes.contains(g))
                .findFirst()
                .ifPresent(g -> {
                    throw new Vraagfout("De gemeente " + g
                            + " staat niet in deze cijfers. Gebruik de code van het CBS, zoals GM0402.");
                });
        return new Burendeel(cijfers, code, naast, vooraf(stand, codes, eigen, gekozen)).deel(per);
    }

    private static List<String> vooraf(
            Registerbron.Stand stand, List<String> codes, String eigen, Optional<String> gekozen) {
        return Stream.of(
                        gekozen.isEmpty() && !codes.contains(eigen)
                                ? "Deze gemeente staat niet in de cijfers van het CBS. Kies er een; nu staat de eerste er."
                                : "",
                        stand.afkomst() == Registerbron.Afkomst.OPENBAAR
                                ? "Deze cijfers komen met Grip mee. Bewaar hieronder die van een later jaar, dan staan die hier."
                                : "")
                .filter(zin -> !zin.isEmpty())
                .toList();
    }

    private Deel deel(String per) {
        var regels = new Burenvergelijking(cijfers, gemeente, buren).regels();
        var lijsten = cijfers.verslagen().stream()
                .sorted(Comparator.comparing(Iv3cijfers.Verslag::jaar).reversed())
                .map(verslag -> lijst(verslag, regels))
                .toList();
        return Deel.van("buren-titel", TITEL)
                .met(Stream.concat(vooraf.stream(), zinnen(regels).stream()).toList())
                .met(keuze(per))
                .metLijsten(lijsten);
    }

    private List<String> zinnen(List<Burenregel> regels) {
        var hoog = regels.stream()
                .filter(regel ->
                        regel.vlag() instanceof Cijfer<Vlag> vlag && vlag.waarde() == Vlag.HOOG_ALLE_MEER_DAN_20)
                .map(regel -> naam(regel) + " (" + regel.verslag().jaar() + ")")
                .distinct()
                .toList();
        var eigen = cijfers.namen().getOrDefault(gemeente, gemeente);
        return List.of(
                hoog.isEmpty()
                        ? eigen + " geeft aan geen taakveld meer dan 20 procent meer uit dan alle groepen."
                        : eigen + " geeft meer dan 20 procent meer uit dan alle groepen aan: " + String.join(", ", hoog)
                                + ".",
                "Vergeleken wordt met de middelste gemeente van elke groep; het gemiddelde en het aantal gemeenten staan erachter. Wie niets leverde,"
                        + " telt niet mee: dat is niet nul. Centrumgemeenten boeken ook voor hun regio.",
                "Bron: gemeenten, door CBS verzameld (Iv3). Zonder reserves en interne verrekeningen.");
    }

    private Keuze keuze(String per) {
        return new Keuze(
                "/begroting",
                List.of(
                        Keuze.Veld.keuze(
                                "gemeente",
                                "Gemeente",
                                gemeente,
                                cijfers.gemeenten().stream()
                                        .sorted(Comparator.comparing(
                                                g -> cijfers.namen().getOrDefault(g, g)))
                                        .map(g ->
                                                new String[] {g, cijfers.namen().getOrDefault(g, g)})),
                        Keuze.Veld.getypt("buren", "Buren (codes van het CBS)", String.join(", ", buren)),
                        Keuze.Veld.keuze("per", "Begroting per", per, Stream.<String[]>of(new String[] {per, per}))));
    }

    private Lijst lijst(Iv3cijfers.Verslag verslag, List<Burenregel> regels) {
        var klasse = new Burenvergelijking(cijfers, gemeente, buren).klasse(verslag.jaar());
        return Lijst.van(
                "buren-" + verslag.jaar() + "-" + verslag.soort(),
                verslag.jaar() + ", " + verslag.naam() + ", in euro per inwoner",
                Lijst.koppen(
                        "Taakveld",
                        "Eigen",
                        klasse.map(k -> "Gemeenten van " + k.naam()).orElse("Even grote gemeenten"),
                        "Buren",
                        "Nederland",
                        "Wat opvalt*"),
                regels.stream()
                        .filter(regel -> regel.verslag().equals(verslag))
                        .map(Burendeel::rij)
                        .toList());
    }

    private static String naam(Burenregel regel) {
        return Taakveldnaam.van(regel.taakveld(), regel.verslag().jaar());
    }

    private static Lijst.Rij rij(Burenregel regel) {
        return Lijst.Rij.van(
                        naam(regel),
                        regel.eigen().map(Notatie::rond).orElse("niet geleverd"),
                        groep(regel.grootte()),
                        groep(regel.buren()),
                        groep(regel.nederland()),
                        opvalt(regel))
                .bij(
                        regel.breuk().isEmpty()
                                ? ""
                                : "sinds " + regel.breuk() + " anders ingedeeld: niet naast eerdere jaren te leggen");
    }

    private static String groep(Burengroep groep) {
        return groep.findMediaan()
                .map(mediaan -> Notatie.rond(mediaan) + " (gemiddeld "
                        + Notatie.rond(groep.findGemiddelde().orElse(BigDecimal.ZERO)) + ", "
                        + groep.bedragen().size() + ")")
                .orElse(Bedragzin.GEEN);
    }

    private static String opvalt(Burenregel regel) {
        if (regel.vlag() instanceof GeenCijfer<Vlag> geen) {
            return geen.toelichting();
        }
        return switch (((Cijfer<Vlag>) regel.vlag()).waarde()) {
            case HOOG_ALLE_MEER_DAN_20 -> "meer dan 20 procent hoger dan alle groepen";
            case HOOG_ALLE_TOT_20 -> "hoger dan alle groepen";
            case HOOG_VERGELIJKBARE -> "hoger dan vergelijkbare gemeenten";
            case LAAG_ALLE -> "lager dan alle groepen";
            case GEEN -> "";
        };
    }
}
