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
    private static final String NAAR_OVERZICHT = "Ga naar het overzicht en zoek van daar verder.";

    /** The page for a status of HTTP (RFC 9110, 15.5 and 15.6). */
    public static Fout van(int status) {
        return switch (status) {
            case 400 -> verkeerdeVraag("Het adres van deze pagina klopt niet");
            case 403 -> vanElders();
            case 404 -> nietGevonden("Deze pagina bestaat niet");
            case 405 -> new Fout(405, "Dit kan niet op deze pagina", NIETS_GEWIJZIGD, NAAR_OVERZICHT);
            case 421 -> anderAdres();
            default -> status < 500 ? verkeerdeVraag("Grip begrijpt deze vraag niet") : onzeFout(status, "");
        };
    }

    static Fout verkeerdeVraag(String titel) {
        return new Fout(400, titel, NIETS_GEWIJZIGD, "Verbeter het adres, of begin opnieuw bij het overzicht.");
    }

    static Fout nietGevonden(String titel) {
        return new Fout(404, titel, NIETS_GEWIJZIGD, NAAR_OVERZICHT);
    }

    static Fout andereRol() {
        return new Fout(
                403,
                "Deze pagina hoort niet bij uw rol",
                NIETS_GEWIJZIGD,
                "Kies in het menu een pagina die wel bij uw rol hoort. Heeft u meer dan een rol? Onderaan kiest u een andere.");
    }

    private static Fout vanElders() {
        return new Fout(
                403,
                "Deze vraag kwam niet van een pagina van Grip",
                NIETS_GEWIJZIGD,
                "Open de pagina van Grip zelf en probeer het daar opnieuw.");
    }

    static Fout geenRecht() {
        return new Fout(
                403,
                "Deze regel gaat over een echt mens",
                "Grip laat hem daarom niet zien: u bent niet ingelogd, dus weet Grip niet wie u bent.",
                "De bedragen en hoe zij zijn berekend kunt u wel zien. Vraag uw beheerder om de regel op te zoeken.");
    }

    private static Fout anderAdres() {
        return new Fout(
                421,
                "Dit adres hoort niet bij Grip",
                NIETS_GEWIJZIGD,
                "Gebruik het adres dat u van uw beheerder kreeg. Draait Grip op deze computer zelf? Dan begint het adres met"
                        + " http://localhost.");
    }

    /** For who is not, or no longer, known. */
    public static Fout nietIngelogd() {
        return new Fout(
                401,
                "U bent niet ingelogd",
                "Wat u invulde is niet bewaard.",
                "Ga naar het overzicht, log in en doe het daarna opnieuw.");
    }

    /** For a program whose token is not, or no longer, good (RFC 6750, 3.1). */
    public static Fout tokenGeweigerd() {
        return new Fout(
                401,
                "Dit toegangstoken geldt niet voor Grip",
                "Er is niets gelezen.",
                "Vraag de inlogdienst om een nieuw token dat voor Grip is bedoeld.");
    }

    /** For who the provider knows, but the table of the municipality does not. */
    public static Fout zonderRol() {
        return new Fout(
                403,
                "U bent ingelogd, maar u heeft nog geen rol in Grip",
                "Daarom ziet u nog geen cijfers.",
                "Vraag uw beheerder om u een rol in Grip te geven. Log daarna opnieuw in.");
    }

    /** @param reden a sentence without capital and full stop */
    public static Fout inloggenMislukt(String reden) {
        return new Fout(
                403,
                "Inloggen is niet gelukt",
                "U bent niet ingelogd: " + reden + ".",
                "Ga naar het overzicht om opnieuw in te loggen. Lukt het weer niet? Geef deze zin aan uw beheerder.");
    }

    /** A mistake of ours, which the log knows under this number. */
    static Fout onzeFout(int status, String nummer) {
        return new Fout(
                status,
                "Er ging iets mis in Grip. Dat ligt niet aan u",
                NIETS_GEWIJZIGD,
                "Probeer het nog een keer. Gaat het weer mis? Vraag dan uw beheerder om in het logboek te kijken."
                        + (nummer.isEmpty() ? "" : " Het nummer van deze fout is " + nummer + "."));
    }

    public Weergave weergave() {
        return new Weergave("fout", this);
    }
}
