// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.risico;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.grip.sturing.invoer.Bevindingen;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.invoer.Invoertabel;
import nl.grip.sturing.invoer.Rij;
import nl.grip.sturing.invoer.Tabellezer;
import nl.grip.sturing.maatregel.Centen;

/** Reads a risk register from csv or xlsx, one risk a row; chances 0-1, costs in euro. */
public final class Risicolezer {
    private static final List<String> KOLOMMEN =
            List.of("risico", "kans_laag", "kans_hoog", "kosten_laag", "kosten_hoog");
    private final Bevindingen bevindingen = new Bevindingen();
    private final Set<String> namen = new HashSet<>(Set.of(Risicoregel.TOTAAL));

    private Risicolezer() {}

    /** The rows of {@code grip risico}. */
    public static Gelezen<Risicoregel> regels(Invoertabel bestand) {
        Gelezen<Risico> gelezen = lees(bestand);
        List<Risicoregel> regels = gelezen.isGeweigerd() ? List.of() : new Risicoregister(gelezen.rijen()).regels();
        return new Gelezen<>(regels, gelezen.bevindingen());
    }

    public static Gelezen<Risico> lees(Invoertabel bestand) {
        Risicolezer lezer = new Risicolezer();
        List<Risico> risicos = new Tabellezer(KOLOMMEN, lezer.bevindingen)
                .lees(bestand).stream().map(lezer::risico).toList();
        return Gelezen.of(risicos, lezer.bevindingen);
    }

    /** With what is written down of each risk; those columns need not be there. */
    public static Gelezen<Risicodossier> dossiers(Invoertabel bestand) {
        Risicolezer lezer = new Risicolezer();
        List<Risicodossier> dossiers = new Tabellezer(KOLOMMEN, lezer.bevindingen)
                .lees(bestand).stream().map(lezer::dossier).toList();
        return Gelezen.of(dossiers, lezer.bevindingen);
    }

    private Risicodossier dossier(Rij rij) {
        return new Risicodossier(
                risico(rij),
                rij.tekst("domein"),
                rij.tekst("oorzaak"),
                rij.tekst("gevolg"),
                rij.tekst("eigenaar"),
                rij.tekst("maatregelen"),
                rij.tekst("staat"));
    }

    private Risico risico(Rij rij) {
        String naam = rij.verplicht("risico");
        if (!namen.add(naam)) {
            rij.weiger("risico", "elke naam een keer, en niet totaal", "Geef het risico een eigen naam");
        }
        Risico risico = new Risico(
                naam,
                rij.getal("kans_laag"),
                rij.getal("kans_hoog"),
                Centen.euro(rij.bedrag("kosten_laag")),
                Centen.euro(rij.bedrag("kosten_hoog")));
        keur(rij, "kans", risico.kansLaag(), risico.kansHoog());
        keur(rij, "kosten", risico.kostenLaag(), risico.kostenHoog());
        if (risico.kansHoog().compareTo(BigDecimal.ONE) > 0) {
            rij.weiger("kans_hoog", "een kans van 0 tot en met 1", "Schrijf 70 procent als 0.7");
        }
        return risico;
    }

    private static void keur(Rij rij, String wat, BigDecimal laag, BigDecimal hoog) {
        if (laag.signum() < 0 || laag.compareTo(hoog) > 0) {
            rij.weiger(
                    wat + "_laag", "0 of meer, en hooguit " + wat + "_hoog", "Verwissel laag en hoog of verbeter ze");
        }
    }
}
