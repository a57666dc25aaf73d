// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.grip.app.uitvoer.Rijschrijver;
import nl.grip.basis.Uitkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.inzicht.prognose.Gripvoorspeller;
import nl.grip.inzicht.prognose.Voorspelling;
import nl.grip.inzicht.prognose.afsluiting.Afsluiting;
import nl.grip.inzicht.prognose.afsluiting.Naloop;
import nl.grip.inzicht.prognose.bewaren.Afsluitingenarchief;
import nl.grip.inzicht.prognose.bewaren.Afsluitingenarchief.Bewaard;
import nl.grip.inzicht.prognose.bewaren.Feitenlezer;
import nl.grip.inzicht.prognose.bewaren.Invoerstand;
import nl.grip.inzicht.prognose.bewaren.Modelversie;
import nl.grip.opslag.Magazijn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Closes a year under a name, shows what stood under it, and follows what came of it. */
@Command(
        name = "afsluiting",
        description = "Sluit een jaar af onder een naam, toon wat toen nog te betalen was, of wat daarvan kwam.")
final class AfsluitingOpdracht extends MagazijnOpdracht {
    private static final int TREKKINGEN = 100;
    private static final long ZAAD = 1;

    @Mixin
    private final Uitvoerkeuze uitvoer = new Uitvoerkeuze();

    @Parameters(
            paramLabel = "NAAM",
            arity = "0..1",
            description = "De naam van de afsluiting; zonder naam een lijst van alle afsluitingen.")
    private Optional<String> naam = Optional.empty();

    @Option(names = "--jaar", paramLabel = "JAAR", description = "Sluit dit jaar af onder deze naam.")
    private Optional<Integer> jaar = Optional.empty();

    @Option(
            names = "--peildatum",
            paramLabel = "DATUM",
            description = "Wat toen bekend was telt mee; bij --naloop tot en met deze dag.")
    private Optional<LocalDate> peildatum = Optional.empty();

    @Option(names = "--naloop", description = "Toon wat er na de afsluiting nog kwam, en waardoor.")
    private boolean naloop;

    AfsluitingOpdracht(Omgeving omgeving) {
        super(omgeving);
    }

    @Override
    int voerUit(Magazijn magazijn) {
        var archief = new Afsluitingenarchief(magazijn.archief());
        if (naam.isEmpty()) {
            return toonLijst(archief.list());
        }
        var bewaard = archief.find(naam.get());
        var afsluiting = bewaard.isPresent() ? zelfde(bewaard.get()) : sluitAf(archief, magazijn);
        return naloop ? toonNaloop(afsluiting, magazijn) : toon(afsluiting);
    }

    /** What was closed stays closed: another year or day under the same name is a wrong request. */
    private Bewaard zelfde(Bewaard bewaard) {
        var afsluiting = bewaard.afsluiting();
        boolean anderJaar = jaar.filter(j -> j != afsluiting.jaar()).isPresent();
        boolean andereDag = !naloop
                && peildatum.filter(p -> !p.equals(afsluiting.peildatum())).isPresent();
        if (anderJaar || andereDag) {
            throw new VerkeerdeVraag("Afsluiting '" + bewaard.naam() + "' is er al: " + afsluiting.jaar()
                    + ", met wat bekend was op " + afsluiting.peildatum() + ". Kies een andere naam.");
        }
        return bewaard;
    }

    private Bewaard sluitAf(Afsluitingenarchief archief, Magazijn magazijn) {
        if (jaar.isEmpty() || peildatum.isEmpty() || naloop) {
            throw new VerkeerdeVraag("Er is geen afsluiting '" + naam.orElseThrow()
                    + "'. Maak haar met --jaar JAAR --peildatum DATUM, of vraag de lijst met 'grip afsluiting'.");
        }
        var dag = peildatum.get();
        var bekend = Feitenlezer.lees(magazijn.vragen()).op(dag);
        var voorspelling = new Gripvoorspeller().voorspel(bekend, jaar.get(), dag, ZAAD, TREKKINGEN);
        return archief.bewaar(
                naam.orElseThrow(),
                cijfer(afsluiting(voorspelling)),
                Map.of("invoer", Invoerstand.bepaal(magazijn.vragen(), dag), "versie", Modelversie.bepaal()));
    }

    private static Uitkomst<Afsluiting> afsluiting(Uitkomst<Voorspelling> voorspelling) {
        return Afsluiting.van(cijfer(voorspelling));
    }

    private static <T> T cijfer(Uitkomst<T> uitkomst) {
        if (uitkomst instanceof GeenCijfer<T> geen) {
            throw new VerkeerdeVraag(geen.toelichting());
        }
        return ((Cijfer<T>) uitkomst).waarde();
    }

    private int toonLijst(List<Bewaard> afsluitingen) {
        try (Rijschrijver rijen = uitvoer.begin(omgeving(), Afsluitingrijen.LIJST)) {
            afsluitingen.forEach(bewaard -> rijen.rij(Afsluitingrijen.inLijst(bewaard)));
        }
        return Afloop.GEDAAN;
    }

    private int toon(Bewaard bewaard) {
        try (Rijschrijver rijen = uitvoer.begin(omgeving(), Afsluitingrijen.POSTEN)) {
            Afsluitingrijen.posten(bewaard).forEach(rijen::rij);
        }
        return Afloop.GEDAAN;
    }

    private int toonNaloop(Bewaard bewaard, Magazijn magazijn) {
        var alles = Feitenlezer.lees(magazijn.vragen());
        var dag = peildatum.orElse(omgeving().vandaag());
        try (Rijschrijver rijen = uitvoer.begin(omgeving(), Afsluitingrijen.NALOOP)) {
            Afsluitingrijen.naloop(bewaard, dag, Naloop.van(bewaard.afsluiting(), alles, dag))
                    .forEach(rijen::rij);
        }
        return Afloop.GEDAAN;
    }
}
