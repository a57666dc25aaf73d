// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

/** Totals against the sum of the lines, with the sign of DebetCredit: TR358 of a 323 and TR342 of a 325. */
final class Totaalcontrole {
    private final Lezing lezing;
    private final Structuur structuur;
    private final boolean isAntwoord;
    private final boolean isDeclaratie;
    private long som;
    private boolean volledig = true;

    Totaalcontrole(Lezing lezing) {
        this.lezing = lezing;
        this.structuur = lezing.structuur();
        this.isAntwoord = structuur.soort().structuur().equals("325");
        this.isDeclaratie = structuur.soort().structuur().equals("323");
    }

    /** Lines are known to be left out: a sum says nothing. */
    void nietVolledig() {
        volledig = false;
    }

    void sluit(Element element) {
        if (!isAntwoord && !isDeclaratie) {
            return;
        }
        if (element == structuur.element("Prestaties/Prestatie")) {
            som += metTeken("IngediendBedrag/Bedrag", "IngediendBedrag/DebetCredit");
        } else if (isDeclaratie && volledig && element == structuur.element("Bericht/Declaratie")) {
            vergelijk("TotaalIngediendBedrag", "TR358", som);
        } else if (isAntwoord && volledig && element == structuur.element("Bericht/DeclaratieAntwoord")) {
            vergelijk("TotaalToegekendBedrag", "TR342", toegekend());
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
        return metTeken(naam + "/TotaalBedrag", naam + "/DebetCredit");
    }

    private long metTeken(String bedrag, String teken) {
        long centen = lezing.getal(structuur.element(bedrag));
        return lezing.tekst(structuur.element(teken)).equals("C") ? -centen : centen;
    }
}
