// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the register keeps of a measure beside its calculation.
 *
 * @param doel one of {@link #DOELEN}; empty when not stated
 * @param speerpunt the priority it belongs to; a measure outside them needs a {@code uitzonderingsgrond}
 */
public record Kenmerken(
        String omschrijving,
        String domein,
        String doel,
        String staat,
        String categorie,
        String speerpunt,
        String uitzonderingsgrond,
        String eigenaar,
        String risico,
        String reden,
        Optional<Budget> budget,
        Optional<Raming> raming,
        Optional<Voortgang> voortgang,
        List<Randvoorwaarde> randvoorwaarden,
        List<MaatschappelijkEffect> maatschappelijkeEffecten,
        List<String> voordelen,
        List<String> nadelen) {
    /** The four kinds of goal a measure can have (AEF, Westland 2019). */
    public static final List<String> DOELEN = List.of("substitutie", "integraliteit", "preventie", "continuiteit");

    /** From an idea on the long list to what is done or was turned down. */
    public static final List<String> STATEN =
            List.of("longlist", "voorgesteld", "besloten", "loopt", "afgerond", "afgewezen");

    /** What takes part when measures are added up: not what is only an idea or was turned down. */
    public static final List<String> GEKOZEN = List.of("voorgesteld", "besloten", "loopt", "afgerond");

    public static final List<String> DOMEINEN = List.of("Wmo", "Jeugd", "Participatie", "Combinatie");

    /** Why a measure outside the priorities may still be chosen: "nee, tenzij" (AEF, Westland 2019). */
    public static final List<String> UITZONDERINGSGRONDEN = List.of(
            "wettelijke verplichting",
            "veel resultaat voor nauwelijks geld en capaciteit",
            "politieke reden",
            "overig");

    public Kenmerken {
        randvoorwaarden = List.copyOf(randvoorwaarden);
        maatschappelijkeEffecten = List.copyOf(maatschappelijkeEffecten);
        voordelen = List.copyOf(voordelen);
        nadelen = List.copyOf(nadelen);
    }

    public boolean isGekozen() {
        return GEKOZEN.contains(staat);
    }

    /** After a decision: another state with its reason. */
    public Kenmerken metStaat(String nieuw, String grond, String waarom) {
        return new Kenmerken(
                omschrijving,
                domein,
                doel,
                nieuw,
                categorie,
                speerpunt,
                grond.isBlank() ? uitzonderingsgrond : grond,
                eigenaar,
                risico,
                waarom,
                budget,
                raming,
                voortgang,
                randvoorwaarden,
                maatschappelijkeEffecten,
                voordelen,
                nadelen);
    }

    /** Money set apart; {@code bedrag} is empty when nobody knows how much. */
    public record Budget(Optional<BigDecimal> bedrag, String bron) {}

    /** An estimate in a band instead of a calculation; the borders as stated, such as {@code <0}. */
    public record Raming(String band, String laag, String hoog, String groeipad) {}

    /** How far it is, in one word, what can be said about it, and whether money can be measured. */
    public record Voortgang(String stand, String toelichting, boolean meetbaarFinancieel) {}

    public record Randvoorwaarde(String naam, boolean vervuld) {}

    public record MaatschappelijkEffect(String tekst, boolean gewenst) {}

    /** All conditions are met; only then a positive effect counts. */
    public static boolean isVervuld(List<Randvoorwaarde> randvoorwaarden) {
        return randvoorwaarden.stream().allMatch(Randvoorwaarde::vervuld);
    }
}
