// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.risico;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.grip.app.web.sturing.Bedragzin;
import nl.grip.app.web.sturing.Deel;
import nl.grip.app.web.sturing.Keuze;
import nl.grip.app.web.sturing.Lijst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.rapportage.beeld.Staven;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.risico.Risico;
import nl.grip.sturing.risico.Risicodossier;
import nl.grip.sturing.risico.Risicoregister;
import nl.grip.sturing.risico.Weerstand;

/** The risks one by one, and all of them together beside what there is to carry them. */
record Risicodelen(List<Risicodossier> dossiers, Weerstandkeuze keuze) {
    private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

    List<Deel> delen() {
        return List.of(samen(keuze.speel(dossiers)), register());
    }

    static List<Risicodossier> opVolgorde(List<Risicodossier> dossiers) {
        return dossiers.stream()
                .sorted(Comparator.comparing((Risicodossier d) -> d.risico().verwacht())
                        .reversed())
                .toList();
    }

    private Deel samen(Weerstand weerstand) {
        var nodig = weerstand.nodig(keuze.deel());
        var betaald = keuze.buffer().vangOp(nodig);
        var kans = weerstand.kansOpTekort(keuze.beschikbaar()).multiply(HONDERD);
        return Deel.van(
                        "weerstand-titel",
                        "Is er genoeg om tegenvallers op te vangen?",
                        "Alle risico's zijn tienduizend keer samen nagespeeld. Gemiddeld kosten zij "
                                + Notatie.inWoorden(weerstand.gemiddeld()) + ". Om het met "
                                + keuze.zekerheid().stripTrailingZeros().toPlainString()
                                + " procent zekerheid te dragen is "
                                + Notatie.inWoorden(nodig) + " nodig.",
                        ratio(weerstand) + " In " + Notatie.procent(kans) + " van de 100 keer is er niet genoeg.")
                .met(new Keuze(
                        "/risicos",
                        List.of(
                                Keuze.Veld.getypt("zekerheid", "Zekerheid in procent", kaal(keuze.zekerheid())),
                                Keuze.Veld.getypt(
                                        "programma", "Ruimte in het programma (euro)", kaal(keuze.programma())),
                                Keuze.Veld.getypt("reserve", "Reserve (euro)", kaal(keuze.reserve())))))
                .met(Lijst.van(
                        "cascade-lijst",
                        "Wie betaalt wat nodig is, in euro",
                        Lijst.koppen("Volgorde", "Betaalt"),
                        Stream.concat(
                                        betaald.stream()
                                                .map(pot -> Lijst.Rij.van(pot.naam(), Notatie.rond(pot.bedrag()))),
                                        Stream.of(Lijst.Rij.totaal("Nodig", Notatie.rond(nodig))))
                                .toList()));
    }

    private static String kaal(BigDecimal getal) {
        return getal.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private String ratio(Weerstand weerstand) {
        return weerstand.ratio(keuze.beschikbaar(), keuze.deel()) instanceof Cijfer<BigDecimal> cijfer
                ? "Er is " + Notatie.procent(cijfer.waarde().movePointRight(2)) + " procent van wat nodig is."
                : "Met deze zekerheid is niets nodig.";
    }

    private Deel register() {
        var register =
                new Risicoregister(dossiers.stream().map(Risicodossier::risico).toList());
        return Deel.van(
                        "risico-titel",
                        "De risico's op volgorde",
                        "Verwacht is het midden van de kans maal het midden van de kosten. Gelijke bedragen delen hun plaats.")
                .met(new Staven(
                                opVolgorde(dossiers).stream()
                                        .map(d -> new Staven.Staaf(
                                                d.risico().naam(), d.risico().verwacht()))
                                        .toList(),
                                Bedragzin.EURO)
                        .beeld("Wat elk risico naar verwachting kost, in euro"))
                .met(Lijst.van(
                        "risico-lijst",
                        "Alle risico's, in euro",
                        Lijst.koppen("Risico", "Plaats", "Kans", "Kost als het gebeurt", "Verwacht", "Wie*", "Staat*"),
                        Stream.concat(
                                        opVolgorde(dossiers).stream().map(d -> rij(d, register)),
                                        Stream.of(Lijst.Rij.totaal(
                                                "Totaal",
                                                "",
                                                "",
                                                "",
                                                Notatie.rond(register.totaal(Risico::verwacht)),
                                                "",
                                                "")))
                                .toList()));
    }

    private static Lijst.Rij rij(Risicodossier dossier, Risicoregister register) {
        var risico = dossier.risico();
        var uitleg = Stream.of(dossier.domein(), dossier.oorzaak(), dossier.gevolg(), dossier.maatregelen())
                .filter(tekst -> !tekst.isEmpty())
                .collect(Collectors.joining(" · "));
        return Lijst.Rij.van(
                        risico.naam(),
                        String.valueOf(register.rang(risico)),
                        tussen(procent(risico.kansLaag()), procent(risico.kansHoog())) + "%",
                        tussen(Notatie.rond(risico.kostenLaag()), Notatie.rond(risico.kostenHoog())),
                        Notatie.rond(risico.verwacht()),
                        dossier.eigenaar(),
                        dossier.staat())
                .bij(uitleg);
    }

    private static String procent(BigDecimal kans) {
        return Notatie.hoogstensTwee(kans.multiply(HONDERD));
    }

    private static String tussen(String laag, String hoog) {
        return laag.equals(hoog) ? laag : laag + " tot " + hoog;
    }
}
