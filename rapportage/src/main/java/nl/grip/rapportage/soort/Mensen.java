// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Gebruik;
import nl.grip.inzicht.Vraag;
import nl.grip.rapportage.beeld.Lijnen;
import nl.grip.rapportage.beeld.Raster;
import nl.grip.rapportage.stuk.Cel;
import nl.grip.rapportage.stuk.Deel;
import nl.grip.rapportage.stuk.Tafel;
import nl.grip.rapportage.vorm.Eenheid;
import nl.grip.rapportage.vorm.Notatie;

/** How many people get help, month by month, as everybody may read it: small counts hidden, the others rounded to five. */
final class Mensen {
    private static final int MAANDEN = 13;
    private final Antwoord antwoord;
    private final List<String> maanden;

    private Mensen(Jaarbeeld beeld) {
        int laatste = Math.max(1, beeld.volledigTotMaand());
        var einde =
                beeld.volledigTotMaand() > 0 ? YearMonth.of(beeld.jaar(), laatste) : YearMonth.of(beeld.jaar() - 1, 12);
        antwoord = beeld.vraagOpenbaar(Vraag.of("clienten")
                .withPer("maand", "domein")
                .withFilters("maand=" + einde.minusMonths(MAANDEN - 1L) + ".." + einde));
        maanden = List.copyOf(new TreeSet<>(antwoord.rijen().stream()
                .filter(rij -> rij.sleutel().size() == 2)
                .map(rij -> rij.sleutel().get(0))
                .toList()));
    }

    static List<Deel> delen(Jaarbeeld beeld) {
        return new Mensen(beeld).delen();
    }

    /** The same, and which part of the inhabitants that is. */
    static List<Deel> delenMetGebruik(Jaarbeeld beeld, Inwoners inwoners) {
        var mensen = new Mensen(beeld);
        List<Deel> delen = new ArrayList<>(mensen.delen());
        mensen.gebruik(inwoners).ifPresent(zin -> delen.add(new Deel.Alinea(zin)));
        return delen;
    }

    private Optional<String> gebruik(Inwoners inwoners) {
        if (maanden.size() < 2) {
            return Optional.empty();
        }
        var laatste = maanden.get(maanden.size() - 1);
        return gebruik(gebruik("Jeugd", laatste, inwoners.kinderen()), gebruik("Wmo", laatste, inwoners.allen()));
    }

    /** Jeugdhulp is also given to some of 18 and older. Empty when it can be said of neither. */
    static Optional<String> gebruik(Optional<Gebruik> jeugd, Optional<Gebruik> wmo) {
        var delen = Stream.concat(
                        jeugd.flatMap(Gebruik::eenOpDe).stream()
                                .map(n -> "Tegenover elke " + Notatie.rond(n)
                                        + " inwoners onder de 18 staat ongeveer 1 mens met jeugdhulp;"
                                        + " wie 18 of ouder is, telt daarin mee."),
                        wmo.stream().flatMap(deel -> wmo(deel).stream()))
                .toList();
        return delen.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", delen));
    }

    private static Optional<String> wmo(Gebruik deel) {
        return deel.eenOpDe()
                .flatMap(n -> deel.pct()
                        .map(pct -> "Ongeveer 1 op de " + Notatie.rond(n) + " inwoners heeft hulp uit de Wmo, dat is "
                                + Notatie.eenDecimaal(pct) + " procent."));
    }

    private Optional<Gebruik> gebruik(String domein, String maand, Optional<Long> inwoners) {
        return rij(domein, maand)
                .flatMap(Antwoord.Rij::findWaarde)
                .flatMap(aantal -> inwoners.map(allen -> new Gebruik(aantal, BigDecimal.valueOf(allen))));
    }

    private List<Deel> delen() {
        if (maanden.size() < 2) {
            return List.of(new Deel.Alinea("Hier staat nog geen aantal. Er zijn te weinig maanden gegevens."));
        }
        List<Deel> delen = new ArrayList<>(List.of(new Deel.Alinea(zin())));
        geheim().ifPresent(zin -> delen.add(new Deel.Melding(zin)));
        delen.add(new Deel.Figuur(beeld(), tafel()));
        return delen;
    }

    private String zin() {
        var laatste = maanden.get(maanden.size() - 1);
        return "In %s kregen %s jeugdhulp en %s hulp uit de Wmo. Aantallen zijn afgerond op vijf."
                .formatted(
                        Notatie.maandVoluit(laatste),
                        tel("Jeugd", laatste, "kinderen en jongeren"),
                        tel("Wmo", laatste, "mensen"));
    }

    private String tel(String domein, String maand, String wie) {
        return rij(domein, maand)
                .flatMap(Antwoord.Rij::findWaarde)
                .map(aantal -> Notatie.rond(aantal) + " " + wie)
                .orElse("een aantal " + wie + " dat wij niet laten zien");
    }

    private Optional<String> geheim() {
        return antwoord.rijen().stream()
                .flatMap(rij -> rij.findGeenCijfer().stream())
                .map(GeenCijfer::toelichting)
                .findFirst();
    }

    private Optional<Antwoord.Rij> rij(String domein, String maand) {
        return antwoord.rijen().stream()
                .filter(rij -> rij.sleutel().equals(List.of(maand, domein)))
                .findFirst();
    }

    private nl.grip.rapportage.beeld.Beeld beeld() {
        var reeksen = List.of("Jeugd", "Wmo").stream()
                .map(domein -> new Raster.Reeks(
                        Soortnaam.vanWet(domein),
                        maanden.stream()
                                .map(maand -> rij(domein, maand).flatMap(Antwoord.Rij::findWaarde))
                                .toList()))
                .filter(reeks -> reeks.waarden().stream().anyMatch(Optional::isPresent))
                .toList();
        return new Lijnen(
                        new Raster(
                                maanden.stream().map(Mensen::kort).toList(),
                                maanden.stream().map(maand -> false).toList(),
                                reeksen),
                        Eenheid.van("clienten", List.of(), ""))
                .beeld("Hoeveel mensen hulp kregen, per maand");
    }

    private static String kort(String maand) {
        var jaarmaand = YearMonth.parse(maand);
        return Notatie.maandKort(jaarmaand) + " " + jaarmaand.getYear();
    }

    private Tafel tafel() {
        return new Tafel(
                "Mensen met hulp per maand",
                List.of("Maand", "Jeugdhulp", "Hulp uit de Wmo"),
                maanden.stream()
                        .map(maand -> Tafel.Rij.van(
                                Cel.woord(Notatie.maandVoluit(maand)), cel("Jeugd", maand), cel("Wmo", maand)))
                        .toList());
    }

    private Cel cel(String domein, String maand) {
        var rij = rij(domein, maand);
        Optional<BigDecimal> aantal = rij.flatMap(Antwoord.Rij::findWaarde);
        return aantal.map(Cel::aantal).orElseGet(() -> rij.isPresent() ? Cel.woord("niet getoond") : Cel.GEEN);
    }
}
