// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.verevening;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** By what costs are divided. Where a municipality has no earlier years the key is what it brought along. */
public enum Sleutel {
    /** The key that was brought along: inhabitants, youth, use or a share. */
    GEWICHT(0),
    /** Its own costs of the year before. */
    VORIG_JAAR(1),
    /** The mean of its own costs of the three years before. */
    DRIE_JAAR(3);

    private final int jaren;

    Sleutel(int jaren) {
        this.jaren = jaren;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Sleutel> find(String code) {
        return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
    }

    /** The same municipalities with this key; a year in which one of them has no history keeps what was brought along. */
    public List<Deelnemer> pas(List<Deelnemer> deelnemers) {
        return jaren == 0
                ? deelnemers
                : deelnemers.stream().map(d -> pas(d, deelnemers)).toList();
    }

    private Deelnemer pas(Deelnemer deelnemer, List<Deelnemer> alle) {
        boolean bekend = alle.stream()
                .filter(d -> d.jaar() == deelnemer.jaar())
                .allMatch(d -> eerder(d, alle).isPresent());
        boolean iets = alle.stream()
                .filter(d -> d.jaar() == deelnemer.jaar())
                .anyMatch(d -> eerder(d, alle).orElse(0) > 0);
        return bekend && iets ? deelnemer.met(Math.round(eerder(deelnemer, alle).orElse(0))) : deelnemer;
    }

    /** In cents; a year with more credits than bills weighs nothing. */
    private OptionalDouble eerder(Deelnemer deelnemer, List<Deelnemer> alle) {
        return alle.stream()
                .filter(d -> d.gemeente().equals(deelnemer.gemeente())
                        && d.jaar() < deelnemer.jaar()
                        && d.jaar() >= deelnemer.jaar() - jaren)
                .mapToDouble(d -> Math.max(0, d.eigenKosten().centen()))
                .average();
    }
}
