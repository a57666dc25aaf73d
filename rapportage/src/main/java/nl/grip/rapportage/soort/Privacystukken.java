// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import java.util.ArrayList;
import java.util.List;
import nl.grip.rapportage.bron.Rapportbron;
import nl.grip.rapportage.bron.Verwerking;
import nl.grip.rapportage.stuk.Cel;
import nl.grip.rapportage.stuk.Deel;
import nl.grip.rapportage.stuk.Stuk;
import nl.grip.rapportage.stuk.Tafel;
import nl.grip.rapportage.vorm.Notatie;

/**
 * What the gemeente must write down about data of people, filled in from the tables that the program obeys: a DPIA in the
 * seventeen parts of the Model DPIA Rijksdienst (version 3.0, 2023; AVG art. 35) and the entry for the register of art. 30.
 */
final class Privacystukken {
    private static final String ZELF = "Vul zelf in: ";

    private Privacystukken() {}

    static Stuk dpia(Rapportbron bron, Stukvraag vraag) {
        var verwerking = bron.verwerking();
        List<Deel> delen = new ArrayList<>(List.of(new Deel.Kern(List.of(
                "Dit is een ingevuld voorstel. Wat Grip zelf weet staat erin; wat alleen de gemeente weet begint met 'Vul zelf in'.",
                "Laat de functionaris gegevensbescherming het beoordelen voordat u echte berichten inleest."))));
        delen.addAll(kenmerken(verwerking));
        delen.addAll(rechtmatigheid());
        delen.addAll(risicos(verwerking));
        return stuk("Model-DPIA Grip", "Gegevensbeschermingseffectbeoordeling", vraag, delen);
    }

    private static List<Deel> kenmerken(Verwerking verwerking) {
        return List.of(
                new Deel.Kop("1. Voorstel"),
                new Deel.Alinea(
                        "Grip leest de iWmo- en iJw-berichten die gemeente en aanbieders elkaar sturen, en tabellen van de gemeente. Het laat zien wat de hulp kost en gaat kosten."),
                new Deel.Kop("2. Persoonsgegevens"),
                new Deel.Tabel(gegevens(verwerking)),
                new Deel.Kop("3. Gegevensverwerkingen"),
                new Deel.Alinea("Inlezen, pseudonimiseren, bewaren, optellen, tonen, inzage geven en vernietigen."),
                new Deel.Kop("4. Doelen"),
                new Deel.Alinea(
                        "Sturen op kosten en gebruik van Wmo en jeugdhulp, verantwoording aan de raad, en controle van rekeningen."),
                new Deel.Kop("5. Betrokken partijen"),
                new Deel.Alinea("Verantwoordelijke is het college. " + ZELF
                        + "wie binnen de gemeente eigenaar is, en of een regio of leverancier meewerkt."),
                new Deel.Kop("6. Belangen"),
                new Deel.Alinea(
                        "Inwoners hebben belang bij betaalbare hulp en bij geheimhouding; de gemeente bij een sluitende begroting."),
                new Deel.Kop("7. Plaats"),
                new Deel.Alinea(
                        "Grip draait op een computer van de gemeente en stuurt niets naar buiten. Er is geen doorgifte buiten de EER."),
                new Deel.Kop("8. Techniek"),
                new Deel.Opsomming(
                        List.of(
                                "Een BSN wordt bij het inlezen een pseudoniem (HMAC-SHA-256) met een sleutel per magazijn.",
                                "Namen en adressen komen niet in de databank; van een geboortedatum blijven jaar en maand.",
                                "Ontvangen bestanden staan versleuteld (AES-GCM) op de schijf. De databank zelf is niet versleuteld: versleutel de schijf.")),
                new Deel.Kop("9. Wetten en beleid"),
                new Deel.Alinea("Wmo 2015, Jeugdwet, AVG en UAVG. " + ZELF + "het eigen privacybeleid."),
                new Deel.Kop("10. Bewaartermijnen"),
                new Deel.Tabel(termijnen(verwerking)));
    }

    private static List<Deel> rechtmatigheid() {
        return List.of(
                new Deel.Kop("11. Rechtsgrond"),
                new Deel.Alinea(
                        "AVG art. 6 lid 1 onder e: een taak van algemeen belang, uit de Wmo 2015 en de Jeugdwet. "
                                + ZELF + "of de gemeente deze grond ook voor dit doel heeft vastgelegd."),
                new Deel.Kop("12. Bijzondere gegevens"),
                new Deel.Alinea(
                        "Dat iemand hulp krijgt, en welke, zegt iets over gezondheid (AVG art. 9). De grond is art. 9 lid 2 onder h met UAVG art. 30. Het BSN: UAVG art. 46."),
                new Deel.Kop("13. Doelbinding"),
                new Deel.Alinea(
                        "De berichten zijn gestuurd om hulp toe te wijzen en te betalen. Sturen op kosten hoort daarbij. "
                                + ZELF + "de toets van art. 6 lid 4."),
                new Deel.Kop("14. Noodzaak en evenredigheid"),
                new Deel.Alinea(
                        "Cijfers worden opgeteld getoond. Wie geen personen hoeft te zien, ziet ze niet. Met minder gegevens zijn kosten per soort hulp, leeftijd of wijk niet te bepalen."),
                new Deel.Kop("15. Rechten van inwoners"),
                new Deel.Alinea(
                        "Inzage: 'grip inzage'. Vernietiging: 'grip vernietig'. Grip neemt geen besluiten over mensen."));
    }

    private static List<Deel> risicos(Verwerking verwerking) {
        return List.of(
                new Deel.Kop("16. Risico's"),
                new Deel.Opsomming(List.of(
                        "Iemand herkent een inwoner in een klein aantal.",
                        "Iemand met toegang tot de schijf leest de databank.",
                        "Iemand ziet meer dan zijn werk vraagt.",
                        "Een sleutel raakt kwijt of komt bij een ander.")),
                new Deel.Kop("17. Maatregelen"),
                new Deel.Opsomming(
                        List.of(
                                "Aantallen van 1 tot en met 9 en wat ze verraadt zijn weg voor raad en college, en in stukken voor hen.",
                                "De tabel hieronder zegt wie wat ziet; de software leest dezelfde tabel.",
                                "Elke inzage van een persoon staat in een logboek voordat zij wordt getoond.",
                                "Zonder inloggen luistert Grip alleen op de eigen computer, en blijven regels over echte mensen dicht.")),
                new Deel.Tabel(rechten(verwerking)));
    }

    static Stuk verwerkingsregister(Rapportbron bron, Stukvraag vraag) {
        var verwerking = bron.verwerking();
        List<Deel> delen = List.of(
                new Deel.Kern(List.of("Voorstel voor het register van verwerkingen (AVG art. 30).")),
                new Deel.Tabel(register()),
                new Deel.Tabel(gegevens(verwerking)),
                new Deel.Tabel(rechten(verwerking)),
                new Deel.Tabel(termijnen(verwerking)));
        return stuk("Verwerkingsregister: Grip", "Voorstel voor een regel in het register", vraag, delen);
    }

    private static Tafel register() {
        return new Tafel(
                "De verwerking",
                List.of("Onderdeel", "Wat erin staat"),
                List.of(
                        rij(
                                "Verantwoordelijke",
                                "Het college. " + ZELF
                                        + "naam en contact, ook van de functionaris gegevensbescherming"),
                        rij(
                                "Doelen",
                                "Sturen op kosten en gebruik van Wmo en jeugdhulp, verantwoording, controle van rekeningen"),
                        rij("Wie het betreft", "Inwoners met hulp uit de Wmo of jeugdhulp"),
                        rij("Ontvangers", "De rollen hieronder; opgeteld ook raad en publiek"),
                        rij("Doorgifte buiten de EER", "Geen"),
                        rij(
                                "Beveiliging",
                                "Pseudoniemen, versleutelde bronnen, rollen, logboek, zonder inloggen alleen de eigen computer")));
    }

    private static Tafel.Rij rij(String onderdeel, String tekst) {
        return Tafel.Rij.van(Cel.woord(onderdeel), Cel.woord(tekst));
    }

    private static Tafel gegevens(Verwerking verwerking) {
        return new Tafel(
                "Gegevens over mensen, zoals zij worden bewaard",
                List.of("Soort", "Wat", "Waarvan onder pseudoniem"),
                verwerking.gegevens().stream()
                        .map(gegeven -> Tafel.Rij.van(
                                Cel.woord(woorden(gegeven.feit())),
                                Cel.woord(woorden(String.join(", ", gegeven.kolommen()))),
                                Cel.woord(woorden(String.join(", ", gegeven.pseudoniemen())))))
                        .toList());
    }

    private static Tafel rechten(Verwerking verwerking) {
        return new Tafel(
                "Wie wat ziet",
                List.of("Rol", "Kleine aantallen", "Regels onder pseudoniem", "Een inwoner, op BSN"),
                verwerking.rechten().stream()
                        .map(recht -> Tafel.Rij.van(
                                Cel.woord(recht.rol()),
                                Cel.woord(recht.kleineAantallen() ? "ja" : "nee"),
                                Cel.woord(recht.perPersoon() ? "ja, na inloggen" : "nee"),
                                Cel.woord(recht.opBsn() ? "ja, eerst in het logboek" : "nee")))
                        .toList());
    }

    private static Tafel termijnen(Verwerking verwerking) {
        return new Tafel(
                "Hoe lang gegevens blijven, in jaren na de laatste wijziging",
                List.of("Wet", "Jaren", "Artikel"),
                verwerking.termijnen().stream()
                        .map(termijn -> Tafel.Rij.van(
                                Cel.woord(termijn.wet()),
                                Cel.woord(Integer.toString(termijn.jaren())),
                                Cel.woord(termijn.artikel())))
                        .toList());
    }

    private static String woorden(String namen) {
        return namen.replace('_', ' ');
    }

    private static Stuk stuk(String titel, String ondertitel, Stukvraag vraag, List<Deel> delen) {
        return new Stuk(
                titel,
                ondertitel + ", " + Notatie.datum(vraag.dag().datum()),
                "de functionaris gegevensbescherming",
                false,
                delen,
                List.of());
    }
}
