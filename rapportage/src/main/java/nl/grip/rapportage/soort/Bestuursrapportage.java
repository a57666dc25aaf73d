// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.grip.rapportage.bron.Rapportbron;
import nl.grip.rapportage.stuk.Deel;
import nl.grip.rapportage.stuk.Stuk;
import nl.grip.rapportage.vorm.Notatie;

/** For the raad, each quarter: how the year stands beside its budget, why, for whom, and what is done about it. */
final class Bestuursrapportage {
    private static final int MAANDEN_PER_KWARTAAL = 3;

    private Bestuursrapportage() {}

    static Stuk maak(Rapportbron bron, Stukvraag vraag) {
        var beeld = new Jaarbeeld(bron, vraag.dag());
        List<Deel> delen = new ArrayList<>();
        delen.add(new Deel.Kern(Zinnen.verwachting(beeld)));
        delen.add(new Deel.Kop("Hoe het jaar ervoor staat"));
        Verloop.van(beeld).ifPresent(delen::add);
        delen.add(new Deel.Tabel(Begrotingsregel.tafel(
                "Begroot en verwacht in " + beeld.jaar() + ", in euro",
                "Waarvoor",
                beeld.perDomein(),
                beeld.totaal())));
        delen.addAll(oorzaken(beeld));
        delen.add(new Deel.Kop("Waar het geld naartoe gaat"));
        delen.addAll(Soortenhulp.openbaar(beeld));
        delen.add(new Deel.Kop("Wie hulp krijgen"));
        delen.addAll(Mensen.delen(beeld));
        delen.add(new Deel.Kop("Wat wij eraan doen"));
        delen.addAll(Maatregelentekst.kort(bron.maatregelen()));
        delen.addAll(Duidingtekst.delen(bron));
        delen.add(new Deel.Kop("Wat nog onzeker is"));
        delen.add(new Deel.Opsomming(onzeker(beeld)));
        return new Stuk(
                "Bestuursrapportage Wmo en jeugdhulp",
                kwartaal(vraag) + ", met wat bekend was op "
                        + Notatie.datum(vraag.dag().datum()),
                "de raad",
                bron.voorbeeld(),
                delen,
                beeld.koppen());
    }

    private static String kwartaal(Stukvraag vraag) {
        var dag = vraag.dag().datum();
        return "%de kwartaal %d".formatted((dag.getMonthValue() - 1) / MAANDEN_PER_KWARTAAL + 1, dag.getYear());
    }

    static List<Deel> oorzaken(Jaarbeeld beeld) {
        List<Deel> delen = new ArrayList<>(List.of(new Deel.Kop("Waardoor de kosten veranderen")));
        Oorzakentekst.van(beeld)
                .ifPresentOrElse(
                        oorzaken -> {
                            delen.addAll(oorzaken.tekst());
                            delen.add(oorzaken.figuur());
                        },
                        () -> delen.add(new Deel.Alinea(
                                "Dat is nog niet te zeggen. Er zijn geen twee jaren met dezelfde maanden gegevens.")));
        return delen;
    }

    /** What a reader must know before he uses the figures. */
    static List<String> onzeker(Jaarbeeld beeld) {
        return Stream.concat(
                        Stream.of(Zinnen.nogGeenRekening(beeld), Zinnen.volledigheid(beeld))
                                .flatMap(zin -> zin.stream()),
                        Stream.of(
                                "De verwachting gaat uit van het beleid van nu. Nieuwe maatregelen zitten er niet in.",
                                "Bedragen zijn afgerond. Daardoor kan een som net iets anders lijken dan zijn delen."))
                .toList();
    }
}
