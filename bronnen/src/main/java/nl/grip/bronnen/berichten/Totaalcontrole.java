// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.util.Map;
import java.util.Optional;

/**
 * Totals against the sum of the lines, with the sign of DebetCredit: TR358 of a 323, TR342 of a 325, and the totals in the
 * header of a 303 and 304 (release 2.3).
 */
final class Totaalcontrole {
    /**
     * Where a message has its totals.
     *
     * @param geheel closes after the last line
     * @param regel amount of a line as it was declared
     * @param ingediend total of what was declared
     * @param toegekend total of what was granted; empty in a message that only declares
     * @param regelToegekend amount of a line as it was granted; empty when a line that is there was rejected whole
     * @param kopcodes RetourCodes on the whole
     */
    private record Vorm(
            String code,
            String geheel,
            String regel,
            String ingediend,
            String toegekend,
            String regelToegekend,
            String kopcodes,
            String antwoordcodes) {}

    /** An amount and its sign. */
    private record Regelbedrag(Element getal, Element debetCredit) {}

    private static final String KOPCODES = "Header/RetourCodes/RetourCode";
    private static final Map<String, Vorm> VORMEN = Map.of(
            "323", new Vorm("TR358", "Bericht/Declaratie", "IngediendBedrag", "TotaalIngediendBedrag", "", "", "", ""),
            "325",
                    new Vorm(
                            "TR342",
                            "Bericht/DeclaratieAntwoord",
                            "IngediendBedrag",
                            "TotaalIngediendBedrag",
                            "TotaalToegekendBedrag",
                            "",
                            KOPCODES,
                            "DeclaratieAntwoord/RetourCodes/RetourCode"),
            "303",
                    new Vorm(
                            "GRIP-totaal",
                            "Bericht",
                            "DeclaratieFactuurBedrag",
                            "DeclaratieFactuurTotaalBedrag",
                            "",
                            "",
                            "",
                            ""),
            "304",
                    new Vorm(
                            "GRIP-totaal",
                            "Bericht",
                            "DeclaratieFactuurBedrag",
                            "IngediendTotaalBedrag",
                            "ToegekendTotaalBedrag",
                            "ToegekendBedrag",
                            "",
                            KOPCODES));

    private final Lezing lezing;
    private final Structuur structuur;
    private final Vorm vorm;
    private final Element prestatie;
    private final Element geheel;
    private final Regelbedrag ingediend;
    private final Optional<Regelbedrag> toegekend;
    private long som;
    private boolean volledig = true;

    private Totaalcontrole(Lezing lezing, Vorm vorm) {
        this.lezing = lezing;
        this.structuur = lezing.structuur();
        this.vorm = vorm;
        this.prestatie = structuur.element("Prestaties/Prestatie");
        this.geheel = structuur.element(vorm.geheel());
        this.ingediend = regelbedrag(vorm.regel());
        this.toegekend = Optional.of(vorm.regelToegekend())
                .filter(naam -> !naam.isEmpty())
                .map(this::regelbedrag);
    }

    /** Empty for a message without totals. */
    static Optional<Totaalcontrole> of(Lezing lezing) {
        return Optional.ofNullable(VORMEN.get(lezing.structuur().soort().structuur()))
                .map(vorm -> new Totaalcontrole(lezing, vorm));
    }

    /** Lines are known to be left out: a sum says nothing. */
    void nietVolledig() {
        volledig = false;
    }

    void sluit(Element element) {
        if (element == prestatie) {
            som += bedrag(ingediend) - (toegekend.isPresent() ? bedrag(toegekend.get()) : 0);
        } else if (element == geheel && volledig) {
            if (vorm.toegekend().isEmpty()) {
                vergelijk(vorm.ingediend(), som);
            } else {
                vergelijk(vorm.toegekend(), toegekend());
            }
        }
    }

    /** All that was declared but what was rejected of the lines; nothing when the whole declaration was rejected. */
    private long toegekend() {
        var oordeel = Declaratieoordeel.of(
                vorm.kopcodes().isEmpty() ? null : codes(vorm.kopcodes()), codes(vorm.antwoordcodes()));
        return oordeel == Declaratieoordeel.ALLES_AFGEWEZEN ? 0 : totaal(vorm.ingediend()) - som;
    }

    private String codes(String element) {
        return lezing.tekst(structuur.element(element));
    }

    private void vergelijk(String totaal, long verwacht) {
        long gevonden = totaal(totaal);
        if (gevonden != verwacht) {
            lezing.meld(
                    structuur.element(totaal + "/TotaalBedrag"),
                    Berichtregel.get(vorm.code()),
                    "" + gevonden,
                    "" + verwacht);
        }
    }

    private Regelbedrag regelbedrag(String naam) {
        return new Regelbedrag(structuur.element(naam + "/Bedrag"), structuur.element(naam + "/DebetCredit"));
    }

    private long totaal(String naam) {
        return bedrag(
                new Regelbedrag(structuur.element(naam + "/TotaalBedrag"), structuur.element(naam + "/DebetCredit")));
    }

    private long bedrag(Regelbedrag van) {
        long centen = lezing.getal(van.getal());
        return lezing.tekst(van.debetCredit()).equals("C") ? -centen : centen;
    }
}
