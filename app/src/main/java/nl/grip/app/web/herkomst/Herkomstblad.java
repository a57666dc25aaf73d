// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.herkomst;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.grip.app.web.vorm.Adres;
import nl.grip.basis.Herkomst;
import nl.grip.basis.Uitkomst.Cijfer;
import nl.grip.basis.Uitkomst.GeenCijfer;
import nl.grip.rapportage.vorm.Notatie;

/**
 * The page as it is shown.
 *
 * @param titel the figure and what it is about
 * @param regels absent when single rows may not be seen
 */
public record Herkomstblad(
        String titel,
        String toelichting,
        Afleiding.Definitie definitie,
        String sql,
        List<Som> sommen,
        Optional<List<Regel>> regels,
        Bladeren bladeren) {

    /** What all rows of one kind add up to; {@code naam} is empty when there is only one kind. */
    public record Som(String naam, String aantal, String bedrag, String waarde) {}

    /**
     * @param element the page of the element; absent when only sums are left of the persons it was about
     */
    public record Regel(Herkomst herkomst, String rol, String bijdrage, String waarde, Optional<String> element) {}

    /** The way to the other pages of rows; an absent address is the end. */
    public record Bladeren(int blad, int bladen, Optional<String> vorige, Optional<String> volgende) {}

    static Herkomstblad van(Cijfervraag vraag, Afleiding afleiding, boolean totOpDeRegel) {
        return new Herkomstblad(
                titel(afleiding),
                toelichting(afleiding),
                afleiding.definitie(),
                afleiding.sql(),
                afleiding.rollen().stream()
                        .map(rol -> som(rol, afleiding.rollen().size() > 1))
                        .toList(),
                totOpDeRegel
                        ? Optional.of(afleiding.regels().stream()
                                .map(Herkomstblad::regel)
                                .toList())
                        : Optional.empty(),
                bladeren(vraag, afleiding.bladen()));
    }

    private static String titel(Afleiding afleiding) {
        var waarover = String.join(", ", afleiding.omschrijving());
        if (afleiding.waarde() instanceof Cijfer<BigDecimal> cijfer) {
            return waarover + ": " + Notatie.getal(cijfer.waarde()) + " "
                    + afleiding.definitie().eenheid();
        }
        return waarover + ": geen cijfer";
    }

    private static String toelichting(Afleiding afleiding) {
        if (afleiding.waarde() instanceof GeenCijfer<BigDecimal> geen) {
            return geen.toelichting();
        }
        long aantal = afleiding.rollen().stream()
                .mapToLong(Afleiding.Rol::aantal)
                .max()
                .orElse(0);
        return "Dit cijfer komt uit %s die op %s binnen %s."
                .formatted(regels(aantal), Notatie.datum(afleiding.peildatum().datum()), aantal == 1 ? "was" : "waren");
    }

    private static String regels(long aantal) {
        return aantal == 1 ? "1 regel" : Notatie.aantal(aantal) + " regels";
    }

    private static Som som(Afleiding.Rol rol, boolean metNaam) {
        return new Som(
                metNaam ? rol.naam() : "",
                regels(rol.aantal()),
                Notatie.getal(rol.som()),
                rol.som().toPlainString());
    }

    private static Regel regel(Afleiding.Regel regel) {
        return new Regel(
                regel.herkomst(),
                regel.rol(),
                Notatie.getal(regel.bijdrage()),
                regel.bijdrage().toPlainString(),
                element(regel));
    }

    private static Optional<String> element(Afleiding.Regel regel) {
        return regel.herkomst().bestand().isEmpty()
                ? Optional.empty()
                : Optional.of(Adres.van("/gegevens/bron").naar(regel.bronId()).tekst());
    }

    private static Bladeren bladeren(Cijfervraag vraag, int bladen) {
        int blad = Math.min(vraag.blad(), Math.max(1, bladen));
        return new Bladeren(
                blad,
                bladen,
                blad > 1 ? Optional.of(vraag.opBlad(blad - 1).tekst()) : Optional.empty(),
                blad < bladen ? Optional.of(vraag.opBlad(blad + 1).tekst()) : Optional.empty());
    }
}
