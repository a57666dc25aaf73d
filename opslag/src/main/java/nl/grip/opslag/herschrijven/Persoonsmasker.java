// SPDX-License-Identifier: EUPL-1.2
package nl.grip.opslag.herschrijven;

import java.util.Set;
import nl.grip.basis.Burgerservicenummer;
import nl.grip.opslag.herschrijven.Xmlstuk.Soort;

/** Hides what may tell who someone is while a message goes by, piece by piece. */
final class Persoonsmasker {
    /**
     * Elements of iWmo and iJw 3.2 whose text, or that of what is in them, is about one person (Basisschema: LDT and CDT
     * of name, birth, address, contact, remark).
     */
    private static final Set<String> PERSOONLIJK = Set.of(
            "Bsn",
            "Commentaar",
            "Geboortedatum",
            "Geslacht",
            "Naam",
            "Geslachtsnaam",
            "Partnernaam",
            "Voornamen",
            "Voorletters",
            "NaamGebruik",
            "Adressen",
            "Adres",
            "Contact",
            "Contacten",
            "Contactgegevens",
            "Relaties",
            "Relatie",
            "Communicatie",
            "Beperkingen",
            "Stoornissen",
            "Nummer",
            "Organisatie",
            "JuridischeStatus",
            "WettelijkeVertegenwoordiging");

    /** Elements whose digits may happen to look like a BSN. */
    private static final Set<String> GETALLEN = Set.of("ToewijzingNummer", "Bedrag", "TotaalBedrag");

    private int binnen;
    private String element = "";

    String masker(Xmlstuk stuk) {
        if (stuk.soort() == Soort.BEGINTAG) {
            element = stuk.naam();
            binnen += binnen > 0 || PERSOONLIJK.contains(element) ? 1 : 0;
        } else if (stuk.soort() == Soort.EINDTAG) {
            binnen -= binnen > 0 ? 1 : 0;
        }
        return isTag(stuk) || stuk.ruw().isBlank() ? stuk.ruw() : tekst(stuk);
    }

    private static boolean isTag(Xmlstuk stuk) {
        return switch (stuk.soort()) {
            case BEGINTAG, EINDTAG, LEGE_TAG -> true;
            case TEKST, CDATA, OVERIG -> false;
        };
    }

    private String tekst(Xmlstuk stuk) {
        if (binnen > 0 || stuk.soort() == Soort.OVERIG) {
            return "(verborgen, " + stuk.ruw().strip().length() + " tekens)";
        }
        return GETALLEN.contains(element) ? stuk.ruw() : Burgerservicenummer.afgeschermd(stuk.ruw());
    }
}
