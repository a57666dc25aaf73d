// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.tabellen;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.grip.basis.Bedrag;
import nl.grip.bronnen.Feitrij;
import nl.grip.bronnen.Pseudonimisering;
import nl.grip.bronnen.Rijontvanger;
import org.jspecify.annotations.Nullable;

/** A row of an export is read as the messages it came out of: the same facts, by the same rules. */
final class Exportfeiten implements Feitmaker {
    private static final String TEKEN = "IngediendBedrag/DebetCredit";
    private static final String BEDRAG = "IngediendBedrag/Bedrag";

    private final Tabelsoort soort;
    private final Rijmelding melding;
    private final Rijontvanger ontvanger;
    private final Pseudonimisering pseudonimisering;
    private final Map<String, List<Exportdeel>> perDomein = new HashMap<>();
    private Bedrag bedrag = Bedrag.NUL;

    Exportfeiten(Tabelsoort soort, Rijmelding melding, Pseudonimisering pseudonimisering, Rijontvanger ontvanger) {
        this.soort = soort;
        this.melding = melding;
        this.pseudonimisering = pseudonimisering;
        this.ontvanger = ontvanger;
    }

    @Override
    public boolean neem(int nummer, int regel, List<@Nullable Object> waarden) {
        Map<String, Object> velden = velden(waarden);
        boolean goed = tekenKlopt(velden, regel);
        List<Exportdeel> aanDeOrde = delen(String.valueOf(waarden.get(0))).stream()
                .filter(deel -> deel.isAanDeOrde(velden))
                .toList();
        Set<String> gemeld = new HashSet<>();
        for (var deel : aanDeOrde) {
            var fouten = deel.bericht().vul(deel.van(velden));
            fouten.forEach(fout -> melding.fout(regel, kop(fout.veld()), fout.gevonden(), fout.verwacht()));
            goed &= fouten.isEmpty();
            deel.bericht().toets((veld, gebroken) -> {
                if (gemeld.add(gebroken.code() + kop(veld))) {
                    melding.regel(regel, kop(veld), gebroken);
                }
            });
        }
        if (goed) {
            aanDeOrde.forEach(deel -> deel.bericht().feiten(nummer, regel).forEach(this::geef));
        }
        return goed;
    }

    @Override
    public void neemVernietigd(int nummer, int regel, List<@Nullable Object> waarden) {
        Map<String, Object> velden = velden(waarden);
        for (var deel : delen(String.valueOf(waarden.get(0)))) {
            if (deel.isAanDeOrde(velden)) {
                deel.bericht().vul(deel.van(velden));
                deel.bericht().kopfeiten(nummer, regel).forEach(this::geef);
            }
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

    private List<Exportdeel> delen(String domein) {
        return perDomein.computeIfAbsent(domein, d -> Exportdeel.list(soort, d, pseudonimisering));
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
                .filter(kolom -> List.of(kolom.naar().split(" ")).stream()
                        .anyMatch(deel -> Exportdeel.kaal(deel).equals(veld)))
                .map(kolom -> kolom.kop().isEmpty() ? kolom.naam() : kolom.kop())
                .findFirst()
                .orElse(veld);
    }
}
