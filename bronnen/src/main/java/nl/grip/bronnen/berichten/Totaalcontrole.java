// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

/** Totals against the sum of the lines, with the sign of DebetCredit: TR358 of a 323 and TR342 of a 325. */
final class Totaalcontrole {
    private final Lezing lezing;
    private final Structuur structuur;
    private final Element prestatie;
    private final Element bedrag;
    private final Element teken;
    private final Element geheel;
    private final boolean isAntwoord;
    private long som;
    private boolean volledig = true;

    Totaalcontrole(Lezing lezing) {
        this.lezing = lezing;
        this.structuur = lezing.structuur();
        this.isAntwoord = structuur.soort().structuur().equals("325");
        this.prestatie = structuur.element("Prestaties/Prestatie");
        this.bedrag = structuur.element("IngediendBedrag/Bedrag");
        this.teken = structuur.element("IngediendBedrag/DebetCredit");
        this.geheel = structuur.element(isAntwoord ? "Bericht/DeclaratieAntwoord" : "Bericht/Declaratie");
    }

    /** Lines are known to be left out: a sum says nothing. */
    void nietVolledig() {
        volledig = false;
    }

    void sluit(Element element) {
        if (element == prestatie) {
            som += metTeken(bedrag, teken);
        } else if (element == geheel && volledig) {
            if (isAntwoord) {
                vergelijk("TotaalToegekendBedrag", "TR342", toegekend());
            } else {
                vergelijk("TotaalIngediendBedrag", "TR358", som);
            }
        }
    }

    /** All that was declared but the rejected lines; nothing when the whole declaration was rejected. */
    private long toegekend() {
        var oordeel = Declaratieoordeel.of(
                lezing.tekst(structuur.element("Header/RetourCodes/RetourCode")),
                lezing.tekst(structuur.element("DeclaratieAntwoord/RetourCodes/RetourCode")));
        return oordeel == Declaratieoordeel.ALLES_AFGEWEZEN ? 0 : totaal("TotaalIngediendBedrag") - som;
    }

    private void vergelijk(String totaal, String code, long verwacht) {
        long gevonden = totaal(totaal);
        if (gevonden != verwacht) {
            lezing.meld(
                    structuur.element(totaal + "/TotaalBedrag"), Berichtregel.get(code), "" + gevonden, "" + verwacht);
        }
    }

    private long totaal(String naam) {
        return metTeken(structuur.element(naam + "/TotaalBedrag"), structuur.element(naam + "/DebetCredit"));
    }

    private long metTeken(Element getal, Element debetCredit) {
        long centen = lezing.getal(getal);
        return lezing.tekst(debetCredit).equals("C") ? -centen : centen;
    }
}
