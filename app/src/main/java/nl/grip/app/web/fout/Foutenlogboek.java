// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.fout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Mistakes of ours, one line each: when, its number, what kind and where in our code. Never the message of an exception,
 * for that may hold what stands in a file.
 */
public record Foutenlogboek(Path bestand, Clock klok) implements Foutmelder {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final int NUMMER = 8;
    private static final int PLEKKEN = 5;

    @Override
    public String meld(Throwable fout) {
        var nummer = UUID.randomUUID().toString().substring(0, NUMMER);
        try {
            Files.write(bestand, List.of(regel(nummer, fout)), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return nummer;
        } catch (IOException vol) {
            return "niet opgeschreven, het logboek kan niet worden beschreven";
        }
    }

    private String regel(String nummer, Throwable fout) {
        var nu = OffsetDateTime.now(klok.withZone(AMSTERDAM)).truncatedTo(ChronoUnit.SECONDS);
        return Stream.iterate(fout, oorzaak -> oorzaak != null, Throwable::getCause)
                .map(Foutenlogboek::kort)
                .collect(Collectors.joining(" door ", nu + " " + nummer + " ", ""));
    }

    private static String kort(Throwable fout) {
        return fout.getClass().getName()
                + Arrays.stream(fout.getStackTrace())
                        .filter(plek -> plek.getClassName().startsWith("nl.grip."))
                        .limit(PLEKKEN)
                        .map(plek -> plek.getFileName() + ":" + plek.getLineNumber())
                        .toList();
    }
}
