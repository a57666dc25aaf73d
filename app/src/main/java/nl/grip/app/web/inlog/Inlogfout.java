// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.inlog;

/** Logging in did not succeed. Says which check failed, and nothing of the user, the token or the secret. */
public final class Inlogfout extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Which check failed, as an administrator can look it up in the README. */
    public enum Reden {
        ONBEREIKBAAR("de inlogdienst is niet te bereiken"),
        ONVEILIG("de inlogdienst noemt een adres zonder https"),
        ONBEKENDE_POGING("deze poging om in te loggen kent Grip niet, of zij is al gebruikt"),
        GEWEIGERD("de inlogdienst heeft u niet ingelogd"),
        ANDERE_DIENST("het antwoord kwam van een andere inlogdienst"),
        CODE_GEWEIGERD("de inlogdienst gaf Grip geen antwoord op de code"),
        TOKEN_ONGELDIG("het bewijs van de inlogdienst klopt niet"),
        GEGEVENS_GEWEIGERD("de inlogdienst gaf Grip uw groepen niet"),
        ZONDER_NAAM("de inlogdienst zegt niet wie u bent");

        private final String zin;

        Reden(String zin) {
            this.zin = zin;
        }
    }

    private final Reden reden;

    Inlogfout(Reden reden) {
        super(reden.name());
        this.reden = reden;
    }

    static void eis(boolean klopt, Reden anders) {
        if (!klopt) {
            throw new Inlogfout(anders);
        }
    }

    public Reden reden() {
        return reden;
    }

    /** In Dutch, without a capital. */
    public String zin() {
        return reden.zin;
    }
}
