// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.app.uitvoer.Rijschrijver;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.bekostiging.Jaarprogramma;
import nl.grip.sturing.bekostiging.Trajectprijs;
import nl.grip.sturing.bekostiging.Urenvolume;
import nl.grip.sturing.bekostiging.bewaren.Volumevragen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The same volume paid by the hour and by the traject, and beside an indicative programme. */
@Command(
        name = "bekostiging",
        description = "Reken op het eigen volume na wat betalen per traject kost naast betalen per uur.",
        footer = {
            "",
            "Het gaat om toewijzingen waarvan de eerste rekening in het jaar valt, in uren of minuten. De prikkels rekenen ook op"
                    + " hulp in een andere eenheid."
        })
final class BekostigingOpdracht extends MagazijnOpdracht {
    private static final int DECIMALEN = 6;
    private static final BigDecimal DUURST = BigDecimal.valueOf(1_000_000_000);

    private static final List<String> KOLOMMEN =
            List.of("voorziening", "grootheid", "waarde", "geen_cijfer", "toelichting");

    @Mixin
    private final Uitvoerkeuze uitvoer = new Uitvoerkeuze();

    @Mixin
    private final Peildatumkeuze peildatum = new Peildatumkeuze();

    @Option(names = "--voorziening", required = true, paramLabel = "CODE", description = "Welke hulp.")
    private String voorziening = "";

    @Option(names = "--jaar", paramLabel = "JAAR", description = "Het jaar (standaard: dat voor de peildatum).")
    private Optional<Integer> jaar = Optional.empty();

    @Option(names = "--trajectprijs", paramLabel = "EURO", description = "De prijs van een traject.")
    private Optional<BigDecimal> trajectprijs = Optional.empty();

    @Option(names = "--plafond", paramLabel = "UREN", description = "Meer uren per traject worden niet betaald.")
    private Optional<BigDecimal> plafond = Optional.empty();

    @Option(
            names = "--gemiddelde",
            paramLabel = "UREN",
            description = "Gemiddeld meer uren per traject worden niet betaald.")
    private Optional<BigDecimal> gemiddelde = Optional.empty();

    @Option(
            names = "--staffel",
            paramLabel = "UREN",
            description = "Meer uren per traject zijn goedkoper; met --korting.")
    private Optional<BigDecimal> staffel = Optional.empty();

    @Option(names = "--korting", paramLabel = "DEEL", description = "Wat van die uren af gaat, van 0 tot en met 1.")
    private Optional<BigDecimal> korting = Optional.empty();

    @Option(
            names = "--programma",
            paramLabel = "AANTAL",
            description = "Hoeveel trajecten in een indicatief jaarprogramma staan.")
    private Optional<BigDecimal> programma = Optional.empty();

    @Option(
            names = "--programma-uren",
            paramLabel = "UREN",
            description = "Uren per traject in dat programma (standaard: die van het eigen volume).")
    private Optional<BigDecimal> programmaUren = Optional.empty();

    @Mixin
    private final Prikkelopties prikkels = new Prikkelopties();

    BekostigingOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    int voerUit(Magazijn magazijn) {
        controleer();
        var sommen = prikkels.sommen();
        var dag = peildatum.van(magazijn, omgeving());
        int van = jaar.orElse(dag.getYear() - 1);
        var vragen = new Volumevragen(magazijn.vragen(), dag);
        var volume = vragen.uren(van, voorziening);
        try (Rijschrijver rijen = uitvoer.begin(omgeving(), KOLOMMEN)) {
            if (volume.trajecten().isEmpty()) {
                omgeving()
                        .meld("Van " + voorziening + " begon in " + van
                                + " geen toewijzing waarvan uren of minuten zijn gedeclareerd.");
                rijen.rij(Arrays.asList(voorziening, "trajecten", null, "geen_bron", null));
            } else {
                regels(volume).forEach(rijen::rij);
            }
            if (!sommen.isEmpty()) {
                var hulp = vragen.hulp(van, voorziening);
                sommen.forEach(
                        som -> Prikkelopties.rijen(voorziening, som, hulp).forEach(rijen::rij));
            }
        }
        return Afloop.GEDAAN;
    }

    private void controleer() {
        boolean negatief = Stream.of(plafond, gemiddelde, staffel, korting, programma, programmaUren)
                .flatMap(Optional::stream)
                .anyMatch(getal -> getal.signum() < 0);
        if (trajectprijs.filter(prijs -> prijs.signum() <= 0).isPresent() || negatief) {
            throw new VerkeerdeVraag(
                    "--trajectprijs is boven 0; --plafond, --gemiddelde, --staffel, --korting, --programma en --programma-uren"
                            + " zijn 0 of meer.");
        }
        if (staffel.isPresent() != korting.isPresent()
                || korting.filter(k -> k.compareTo(BigDecimal.ONE) > 0).isPresent()) {
            throw new VerkeerdeVraag("--staffel en --korting gaan samen; --korting is een deel van 0 tot en met 1.");
        }
        controleerProgramma();
        if (trajectprijs.filter(prijs -> prijs.compareTo(DUURST) > 0).isPresent()) {
            throw new VerkeerdeVraag("--trajectprijs: kies een bedrag tot en met " + DUURST + " euro.");
        }
    }

    private void controleerProgramma() {
        if (programmaUren.isPresent() && programma.isEmpty()) {
            throw new VerkeerdeVraag("--programma-uren hoort bij --programma.");
        }
        if (Stream.of(programma, programmaUren).flatMap(Optional::stream).anyMatch(g -> g.compareTo(DUURST) > 0)) {
            throw new VerkeerdeVraag("--programma en --programma-uren: kies een getal tot en met " + DUURST + ".");
        }
    }

    private List<List<Object>> regels(Jaarprogramma afgesproken, Urenvolume volume) {
        return List.of(
                euro("kosten_programma", afgesproken.kosten(volume)),
                euro("verschil_met_programma", afgesproken.verschil(volume)),
                euro("verschil_door_aantal", afgesproken.doorAantal(volume)),
                euro("verschil_door_uren", afgesproken.doorUren(volume)),
                regel("programma_vol_na", afgesproken.volNa(volume)));
    }

    private List<List<Object>> regels(Urenvolume volume) {
        List<List<Object>> regels = new ArrayList<>();
        regels.add(regel("trajecten", BigDecimal.valueOf(volume.trajecten().size())));
        regels.add(regel("uren_per_traject", volume.urenPerTraject()));
        regels.add(regel("uurtarief", volume.uurtarief()));
        regels.add(euro("kosten_per_uur", volume.kosten()));
        trajectprijs.ifPresent(prijs -> regels.addAll(perTraject(volume.tegen(prijs), volume)));
        plafond.ifPresent(uren -> regels.add(euro("kosten_met_plafond", volume.kostenMetPlafond(uren))));
        gemiddelde.ifPresent(uren -> regels.add(euro("kosten_op_gemiddelde", volume.kostenOpGemiddelde(uren))));
        staffel.ifPresent(uren ->
                regels.add(euro("kosten_met_staffel", volume.kostenMetStaffel(uren, korting.orElse(BigDecimal.ZERO)))));
        programma
                .map(aantal -> new Jaarprogramma(aantal, programmaUren.orElseGet(volume::urenPerTraject)))
                .ifPresent(afgesproken -> regels.addAll(regels(afgesproken, volume)));
        return regels;
    }

    private List<List<Object>> perTraject(Trajectprijs prijs, Urenvolume volume) {
        return List.of(
                euro("kosten_per_traject", prijs.kostenPerTraject()),
                euro("verschil", prijs.kostenPerTraject().subtract(volume.kosten())),
                regel("omslag_in_uren", prijs.omslagInUren()),
                regel("aandeel_boven_omslag", volume.aandeelBoven(prijs.omslagInUren())));
    }

    private List<Object> regel(String grootheid, BigDecimal waarde) {
        return regel(grootheid, waarde, DECIMALEN);
    }

    private List<Object> euro(String grootheid, BigDecimal waarde) {
        return regel(grootheid, waarde, 2);
    }

    private List<Object> regel(String grootheid, BigDecimal waarde, int decimalen) {
        return List.of(voorziening, grootheid, waarde.setScale(decimalen, RoundingMode.HALF_UP), "", "");
    }
}
