// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.maatregel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.grip.app.web.maatregel.Maatregelenbron.Register;
import nl.grip.app.web.vorm.Adres;
import nl.grip.app.web.vorm.Lijst;
import nl.grip.app.web.vorm.Lijst.Kop;
import nl.grip.rapportage.vorm.Notatie;
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

    /** From the long list to the priorities, and what is done only by exception: "nee, tenzij" (AEF, Westland 2019). */
    private static Lijst besluiten(Register register) {
        return new Lijst(
                "besluiten-titel",
                "Van longlist tot besluit: nee, tenzij",
                List.of(
                        Kop.tekst("Maatregel"),
                        Kop.tekst("Speerpunt"),
                        Kop.tekst("Staat"),
                        Kop.tekst("Nee, tenzij"),
                        Kop.tekst("Reden")),
                register.maatregelen().stream().map(m -> besluit(register, m)).toList());
    }

    private static Lijst.Rij besluit(Register register, Maatregel m) {
        var k = m.kenmerken();
        return new Lijst.Rij(
                m.id() + " " + m.naam(),
                Optional.of(adres(register, m.id())),
                List.of(streep(k.speerpunt()), streep(k.staat()), streep(k.uitzonderingsgrond()), streep(k.reden())));
    }

    static String streep(String tekst) {
        return tekst.isBlank() ? "–" : tekst;
    }
}
