// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.grip.basis.Bedrag;
import nl.grip.bronnen.Feitrij;
import nl.grip.bronnen.Pseudonimisering;
import nl.grip.bronnen.Rijontvanger;
import nl.grip.bronnen.berichten.Berichtvelden;
import org.jspecify.annotations.Nullable;

/** A row of an export is read as the messages it came out of: the same facts, by the same rules. */
final class Exportfeiten implements Feitmaker {
    private static final String TEKEN = "IngediendBedrag/DebetCredit";
    private static final String BEDRAG = "IngediendBedrag/Bedrag";

    private final Tabelsoort soort;
    private final Rijmelding melding;
    private final Rijontvanger ontvanger;
    private final Pseudonimisering pseudonimisering;
    private final Map<String, List<Berichtvelden>> perDomein = new HashMap<>();
    private Bedrag bedrag = Bedrag.NUL;

    Exportfeiten(Tabelsoort soort, Rijmelding melding, Pseudonimisering pseudonimisering, Rijontvanger ontvanger) {
        this.soort = soort;
        this.melding = melding;
        this.pseudonimisering = pseudonimisering;
        this.ontvanger = ontvanger;
    }

    @Override
    public void neem(int nummer, int regel, List<@Nullable Object> waarden) {
        Map<String, Object> velden = velden(waarden);
        boolean goed = tekenKlopt(velden, regel);
        List<Feitrij> feiten = new ArrayList<>();
        for (var bericht : berichten(String.valueOf(waarden.get(0)))) {
            if (isAanDeOrde(bericht, velden)) {
                var fouten = bericht.vul(velden);
                fouten.forEach(fout -> melding.fout(regel, kop(fout.veld()), fout.gevonden(), fout.verwacht()));
                goed &= fouten.isEmpty();
                feiten.addAll(bericht.feiten(nummer, regel));
                bericht.toets((veld, gebroken) -> melding.regel(regel, kop(veld), gebroken));
            }
        }
        if (goed) {
            feiten.forEach(this::geef);
        }
    }

    @Override
    public Bedrag bedrag() {
        return bedrag;
    }

    private void geef(Feitrij rij) {
        for (int i = 0; i < rij.waarden().size(); i++) {
            var naam = rij.soort().naam() + "." + rij.soort().kolommen().get(i).naam();
            if (naam.equals(soort.geld()) && rij.waarden().get(i) instanceof Long centen) {
                bedrag = bedrag.plus(new Bedrag(centen));
            }
        }
        ontvanger.neem(rij);
    }

    private List<Berichtvelden> berichten(String domein) {
        return perDomein.computeIfAbsent(
                domein,
                d -> soort.berichten().stream()
                        .map(nummer -> Berichtvelden.of((d.equals("Wmo") ? "WMO" : "JW") + nummer, pseudonimisering))
                        .toList());
    }

    /** What stands in the row, by element. */
    private Map<String, Object> velden(List<@Nullable Object> waarden) {
        Map<String, Object> velden = new HashMap<>();
        for (int i = 0; i < waarden.size(); i++) {
            var waarde = waarden.get(i);
            if (waarde != null) {
                for (var veld : soort.kolommen().get(i).naar().split(" ")) {
                    velden.put(veld, waarde);
                }
            }
        }
        return velden;
    }

    /** A message that has columns for itself alone is there when one of them is filled; another one always is. */
    private boolean isAanDeOrde(Berichtvelden bericht, Map<String, Object> velden) {
        var eigen = soort.kolommen().stream()
                .map(Kolom::naar)
                .filter(naar -> !naar.contains(" ") && bericht.heeftInRij(naar))
                .toList();
        return soort.berichten().size() == 1
                || eigen.isEmpty()
                || eigen.stream().anyMatch(velden::containsKey);
    }

    /** An export may write a credit as an amount below zero; a message has DebetCredit and no sign (COD043). */
    private boolean tekenKlopt(Map<String, Object> velden, int regel) {
        if (!(velden.get(BEDRAG) instanceof Long centen)) {
            return true;
        }
        boolean klopt = centen >= 0 || !"D".equals(velden.get(TEKEN));
        if (!klopt) {
            melding.fout(regel, kop(TEKEN), "D bij een bedrag onder nul", "C, of een bedrag boven nul");
        }
        velden.putIfAbsent(TEKEN, centen < 0 ? "C" : "D");
        velden.replaceAll((veld, waarde) -> waarde instanceof Long getal ? (Object) Math.abs(getal) : waarde);
        return klopt;
    }

    /** How the file calls the column of an element. */
    private String kop(String veld) {
        return soort.kolommen().stream()
                .filter(kolom -> List.of(kolom.naar().split(" ")).contains(veld))
                .map(kolom -> kolom.kop().isEmpty() ? kolom.naam() : kolom.kop())
                .findFirst()
                .orElse(veld);
    }
}
