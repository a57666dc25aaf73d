// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.buren;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a municipality says that a taakveld costs (Iv3).
 *
 * @param verslagsoort begroting ({@code X000}) or jaarrekening ({@code X005})
 * @param gemeente CBS code {@code GM0402}; its name in a file without codes
 * @param taakveld of two figures at most, such as 6.71
 * @param post where it stands in the tables of CBS: taakveld and category as they are written there; without category when the
 *     file adds them up
 * @param duizend costs in thousands of euro, without changes of reserves and settlements inside the municipality
 */
public record Taakveldbedrag(
        int jaar, String verslagsoort, String gemeente, String taakveld, String post, BigDecimal duizend) {
    /** What it is an amount of. */
    List<Object> sleutel() {
        return List.of(jaar, verslagsoort, gemeente, post);
    }
}
