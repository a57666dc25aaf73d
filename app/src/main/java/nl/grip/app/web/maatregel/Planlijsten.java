// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.maatregel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.grip.app.web.maatregel.Maatregelenbron.Register;
import nl.grip.app.web.vorm.Adres;
import nl.grip.app.web.vorm.Lijst;
import nl.grip.app.web.vorm.Lijst.Kop;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.maatregel.Kenmerken;
import nl.grip.sturing.maatregel.Maatregel;
import nl.grip.sturing.maatregel.Planregel;
import nl.grip.sturing.maatregel.Planregel.Raming;

/** The tables beside the list of measures: together per year, and what was decided on the long list. */
final class Planlijsten {
    private static final String PAGINA = "/maatregelen/maatregel";

    private Planlijsten() {}

    static String adres(String id) {
        return new Adres(PAGINA).met("id", id).toString();
    }

    /** Of an example its name goes along. */
    static String adres(Register register, String id) {
        return new Adres(PAGINA)
                .met("id", id)
                .met("voorbeeld", register.voorbeeld() ? register.map() : "")
                .toString();
    }

    static List<Lijst> van(Register register) {
        List<Lijst> lijsten = new ArrayList<>();
        var samen = regels(register.gekozen().plan(), Planregel.SAMEN);
        if (!samen.isEmpty()) {
            lijsten.add(new Lijst("jaren-titel", "De gekozen maatregelen samen, per jaar in euro", KOPPEN, samen));
        }
        lijsten.add(besluiten(register));
        return lijsten;
    }

    static final List<Kop> KOPPEN = List.of(
            Kop.tekst("Jaar"),
            Kop.getal("Kost"),
            Kop.getal("Uitgaven aan hulp"),
            Kop.getal("Alles samen"),
            Kop.getal("Laagste"),
            Kop.getal("Hoogste"),
            Kop.tekst("Omvang van de besparing"));

    static List<Lijst.Rij> regels(List<Planregel> plan, String maatregel) {
        return plan.stream()
                .filter(regel -> regel.maatregel().equals(maatregel))
                .map(Planlijsten::regel)
                .toList();
    }

    private static Lijst.Rij regel(Planregel regel) {
        var raming = Woorden.raming(regel);
        return Lijst.Rij.van(
                regel.jaar().equals(Planregel.TOTAAL) ? "Alle jaren" : regel.jaar(),
                Notatie.heleEuro(regel.kosten()),
                raming.map(Raming::effect).map(Woorden::euro).orElse("nog niet bekend"),
                raming.map(Raming::netto).map(Woorden::euro).orElse("nog niet bekend"),
                raming.map(Raming::laag).map(Woorden::euro).orElse("–"),
                raming.map(Raming::hoog).map(Woorden::euro).orElse("–"),
                Woorden.band(regel));
    }

    /**
     * From the long list to the priorities, and what is done only by exception: "nee, tenzij" (AEF, Westland 2019). A column
     * in which nothing is written down is left out.
     */
    private static Lijst besluiten(Register register) {
        var kolommen = KENMERKEN.stream()
                .filter(kolom -> register.maatregelen().stream()
                        .anyMatch(m -> !kolom.inhoud.apply(m.kenmerken()).isBlank()))
                .toList();
        return new Lijst(
                "besluiten-titel",
                "Van longlist tot besluit",
                Stream.concat(Stream.of("Maatregel"), kolommen.stream().map(Kolom::kop))
                        .map(Kop::tekst)
                        .toList(),
                register.maatregelen().stream()
                        .map(m -> besluit(register, m, kolommen))
                        .toList());
    }

    private record Kolom(String kop, Function<Kenmerken, String> inhoud) {}

    private static final List<Kolom> KENMERKEN = List.of(
            new Kolom("Speerpunt", Kenmerken::speerpunt),
            new Kolom("Staat", Kenmerken::staat),
            new Kolom("Nee, tenzij", Kenmerken::uitzonderingsgrond),
            new Kolom("Reden", Kenmerken::reden));

    private static Lijst.Rij besluit(Register register, Maatregel m, List<Kolom> kolommen) {
        return new Lijst.Rij(
                m.id() + " " + m.naam(),
                Optional.of(adres(register, m.id())),
                kolommen.stream()
                        .map(kolom -> streep(kolom.inhoud.apply(m.kenmerken())))
                        .toList());
    }

    static String streep(String tekst) {
        return tekst.isBlank() ? "–" : tekst;
    }
}
