// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.scenario;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Aangrijpingspunt;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Instroomschok;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Maatregel;

/** A file of scenarios, one a row; columns as in the reference design of the simulation. */
public final class Scenariobestand {
    private static final String MAATREGEL = "maatregel";
    private static final List<String> ZINKOLOMMEN = List.of("stopper", "hercodering", "schok", MAATREGEL);
    private static final Pattern TERUGWERKEND = Pattern.compile("ja \\(verwerkt in maand (\\d{1,4})\\)");

    /** The word in {@code toelichting} by which a row says that nothing grows (besluiten/Stationair-is-zonder-trend.md). */
    private static final String STATIONAIR = "stationair";

    private static final Pattern VAN_TOT = Pattern.compile("(\\d{1,4})-(\\d{1,4})");

    private Scenariobestand() {}

    /**
     * The row with that name.
     *
     * @param zaad replaces the seed of the row when given
     * @throws OngeldigScenario when the file has no such row, or a cell holds something that is not ours
     */
    public static Scenario lees(Reader bestand, String naam, OptionalLong zaad) throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(bestand)) {
            var rijen = csv.stream().toList();
            return rijen.stream()
                    .filter(rij -> tekst(rij, "scenario").equals(naam))
                    .findFirst()
                    .map(rij -> mogelijk(scenario(rij, zaad)))
                    .orElseThrow(() -> onbekend(naam, rijen));
        }
    }

    private static Scenario mogelijk(Scenario scenario) {
        Scenariocontrole.eisMogelijk(scenario);
        return scenario;
    }

    private static OngeldigScenario onbekend(String naam, List<NamedCsvRecord> rijen) {
        var namen = rijen.stream().map(rij -> rij.getField("scenario")).collect(Collectors.joining(", "));
        return new OngeldigScenario("Scenario '" + naam + "' staat niet in het bestand. Wel: " + namen);
    }

    private static Scenario scenario(NamedCsvRecord rij, OptionalLong zaad) {
        var vertraging = vertraging(tekst(rij, "credit_vertraging_mnd"));
        return new Scenario(
                tekst(rij, "scenario"),
                zaad.orElseGet(() -> lang(rij, "zaad")),
                geheel(rij, "inwoners"),
                geheel(rij, "wijken"),
                geheel(rij, "aanbieders"),
                getal(rij, "zipf"),
                geheel(rij, "jaren_historie"),
                getal(rij, "overdispersie_instroom"),
                getal(rij, "kamereffect_gemeente_sd"),
                getal(rij, "correctie_kans"),
                getal(rij, "credit_volledig_kans"),
                Integer.parseInt(vertraging.group(1)),
                Integer.parseInt(vertraging.group(2)),
                getal(rij, "indexatie_pct") / 100,
                geheel(rij, "indexatie_maand"),
                terugwerkend(tekst(rij, "indexatie_terugwerkend")),
                rij.findField("toelichting").filter(t -> t.contains(STATIONAIR)).isPresent(),
                compleet(rij.findField("uitbreiding").map(String::strip).orElse("")),
                gebeurtenissen(rij));
    }

    private static List<Gebeurtenis> gebeurtenissen(NamedCsvRecord rij) {
        return ZINKOLOMMEN.stream()
                .flatMap(kolom ->
                        Zinnen.lees(tekst(rij, kolom)).stream().map(gebeurtenis -> inKolom(kolom, gebeurtenis)))
                .toList();
    }

    /** The one sentence that can be read in two ways: less inflow of a voorziening from a month on, and no end to it. */
    private static Gebeurtenis inKolom(String kolom, Gebeurtenis gebeurtenis) {
        return kolom.equals(MAATREGEL)
                        && gebeurtenis instanceof Instroomschok schok
                        && schok.voorziening().isPresent()
                        && schok.tot().isEmpty()
                ? new Maatregel(
                        Aangrijpingspunt.INSTROOM,
                        schok.voorziening().get(),
                        schok.percentage(),
                        schok.vanaf(),
                        Optional.empty())
                : gebeurtenis;
    }

    /** The column may be absent: then the example is as the scenarios of the contract. */
    private static boolean compleet(String uitbreiding) {
        return switch (uitbreiding) {
            case "compleet" -> true;
            case "", "geen", "nee" -> false;
            default ->
                throw new OngeldigScenario("Kolom 'uitbreiding' kent '" + uitbreiding + "' niet. Wel: geen, compleet.");
        };
    }

    private static OptionalInt terugwerkend(String zin) {
        if (zin.equals("nee")) {
            return OptionalInt.empty();
        }
        var m = TERUGWERKEND.matcher(zin);
        if (!m.matches()) {
            throw OngeldigScenario.onbekendeZin(zin, Zinnen.list());
        }
        return OptionalInt.of(Integer.parseInt(m.group(1)));
    }

    private static String tekst(NamedCsvRecord rij, String kolom) {
        return Stream.of(kolom)
                .flatMap(naam -> rij.findField(naam).stream())
                .map(String::strip)
                .findFirst()
                .orElseThrow(() -> new OngeldigScenario("Het scenariobestand mist de kolom '" + kolom + "'."));
    }

    private static MatchResult vertraging(String cel) {
        var m = VAN_TOT.matcher(cel);
        if (!m.matches()) {
            throw new OngeldigScenario(
                    "Kolom 'credit_vertraging_mnd' is niet te lezen: '" + cel + "'. Schrijf zoals 2-7.");
        }
        return m.toMatchResult();
    }

    private static int geheel(NamedCsvRecord rij, String kolom) {
        long getal = lang(rij, kolom);
        if (getal != (int) getal) {
            throw geenHeelGetal(rij, kolom);
        }
        return (int) getal;
    }

    private static long lang(NamedCsvRecord rij, String kolom) {
        try {
            return new BigDecimal(tekst(rij, kolom)).longValueExact();
        } catch (ArithmeticException | NumberFormatException fout) {
            throw geenHeelGetal(rij, kolom);
        }
    }

    private static OngeldigScenario geenHeelGetal(NamedCsvRecord rij, String kolom) {
        return new OngeldigScenario("Kolom '" + kolom + "' is geen heel getal: '" + tekst(rij, kolom) + "'.");
    }

    private static double getal(NamedCsvRecord rij, String kolom) {
        try {
            return new BigDecimal(tekst(rij, kolom)).doubleValue();
        } catch (NumberFormatException e) {
            throw new OngeldigScenario("Kolom '" + kolom + "' is geen getal: '" + tekst(rij, kolom) + "'.");
        }
    }
}
