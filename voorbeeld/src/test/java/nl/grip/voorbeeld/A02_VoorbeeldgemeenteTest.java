// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class A02_VoorbeeldgemeenteTest {
    @TempDir
    private Path map;

    @Test
    void tweeKeerMakenGeeftDezelfdeBytesOokOpEenAndereMachine() {
        Voorbeeldgemeente.schrijf(map.resolve("a"));
        Locale taal = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
            Voorbeeldgemeente.schrijf(map.resolve("b"));
        } finally {
            Locale.setDefault(taal);
            TimeZone.setDefault(zone);
        }
        assertThat(inhoud(map.resolve("a"))).isEqualTo(inhoud(map.resolve("b"))).hasSizeGreaterThan(200);
    }

    private static Map<String, String> inhoud(Path map) {
        Map<String, String> inhoud = new TreeMap<>();
        try (Stream<Path> paden = Files.walk(map)) {
            for (Path pad : paden.filter(Files::isRegularFile).toList()) {
                inhoud.put(
                        map.relativize(pad).toString(),
                        new String(Files.readAllBytes(pad), java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return inhoud;
    }
}
