// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.app.uitvoer.Rijschrijver;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.bekostiging.Urenvolume;
import nl.grip.sturing.bekostiging.bewaren.Volumevragen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The same volume paid by the hour and by the traject. */
@Command(
        name = "bekostiging",
        description = "Reken op het eigen volume na wat betalen per traject kost naast betalen per uur.",
        footer = {"", "Het gaat om toewijzingen waarvan de eerste rekening in het jaar valt, in uren of minuten."})
final class BekostigingOpdracht extends MagazijnOpdracht {
    private static final int DECIMALEN = 6;
    private static final BigDecimal DUURST = BigDecimal.valueOf(1_000_000_000);

    @Mixin
    private final Uitvoerkeuze uitvoer = new Uitvoerkeuze();

    @Mixin
    private final Peildatumkeuze peildatum = new Peildatumkeuze();

    @Option(names = "--voorziening", required = true, paramLabel = "CODE", description = "Welke hulp.")
    private String voorziening = "";

    @Option(names = "--jaar", paramLabel = "JAAR", description = "Het jaar (standaard: dat voor de peildatum).")
    private Optional<Integer> jaar = Optional.empty();

    @Option(names = "--trajectprijs", required = true, paramLabel = "EURO", description = "De prijs van een traject.")
    private BigDecimal trajectprijs = BigDecimal.ZERO;

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

    BekostigingOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    int voerUit(Magazijn magazijn) {
        controleer();
        var dag = peildatum.van(magazijn, omgeving());
        int van = jaar.orElse(dag.getYear() - 1);
        var volume = new Volumevragen(magazijn.vragen(), dag).uren(van, voorziening);
        try (Rijschrijver rijen =
                uitvoer.begin(omgeving(), List.of("voorziening", "grootheid", "waarde", "geen_cijfer"))) {
            if (volume.trajecten().isEmpty()) {
                omgeving()
                        .meld("Van " + voorziening + " begon in " + van
                                + " geen toewijzing waarvan uren of minuten zijn gedeclareerd.");
                rijen.rij(java.util.Arrays.asList(voorziening, "trajecten", null, "geen_bron"));
            } else {
                regels(volume).forEach(rijen::rij);
            }
        }
        return Afloop.GEDAAN;
    }

    private void controleer() {
        boolean negatief = Stream.of(plafond, gemiddelde, staffel, korting)
                .flatMap(Optional::stream)
                .anyMatch(getal -> getal.signum() < 0);
        if (trajectprijs.signum() <= 0 || negatief) {
            throw new VerkeerdeVraag(
                    "--trajectprijs is boven 0; --plafond, --gemiddelde, --staffel en --korting zijn 0 of meer.");
        }
        if (staffel.isPresent() != korting.isPresent()
                || korting.filter(k -> k.compareTo(BigDecimal.ONE) > 0).isPresent()) {
            throw new VerkeerdeVraag("--staffel en --korting gaan samen; --korting is een deel van 0 tot en met 1.");
        }
        if (trajectprijs.compareTo(DUURST) > 0) {
            throw new VerkeerdeVraag("--trajectprijs: kies een bedrag tot en met " + DUURST + " euro.");
        }
    }

    private List<List<Object>> regels(Urenvolume volume) {
        var prijs = volume.tegen(trajectprijs);
        List<List<Object>> regels = new ArrayList<>();
        regels.add(regel("trajecten", BigDecimal.valueOf(volume.trajecten().size())));
        regels.add(regel("uren_per_traject", prijs.verwachteUren()));
        regels.add(regel("uurtarief", volume.uurtarief()));
        regels.add(euro("kosten_per_uur", volume.kosten()));
        regels.add(euro("kosten_per_traject", prijs.kostenPerTraject()));
        regels.add(euro("verschil", prijs.kostenPerTraject().subtract(volume.kosten())));
        regels.add(regel("omslag_in_uren", prijs.omslagInUren()));
        regels.add(regel("aandeel_boven_omslag", volume.aandeelBoven(prijs.omslagInUren())));
        plafond.ifPresent(uren -> regels.add(euro("kosten_met_plafond", volume.kostenMetPlafond(uren))));
        gemiddelde.ifPresent(uren -> regels.add(euro("kosten_op_gemiddelde", volume.kostenOpGemiddelde(uren))));
        staffel.ifPresent(uren ->
                regels.add(euro("kosten_met_staffel", volume.kostenMetStaffel(uren, korting.orElse(BigDecimal.ZERO)))));
        return regels;
    }

    private List<Object> regel(String grootheid, BigDecimal waarde) {
        return regel(grootheid, waarde, DECIMALEN);
    }

    private List<Object> euro(String grootheid, BigDecimal waarde) {
        return regel(grootheid, waarde, 2);
    }

    private List<Object> regel(String grootheid, BigDecimal waarde, int decimalen) {
        return List.of(voorziening, grootheid, waarde.setScale(decimalen, RoundingMode.HALF_UP), "");
    }
}
