// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.berichten;

import java.util.Map;
import nl.grip.basis.Domein;

/**
 * What differs between iWmo and iJw 3.2: the names of the namespaces and the codes of the messages (COD002; the fixed
 * patterns in the headers of the XSDs).
 */
record Standaard(String naam, String berichtvoorvoegsel, Map<String, String> berichtcodes, String antwoordcode) {
    private static final Standaard IWMO = new Standaard(
            "iwmo",
            "wmo",
            Map.of(
                    "301", "414", "302", "415", "305", "418", "306", "419", "307", "420", "308", "421", "315", "444",
                    "316", "445", "323", "484"),
            "485");
    private static final Standaard IJW = new Standaard(
            "ijw",
            "jw",
            Map.of(
                    "301", "436", "302", "437", "305", "438", "306", "439", "307", "440", "308", "441", "315", "446",
                    "316", "447", "323", "490"),
            "491");

    static Standaard van(Domein domein) {
        return domein == Domein.WMO ? IWMO : IJW;
    }

    String berichtcode(String nummer) {
        return berichtcodes.getOrDefault(nummer, antwoordcode);
    }

    String basisnaamruimte() {
        return "http://www.istandaarden.nl/" + naam + "/3_2/basisschema/schema";
    }

    String naamruimte(String nummer) {
        return "http://www.istandaarden.nl/" + naam + "/3_2/" + berichtvoorvoegsel + nummer + "/schema";
    }
}
