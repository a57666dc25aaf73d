// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.buren;

import java.math.BigDecimal;

/**
 * What a municipality says that a taakveld costs (Iv3).
 *
 * @param verslagsoort begroting ({@code X000}) or jaarrekening ({@code X005})
 * @param gemeente CBS code {@code GM0402}; its name in a file without codes
 * @param taakveld of two figures at most, such as 6.71
 * @param duizend costs in thousands of euro, without changes of reserves and settlements inside the municipality
 */
public record Taakveldbedrag(int jaar, String verslagsoort, String gemeente, String taakveld, BigDecimal duizend) {}
