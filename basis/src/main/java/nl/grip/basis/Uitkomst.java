// SPDX-License-Identifier: EUPL-1.2
package nl.grip.basis;

/** An answer, or the reason why there is none; never 0 or blank instead. */
public sealed interface Uitkomst<T> {
    record Cijfer<T>(T waarde) implements Uitkomst<T> {}

    record GeenCijfer<T>(Reden reden, String toelichting) implements Uitkomst<T> {}

    /** Why there is no figure: the codes of the column {@code geen_cijfer}. */
    enum Reden {
        TE_WEINIG_GEGEVENS,
        TE_KLEINE_GROEP,
        GEEN_BRON,
        BUITEN_HISTORIE,
        PEILDATUM_IN_TOEKOMST,
        ONGELIJK_PRIJSPEIL,
        NIET_GEDEFINIEERD;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
