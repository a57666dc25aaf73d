// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.bron;

import java.util.List;

/**
 * What the program does with data of people, as it is written down in the tables that the program itself obeys.
 *
 * @param gegevens per kind of fact about a person what is kept of him
 * @param rechten per role what it may see
 * @param termijnen how long data are kept
 */
public record Verwerking(List<Gegeven> gegevens, List<Recht> rechten, List<Termijn> termijnen) {
    public Verwerking {
        gegevens = List.copyOf(gegevens);
        rechten = List.copyOf(rechten);
        termijnen = List.copyOf(termijnen);
    }

    /** @param pseudoniemen the columns that hold a pseudonym instead of what was received */
    public record Gegeven(String feit, List<String> kolommen, List<String> pseudoniemen) {
        public Gegeven {
            kolommen = List.copyOf(kolommen);
            pseudoniemen = List.copyOf(pseudoniemen);
        }
    }

    /**
     * @param kleineAantallen whether it sees counts of a few people
     * @param perPersoon whether it may see rows about one person, under a pseudonym
     * @param opBsn whether it may look at the help of one inwoner, found by his BSN
     */
    public record Recht(String rol, boolean kleineAantallen, boolean perPersoon, boolean opBsn) {}

    /** @param jaren after the last change */
    public record Termijn(String wet, int jaren, String artikel) {}
}
