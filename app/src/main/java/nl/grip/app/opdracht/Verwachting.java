// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.opdracht;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;

/** What an argument should have looked like. */
final class Verwachting {
    private static final Set<Class<?>> GEHEEL = Set.of(int.class, long.class, Integer.class, Long.class);

    private Verwachting() {}

    static String zin(ArgSpec argument) {
        Class<?> soort = argument.auxiliaryTypes()[0];
        if (soort == LocalDate.class) {
            return ": schrijf een datum als 2026-07-08";
        }
        if (GEHEEL.contains(soort)) {
            return ": schrijf een geheel getal";
        }
        if (soort == BigDecimal.class) {
            return ": schrijf een getal met een punt voor de decimalen, zoals 0.25";
        }
        return soort.isEnum() ? ": kies uit " + keuzes(soort) : "";
    }

    private static String keuzes(Class<?> soort) {
        return Arrays.stream(soort.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }
}
