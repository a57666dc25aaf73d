// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Aangrijpingspunt;
import nl.grip.voorbeeld.scenario.Gebeurtenis.Wijken;

/** The sentences that a scenario row may hold, and what each means. */
final class Zinnen {
    private static final String GETAL = "(\\d{1,4})";
    private static final String PROCENT = "(\\d{1,4}(?:\\.\\d+)?)%";
    private static final String MEER_OF_MINDER = "([+-]\\d{1,4}(?:\\.\\d+)?)%";
    private static final String CODE = "([A-Z][A-Z0-9]{2,4})";

    private static final List<Zin> ZINNEN = List.of(
            new Zin(
                    "aanbieder N declareert niets meer vanaf maand M[ en haalt in maand K (de helft|alles) in]",
                    "aanbieder " + GETAL + " declareert niets meer vanaf maand " + GETAL + "(?: en haalt in maand "
                            + GETAL + " (de helft|alles) in)?",
                    m -> new Gebeurtenis.StilleAanbieder(
                            geheel(m, 1), geheel(m, 2), misschien(m, 3), "alles".equals(m.group(4)))),
            new Zin(
                    "aanbieder N failliet in maand M; clienten over in K maanden naar A anderen",
                    "aanbieder " + GETAL + " failliet in maand " + GETAL + "; clienten over in " + GETAL
                            + " maanden naar " + GETAL + " anderen",
                    m -> new Gebeurtenis.Faillissement(geheel(m, 1), geheel(m, 2), geheel(m, 3), geheel(m, 4))),
            new Zin(
                    "X wordt Y+Z per maand M (A/B)",
                    CODE + " wordt " + CODE + "\\+" + CODE + " per maand " + GETAL + " \\(" + GETAL + "/" + GETAL
                            + "\\)",
                    m -> new Gebeurtenis.Hercodering(
                            m.group(1),
                            List.of(m.group(2), m.group(3)),
                            geheel(m, 4),
                            List.of(geheel(m, 5) / 100.0, geheel(m, 6) / 100.0))),
            new Zin(
                    "X wordt Y per maand M",
                    CODE + " wordt " + CODE + " per maand " + GETAL,
                    m -> new Gebeurtenis.Hercodering(m.group(1), List.of(m.group(2)), geheel(m, 3), List.of(1.0))),
            new Zin(
                    "trend instroom +P%/jr",
                    "trend instroom " + MEER_OF_MINDER + "/jr", m -> new Gebeurtenis.Trend(procent(m, 1))),
            new Zin(
                    "instroom [X ]±P% vanaf maand M[ tot maand K]",
                    "instroom (?:" + CODE + " )?" + MEER_OF_MINDER + " vanaf maand " + GETAL + "(?: tot maand " + GETAL
                            + ")?",
                    m -> new Gebeurtenis.Instroomschok(
                            Optional.ofNullable(m.group(1)), procent(m, 2), geheel(m, 3), misschien(m, 4))),
            new Zin(
                    "vertraging ±K maand bij P% van de omzet vanaf maand M",
                    "vertraging ([+-]\\d{1,4}) maand bij " + PROCENT + " van de omzet vanaf maand " + GETAL,
                    m -> new Gebeurtenis.Vertraging(geheel(m, 1), procent(m, 2), geheel(m, 3))),
            new Zin(
                    "(uitnutting|instroom|duur|prijs) X ±P% vanaf maand M[ voor wijk A-B]",
                    "(uitnutting|instroom|duur|prijs) " + CODE + " " + MEER_OF_MINDER + " vanaf maand " + GETAL
                            + "(?: voor wijk " + GETAL + "-" + GETAL + ")?",
                    m -> new Gebeurtenis.Maatregel(
                            Aangrijpingspunt.valueOf(m.group(1).toUpperCase(Locale.ROOT)),
                            m.group(2),
                            procent(m, 3),
                            geheel(m, 4),
                            wijken(m, 5))),
            new Zin(
                    "placebo X vanaf maand M voor wijk A-B",
                    "placebo " + CODE + " vanaf maand " + GETAL + " voor wijk " + GETAL + "-" + GETAL,
                    m -> new Gebeurtenis.Maatregel(
                            Aangrijpingspunt.PLACEBO, m.group(1), 0, geheel(m, 2), wijken(m, 3))));

    private Zinnen() {}

    /** What the sentence says; empty for {@code geen}. Refuses anything that is not in the list. */
    static Optional<Gebeurtenis> lees(String zin) {
        if (zin.equals("geen")) {
            return Optional.empty();
        }
        return Optional.of(ZINNEN.stream()
                .flatMap(vorm -> vorm.lees(zin).stream())
                .findFirst()
                .orElseThrow(() -> OngeldigScenario.onbekendeZin(zin, list())));
    }

    /** The sentences as a reader may write them. */
    static List<String> list() {
        return Stream.concat(
                        Stream.of("geen", "nee", "ja (verwerkt in maand M)"),
                        ZINNEN.stream().map(Zin::vorm))
                .toList();
    }

    private static int geheel(MatchResult m, int groep) {
        return Integer.parseInt(m.group(groep));
    }

    private static OptionalInt misschien(MatchResult m, int groep) {
        return m.group(groep) == null ? OptionalInt.empty() : OptionalInt.of(geheel(m, groep));
    }

    private static double procent(MatchResult m, int groep) {
        return Double.parseDouble(m.group(groep)) / 100;
    }

    private static Optional<Wijken> wijken(MatchResult m, int groep) {
        return m.group(groep) == null
                ? Optional.empty()
                : Optional.of(new Wijken(geheel(m, groep), geheel(m, groep + 1)));
    }

    private record Zin(String vorm, Pattern patroon, Function<MatchResult, Gebeurtenis> betekenis) {
        Zin(String vorm, String patroon, Function<MatchResult, Gebeurtenis> betekenis) {
            this(vorm, Pattern.compile(patroon), betekenis);
        }

        Optional<Gebeurtenis> lees(String zin) {
            var m = patroon.matcher(zin);
            return m.matches() ? Optional.of(betekenis.apply(m.toMatchResult())) : Optional.empty();
        }
    }
}
