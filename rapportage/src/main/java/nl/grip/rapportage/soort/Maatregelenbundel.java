// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import java.util.ArrayList;
import java.util.List;
import nl.grip.rapportage.bron.Rapportbron;
import nl.grip.rapportage.stuk.Deel;
import nl.grip.rapportage.stuk.Stuk;
import nl.grip.rapportage.vorm.Notatie;

/** The tables of a council proposal, all from one calculation: what each measure costs and saves, apart and together. */
final class Maatregelenbundel {
    private Maatregelenbundel() {}

    static Stuk maak(Rapportbron bron, Stukvraag vraag) {
        var register = bron.maatregelen();
        List<Deel> delen = new ArrayList<>();
        delen.add(new Deel.Kern(List.of(Maatregelentekst.zin(register)
                .orElse("Er staan nog geen maatregelen in het register, of zij zijn nog niet door te rekenen."))));
        delen.add(new Deel.Alinea("'Kost' is wat de maatregel kost. 'Uitgaven aan hulp' is hoeveel hoger of lager die"
                + " daardoor worden. 'Alles samen' is het een en het ander."));
        delen.addAll(Maatregelentekst.voluit(register));
        delen.addAll(Taakstellingstekst.delen(bron));
        delen.add(new Deel.Kop("Waar de bedragen op rusten"));
        if (!register.maatregelen().isEmpty()) {
            delen.add(new Deel.Alinea(
                    "Staan er meer waarden achter elkaar, dan verandert de waarde in de loop van de jaren."));
        }
        register.maatregelen().forEach(maatregel -> delen.addAll(Uitgangspunten.van(maatregel)));
        return new Stuk(
                "Maatregelenbundel Wmo en jeugdhulp",
                "Doorgerekend met wat bekend was op "
                        + Notatie.datum(vraag.dag().datum()),
                "de raad",
                false,
                delen,
                List.of());
    }
}
