// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * References and debit lines that come more than once in one 323 (TR314, TR315, TR316, TR416). What was seen is kept as
 * hashes of 64 bits, of the first million lines.
 */
final class Referentiecontrole {
    private final Lezing lezing;
    private final Element prestatie;
    private final Element nummer;
    private final Element vorig;
    private final Element teken;
    private final Element[] sleutel;
    private final Regelgeheugen nummers = new Regelgeheugen();
    private final Regelgeheugen vorige = new Regelgeheugen();
    private final Regelgeheugen debetregels = new Regelgeheugen();

    Referentiecontrole(Lezing lezing) {
        this.lezing = lezing;
        var structuur = lezing.structuur();
        prestatie = structuur.element("Prestaties/Prestatie");
        nummer = structuur.element("ProductReferentie/ReferentieNummer");
        vorig = structuur.element("ProductReferentie/VorigReferentieNummer");
        teken = structuur.element("IngediendBedrag/DebetCredit");
        sleutel = new Element[] {
            structuur.element("Prestatie/ToewijzingNummer"),
            structuur.element("Prestatie/ProductCategorie"),
            structuur.element("Prestatie/ProductCode"),
            structuur.element("ProductPeriode/Begindatum"),
            structuur.element("ProductPeriode/Einddatum")
        };
    }

    void sluit(Element element) {
        if (element == prestatie) {
            controleerNummers();
            if (lezing.tekst(teken).equals("D")) {
                meldAls(!debetregels.neem(hash(sleutel)), sleutel[0], "TR416", "een debetregel per periode");
            }
        }
    }

    private void controleerNummers() {
        long eigen = hash(nummer);
        meldAls(!nummers.neem(eigen), nummer, "TR314", "een nummer dat maar een keer voorkomt");
        meldAls(vorige.bevat(eigen), nummer, "TR316", "credit in een later bericht dan debet");
        if (lezing.heeft(vorig)) {
            long ander = hash(vorig);
            meldAls(!vorige.neem(ander), vorig, "TR315", "een nummer dat maar een keer wordt gecrediteerd");
            meldAls(nummers.bevat(ander), vorig, "TR316", "credit in een later bericht dan debet");
        }
    }

    private void meldAls(boolean gebroken, Element element, String code, String verwacht) {
        if (gebroken) {
            lezing.meld(element, Berichtregel.get(code), lezing.gevonden(element), verwacht);
        }
    }

    private long hash(Element... elementen) {
        long hash = 1;
        for (var element : elementen) {
            hash = gemengd(hash, lezing.waarde(element.vak()));
        }
        return hash;
    }

    private static long gemengd(long hash, @Nullable Object waarde) {
        if (!(waarde instanceof String tekst)) {
            return gemengd(hash, Objects.hashCode(waarde));
        }
        long som = hash;
        for (int i = 0; i < tekst.length(); i++) {
            som = gemengd(som, tekst.charAt(i));
        }
        return gemengd(som, -1);
    }

    private static long gemengd(long hash, int getal) {
        long som = (hash ^ getal) * 0x9E37_79B9_7F4A_7C15L;
        return som ^ som >>> 32;
    }
}
