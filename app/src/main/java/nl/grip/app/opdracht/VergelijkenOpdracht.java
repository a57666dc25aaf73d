// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.app.web.sturing.Openbaretabellen;
import nl.grip.basis.Bevinding;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.buren.Burengroep;
import nl.grip.sturing.buren.Burenregel;
import nl.grip.sturing.buren.Burenvergelijking;
import nl.grip.sturing.buren.Iv3cijfers;
import nl.grip.sturing.buren.Iv3lezer;
import nl.grip.sturing.buren.Taakveldvergelijking;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.invoer.Invoertabel;
import nl.grip.sturing.register.Registersoort;
import nl.grip.sturing.register.bewaren.Register;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What taakvelden cost per inhabitant here and elsewhere. */
@Command(
        name = "vergelijken",
        description = "Vergelijk de kosten per inwoner per taakveld met die van andere gemeenten (Iv3 van CBS).",
        footer = {
            "",
            "Bestanden: onbewerkte Iv3-data van CBS (csv of json), en jaar;gm_code;inwoners als dat er niet in staat.",
            "Zonder bestanden: het register buren in het magazijn; is dat er niet, dan de jaarrekeningen van 2023 die met Grip",
            "meekomen.",
            "Alle bedragen zijn euro per inwoner. De vlag kijkt naar de middelste gemeente (mediaan) van elke groep."
        })
final class VergelijkenOpdracht extends Rijopdracht<Burenregel> {
    private static final int DECIMALEN = 6;

    @Mixin
    private final Magazijnkeuze keuze = new Magazijnkeuze();

    @Parameters(paramLabel = "BESTAND", arity = "0..*", description = "Bestanden van CBS.")
    private List<Path> bestanden = List.of();

    @Option(
            names = "--gemeente",
            required = true,
            paramLabel = "CODE",
            description = "De eigen gemeente, zoals zij in het bestand heet: GM0402.")
    private String gemeente = "";

    @Option(names = "--buren", paramLabel = "A,B", split = ",", description = "Gemeenten om naast te leggen.")
    private List<String> buren = List.of();

    @Option(names = "--jaar", paramLabel = "JAAR", description = "Alleen dit jaar.")
    private Optional<Integer> jaar = Optional.empty();

    VergelijkenOpdracht(Omgeving omgeving) {
        super(
                omgeving,
                List.of(
                        "jaar",
                        "verslag",
                        "taakveld",
                        "eigen",
                        "grootte_mediaan",
                        "grootte_gemiddelde",
                        "grootte_aantal",
                        "buren_mediaan",
                        "buren_gemiddelde",
                        "buren_aantal",
                        "nederland_mediaan",
                        "nederland_gemiddelde",
                        "nederland_aantal",
                        "niet_geleverd",
                        "afwijking_pct",
                        "vlag",
                        "breuk",
                        "geen_cijfer"));
    }

    @Override
    public Integer call() {
        if (!bestanden.isEmpty()) {
            return antwoord(reken(bestanden.stream()
                    .map(omgeving()::pad)
                    .map(Invoertabel::van)
                    .toList()));
        }
        if (!keuze.isGenoemd() && !keuze.bestaat(omgeving())) {
            return antwoord(reken(meegeleverd()));
        }
        keuze.moetBestaan(omgeving());
        return omgeving()
                .magazijnen()
                .voerUit(keuze.map(omgeving()).pad(), keuze.verzoek(omgeving()), this::uitMagazijn);
    }

    private int uitMagazijn(Magazijn magazijn) {
        var eigen = new Register(magazijn.archief(), Registersoort.BUREN).tabellen();
        return antwoord(reken(eigen.isEmpty() ? meegeleverd() : eigen));
    }

    private static List<Invoertabel> meegeleverd() {
        return Openbaretabellen.find(Registersoort.BUREN).stream().toList();
    }

    private Gelezen<Burenregel> reken(List<Invoertabel> tabellen) {
        List<Iv3cijfers> cijfers = new ArrayList<>();
        List<Bevinding> bevindingen = new ArrayList<>();
        tabellen.stream().map(Iv3lezer::lees).forEach(gelezen -> {
            cijfers.addAll(gelezen.rijen());
            bevindingen.addAll(gelezen.bevindingen());
        });
        if (bevindingen.stream().anyMatch(Bevinding::isWeigering)) {
            return new Gelezen<>(List.of(), bevindingen);
        }
        var samen = Iv3cijfers.samen(cijfers);
        eisBekend(samen);
        return new Gelezen<>(
                new Burenvergelijking(samen, gemeente, new HashSet<>(buren))
                        .regels().stream()
                                .filter(regel ->
                                        jaar.isEmpty() || regel.verslag().jaar() == jaar.orElseThrow())
                                .toList(),
                bevindingen);
    }

    private List<String> codes() {
        return Stream.concat(Stream.of(gemeente), buren.stream()).toList();
    }

    private void eisBekend(Iv3cijfers cijfers) {
        var bekend = cijfers.gemeenten();
        for (var code : codes()) {
            if (!bekend.contains(code)) {
                throw new VerkeerdeVraag(
                        "De gemeente '" + code + "' staat niet in deze cijfers." + Dichtstbij.vraag(code, bekend));
            }
        }
    }

    @Override
    List<@Nullable Object> rij(Burenregel regel) {
        return Arrays.asList(
                regel.verslag().jaar(),
                regel.verslag().naam(),
                regel.taakveld(),
                rond(regel.eigen()),
                rond(regel.grootte().findMediaan()),
                rond(regel.grootte().findGemiddelde()),
                aantal(regel.grootte()),
                rond(regel.buren().findMediaan()),
                rond(regel.buren().findGemiddelde()),
                aantal(regel.buren()),
                rond(regel.nederland().findMediaan()),
                rond(regel.nederland().findGemiddelde()),
                aantal(regel.nederland()),
                regel.nietGeleverd(),
                rond(cijfer(regel.afwijkingPct())),
                regel.vlag() instanceof Cijfer<Taakveldvergelijking.Vlag> vlag
                        ? vlag.waarde().code()
                        : null,
                regel.breuk().isEmpty() ? null : regel.breuk(),
                regel.vlag() instanceof GeenCijfer<Taakveldvergelijking.Vlag> geen
                        ? geen.reden().code()
                        : null);
    }

    private static int aantal(Burengroep groep) {
        return groep.bedragen().size();
    }

    private static Optional<BigDecimal> cijfer(Uitkomst<BigDecimal> uitkomst) {
        return uitkomst instanceof Cijfer<BigDecimal> cijfer ? Optional.of(cijfer.waarde()) : Optional.empty();
    }

    private static @Nullable BigDecimal rond(Optional<BigDecimal> getal) {
        return getal.map(g -> g.setScale(DECIMALEN, RoundingMode.HALF_UP)).orElse(null);
    }
}
