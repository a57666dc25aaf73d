// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.sturing;

import java.util.List;
import java.util.Optional;
import nl.grip.rapportage.beeld.Beeld;

/**
 * A part of a page: what it says, a choice, a picture and the numbers of it.
 *
 * @param id unique on the page
 */
public record Deel(
        String id,
        String titel,
        List<String> zinnen,
        Optional<Keuze> keuze,
        Optional<Beeld> beeld,
        List<Lijst> lijsten,
        Optional<Register> register) {
    public Deel {
        zinnen = List.copyOf(zinnen);
        lijsten = List.copyOf(lijsten);
    }

    /** Whether nothing stands under its title. */
    boolean isLeeg() {
        return zinnen.isEmpty()
                && keuze.isEmpty()
                && beeld.isEmpty()
                && lijsten.isEmpty()
                && register.filter(r -> !r.isLeeg()).isEmpty();
    }

    public static Deel van(String id, String titel, String... zinnen) {
        return new Deel(id, titel, List.of(zinnen), Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    public Deel met(List<String> meer) {
        return new Deel(id, titel, meer, keuze, beeld, lijsten, register);
    }

    public Deel met(Keuze nieuw) {
        return new Deel(id, titel, zinnen, Optional.of(nieuw), beeld, lijsten, register);
    }

    public Deel met(Beeld nieuw) {
        return new Deel(id, titel, zinnen, keuze, Optional.of(nieuw), lijsten, register);
    }

    public Deel met(Lijst... nieuw) {
        return metLijsten(List.of(nieuw));
    }

    public Deel metLijsten(List<Lijst> nieuw) {
        return new Deel(id, titel, zinnen, keuze, beeld, nieuw, register);
    }

    public Deel met(Register nieuw) {
        return new Deel(id, titel, zinnen, keuze, beeld, lijsten, Optional.of(nieuw));
    }
}
