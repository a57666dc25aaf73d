// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.berichten;

import java.util.Map;
import nl.grip.basis.Domein;

/**
 * What differs between iWmo and iJw 3.2: the names of the namespaces and the codes of the messages (COD002; the fixed
 * patterns in the headers of the XSDs).
 */
record Standaard(String naam, String berichtvoorvoegsel, Map<String, String> berichtcodes) {
    private static final Standaard IWMO = new Standaard(
            "iwmo", "wmo", Map.of("301", "414", "305", "418", "307", "420", "315", "444", "323", "484", "325", "485"));
    private static final Standaard IJW = new Standaard(
            "ijw", "jw", Map.of("301", "436", "305", "438", "307", "440", "315", "446", "323", "490", "325", "491"));

    static Standaard van(Domein domein) {
        return domein == Domein.WMO ? IWMO : IJW;
    }

    String berichtcode(String nummer) {
        return berichtcodes.getOrDefault(nummer, "");
    }

    String basisnaamruimte() {
        return "http://www.istandaarden.nl/" + naam + "/3_2/basisschema/schema";
    }

    String naamruimte(String nummer) {
        return "http://www.istandaarden.nl/" + naam + "/3_2/" + berichtvoorvoegsel + nummer + "/schema";
    }
}
