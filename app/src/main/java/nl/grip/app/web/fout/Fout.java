// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.fout;

import nl.grip.app.web.vorm.Weergave;

/**
 * An error page.
 *
 * @param titel what happened
 * @param behouden what was kept
 * @param doen what to do now
 */
public record Fout(int status, String titel, String behouden, String doen) {
    private static final String NIETS_GEWIJZIGD = "Uw gegevens zijn niet veranderd.";

    public static Fout van(int status) {
        return switch (status) {
            case 400 -> verkeerdeVraag("Het adres van deze pagina klopt niet.");
            case 404 ->
                new Fout(
                        404,
                        "Deze pagina bestaat niet.",
                        NIETS_GEWIJZIGD,
                        "Ga naar het overzicht en zoek van daar verder.");
            case 405 ->
                new Fout(
                        405,
                        "Dit kan niet op deze pagina.",
                        NIETS_GEWIJZIGD,
                        "Ga naar het overzicht en zoek van daar verder.");
            case 421 ->
                new Fout(
                        421,
                        "Dit adres hoort niet bij Grip.",
                        NIETS_GEWIJZIGD,
                        "Open Grip op deze computer zelf, met het adres dat begint met http://localhost.");
            default -> status < 500 ? verkeerdeVraag("Grip begrijpt deze vraag niet.") : onzeFout(status);
        };
    }

    public static Fout verkeerdeVraag(String titel) {
        return new Fout(400, titel, NIETS_GEWIJZIGD, "Verbeter het adres, of begin opnieuw bij het overzicht.");
    }

    private static Fout onzeFout(int status) {
        return new Fout(
                status,
                "Er ging iets mis in Grip. Dat ligt niet aan u.",
                NIETS_GEWIJZIGD,
                "Probeer het nog een keer. Gaat het weer mis? Geef dan het logboek (de map log van het magazijn) aan uw beheerder.");
    }

    public Weergave weergave() {
        return new Weergave("fout", this);
    }
}
