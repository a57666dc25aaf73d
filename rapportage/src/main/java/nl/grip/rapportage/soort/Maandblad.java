// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Vraag;
import nl.grip.rapportage.beeld.Raster;
import nl.grip.rapportage.beeld.Stapels;
import nl.grip.rapportage.bron.Rapportbron;
import nl.grip.rapportage.stuk.Cel;
import nl.grip.rapportage.stuk.Deel;
import nl.grip.rapportage.stuk.Stuk;
import nl.grip.rapportage.stuk.Tafel;
import nl.grip.rapportage.vorm.Eenheid;
import nl.grip.rapportage.vorm.Notatie;

/** For college and management, each month, on two pages: the months beside the budget, and where the year goes. */
final class Maandblad {
    private static final Eenheid EURO = Eenheid.van("euro", List.of(), "");
    private static final List<String> DOMEINEN = List.of("Jeugd", "Wmo");
    private static final MathContext PRECIES = MathContext.DECIMAL64;

    private final Jaarbeeld beeld;
    private final Antwoord bedragen;

    private Maandblad(Jaarbeeld beeld) {
        this.beeld = beeld;
        this.bedragen = beeld.vraag(Vraag.of("uitgaven")
                .withPer("maand", "domein")
                .withFilters(Jaarbeeld.periode(beeld.jaar(), beeld.jaar()), "grootheid=gedeclareerd"));
    }

    static Stuk maak(Rapportbron bron, Stukvraag vraag) {
        var beeld = new Jaarbeeld(bron, vraag.dag());
        List<Deel> delen = new ArrayList<>();
        delen.add(new Deel.Kern(Zinnen.verwachting(beeld)));
        delen.add(new Maandblad(beeld).figuur());
        delen.add(new Deel.Tabel(Begrotingsregel.tafel(
                "Begroot en verwacht in " + beeld.jaar() + ", in euro",
                "Waarvoor",
                beeld.perDomein(),
                beeld.totaal())));
        Oorzakentekst.van(beeld).ifPresent(oorzaken -> {
            delen.add(new Deel.Kop("Waardoor de kosten veranderen"));
            delen.addAll(oorzaken.tekst());
        });
        Maatregelentekst.zin(bron.maatregelen()).ifPresent(zin -> {
            delen.add(new Deel.Kop("Wat wij eraan doen"));
            delen.add(new Deel.Alinea(zin));
        });
        delen.addAll(Duidingtekst.delen(bron));
        delen.add(new Deel.Kop("Wat nog onzeker is"));
        delen.add(new Deel.Opsomming(Bestuursrapportage.onzeker(beeld)));
        return new Stuk(
                "Maandblad Wmo en jeugdhulp",
                Notatie.metHoofdletter(Notatie.maand(YearMonth.from(vraag.dag().datum()))) + ", met wat bekend was op "
                        + Notatie.datum(vraag.dag().datum()),
                "college en management",
                bron.voorbeeld(),
                delen,
                beeld.koppen());
    }

    private Deel figuur() {
        var titel = "Rekeningen per maand in " + beeld.jaar() + ", in euro";
        var stapels = new Stapels(raster(), EURO);
        var tekening = beeld.begrootVoorRekeningen()
                .map(b -> new BigDecimal(b.euro()).divide(BigDecimal.valueOf(12), PRECIES))
                .map(grens -> stapels.metGrens(titel, "een twaalfde van wat voor deze hulp is begroot", grens))
                .orElseGet(() -> stapels.beeld(titel));
        return new Deel.Figuur(tekening, tafel(titel));
    }

    private List<YearMonth> maanden() {
        return beeld.maanden().keySet().stream()
                .filter(maand -> maand.getYear() == beeld.jaar())
                .toList();
    }

    private Raster raster() {
        return new Raster(
                maanden().stream().map(Notatie::maandKort).toList(),
                maanden().stream()
                        .map(maand -> maand.getMonthValue() > beeld.volledigTotMaand())
                        .toList(),
                DOMEINEN.stream()
                        .map(domein -> new Raster.Reeks(
                                Soortnaam.vanWet(domein),
                                maanden().stream()
                                        .map(maand -> bedrag(maand, domein))
                                        .toList()))
                        .toList());
    }

    private Optional<BigDecimal> bedrag(YearMonth maand, String domein) {
        return bedragen.rijen().stream()
                .filter(rij -> rij.sleutel().equals(List.of(maand.toString(), domein)))
                .flatMap(rij -> rij.findWaarde().stream())
                .findFirst();
    }

    private Tafel tafel(String titel) {
        return new Tafel(
                titel,
                List.of("Maand", "Jeugdhulp", "Hulp uit de Wmo", "Samen", "Rekeningen binnen"),
                maanden().stream().map(this::rij).toList());
    }

    private Tafel.Rij rij(YearMonth maand) {
        var samen = beeld.maanden().get(maand);
        return Tafel.Rij.van(
                Cel.woord(Notatie.maand(maand)),
                cel(maand, "Jeugd"),
                cel(maand, "Wmo"),
                Cel.euro(Optional.ofNullable(samen).map(Maanden.Maand::bedrag)),
                Optional.ofNullable(samen)
                        .flatMap(Maanden.Maand::volledigheid)
                        .map(deel -> new Cel(Notatie.procent(deel) + "%", Optional.of(deel.movePointLeft(2))))
                        .orElse(Cel.GEEN));
    }

    private Cel cel(YearMonth maand, String domein) {
        return Cel.euro(bedrag(maand, domein).map(Jaarbeeld::bedrag));
    }
}
