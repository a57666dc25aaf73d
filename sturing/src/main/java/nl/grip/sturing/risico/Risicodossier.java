// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.risico;

/** A risk with what is written down of it; empty where nothing is. */
public record Risicodossier(
        Risico risico,
        String domein,
        String oorzaak,
        String gevolg,
        String eigenaar,
        String maatregelen,
        String staat) {}
