// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.grip.app.uitvoer.Rijschrijver;
import nl.grip.app.web.maatregel.Magazijnmaatregelen;
import nl.grip.basis.Burgerservicenummer;
import nl.grip.basis.Peildatum;
import nl.grip.inzicht.Historie;
import nl.grip.inzicht.prognose.bewaren.Jaarprognose;
import nl.grip.inzicht.prognose.bewaren.Modelversie;
import nl.grip.inzicht.prognose.bewaren.Prognosearchief;
import nl.grip.opslag.Magazijn;
import nl.grip.sturing.aandacht.Aandachtslijst;
import nl.grip.sturing.aandacht.Aandachtspunt;
import nl.grip.sturing.aandacht.Afhandeling;
import nl.grip.sturing.aandacht.Afhandeling.Einde;
import nl.grip.sturing.aandacht.Jaarverwachting;
import nl.grip.sturing.aandacht.bewaren.Aandachtsbron;
import nl.grip.sturing.aandacht.bewaren.Afhandelingen;
import nl.grip.sturing.aandacht.bewaren.Begrotingsbewaking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The attention list, the same as on the page; exit 1 tells a script that something is open. */
@Command(
        name = "aandacht",
        description = "Toon wat aandacht vraagt, met eigenaar en termijn. Eindigt met 1 als er iets openstaat.")
final class AandachtOpdracht extends MagazijnOpdracht {
    private static final List<String> KOLOMMEN = List.of(
            "code",
            "soort",
            "onderwerp",
            "sinds",
            "eigenaar",
            "termijn",
            "te_laat",
            "stand",
            "door",
            "op",
            "reden",
            "toelichting");

    @Mixin
    private final Uitvoerkeuze uitvoer = new Uitvoerkeuze();

    @Option(
            names = "--peildatum",
            paramLabel = "DATUM",
            description = "Alleen wat toen bekend was telt mee (standaard: de laatste dag waarop iets binnenkwam).")
    private Optional<LocalDate> peildatum = Optional.empty();

    @Option(names = "--beeindig", paramLabel = "CODE", description = "Leg vast hoe dit punt is afgesloten.")
    private Optional<String> code = Optional.empty();

    @Option(names = "--einde", paramLabel = "EINDE", description = "gehandhaafd, weerlegd, hersteld of heropend.")
    private String einde = "";

    @Option(names = "--door", paramLabel = "NAAM", description = "Wie dit besluit.")
    private String door = "";

    @Option(names = "--reden", paramLabel = "TEKST", description = "Waarom.")
    private String reden = "";

    AandachtOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    int voerUit(Magazijn magazijn) {
        LocalDate dag = Historie.van(magazijn.vragen())
                .peildatum(peildatum.map(Peildatum::new), omgeving().vandaag())
                .datum();
        var maatregelen = Magazijnmaatregelen.van(magazijn, omgeving()::vandaag, magazijn::isVoorbeeld)
                .lees()
                .eigen();
        var bron = Aandachtsbron.van(magazijn);
        var verwachtingen = naastBegroting(magazijn, dag);
        code.ifPresent(gekozen -> beeindig(magazijn, bron.lijst(bron.kijk(dag), maatregelen, verwachtingen), gekozen));
        return toon(bron.lijst(bron.kijk(dag), maatregelen, verwachtingen));
    }

    private List<Jaarverwachting> naastBegroting(Magazijn magazijn, LocalDate dag) {
        var archief = new Prognosearchief(magazijn.archief(), magazijn.vragen(), Modelversie.bepaal());
        var prognose = new Jaarprognose(magazijn.vragen(), archief, omgeving().vandaag());
        return new Begrotingsbewaking(magazijn.vragen(), prognose, archief).op(dag);
    }

    private void beeindig(Magazijn magazijn, Aandachtslijst lijst, String gekozen) {
        if (lijst.punten().stream().noneMatch(punt -> punt.code().equals(gekozen))) {
            throw new VerkeerdeVraag(
                    "Er is geen punt met de code '" + gekozen + "'. De codes staan in 'grip aandacht'.");
        }
        new Afhandelingen(magazijn.archief()).voegToe(gekozen, afhandeling());
    }

    private Afhandeling afhandeling() {
        var hoe = Einde.find(einde)
                .orElseThrow(() -> new VerkeerdeVraag("--einde kent '" + einde + "' niet. Kies uit "
                        + Arrays.stream(Einde.values()).map(Einde::code).collect(Collectors.joining(", ")) + "."));
        if (door.isBlank() || reden.isBlank()) {
            throw new VerkeerdeVraag("Zeg met --door wie dit besluit en met --reden waarom.");
        }
        return new Afhandeling(
                hoe,
                Burgerservicenummer.afgeschermd(door),
                omgeving().vandaag(),
                Burgerservicenummer.afgeschermd(reden));
    }

    private int toon(Aandachtslijst lijst) {
        try (Rijschrijver rijen = uitvoer.begin(omgeving(), KOLOMMEN)) {
            lijst.punten().forEach(punt -> rijen.rij(rij(punt)));
        }
        return lijst.open().isEmpty() ? Afloop.GEDAAN : Afloop.IETS_GEWEIGERD;
    }

    private List<Object> rij(Aandachtspunt punt) {
        var laatste = punt.einde();
        return List.of(
                punt.code(),
                punt.soort().code(),
                punt.onderwerp(),
                punt.sinds(),
                punt.soort().eigenaar(),
                punt.termijn(),
                punt.isTeLaat(omgeving().vandaag()) ? "ja" : "nee",
                punt.stand(),
                laatste.map(Afhandeling::door).orElse(""),
                laatste.map(afhandeling -> afhandeling.op().toString()).orElse(""),
                laatste.map(Afhandeling::reden).orElse(""),
                punt.zin());
    }
}
