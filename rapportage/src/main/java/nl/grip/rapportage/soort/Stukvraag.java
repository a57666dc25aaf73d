// SPDX-License-Identifier: EUPL-1.2
package nl.grip.rapportage.soort;

import java.util.Optional;
import nl.grip.basis.Peildatum;

/**
 * What is asked of a document.
 *
 * @param dag what was known on it counts; the document is about its year
 * @param aanbieder AGB-code of whom it is about, where it is about one
 */
public record Stukvraag(Peildatum dag, Optional<String> aanbieder) {}
