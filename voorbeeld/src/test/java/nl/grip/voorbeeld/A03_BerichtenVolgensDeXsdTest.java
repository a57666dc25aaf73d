// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import nl.grip.voorbeeld.proces.Proef;
import nl.grip.voorbeeld.verkeer.Gemeentebestanden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** Every message of the example is one that the national XSD accepts. */
class A03_BerichtenVolgensDeXsdTest {
    private static final Path STANDAARDEN =
            Path.of(Optional.ofNullable(System.getenv("GRIP_GEDEELD")).orElse("../shared"), "referentie/istandaarden");

    @TempDir
    private Path map;

    private final Map<String, Schema> schemas = new HashMap<>();

    @Test
    void elkBerichtVanEenGegenereerdeGemeenteIsGeldig() {
        assumeTrue(Files.isDirectory(STANDAARDEN), "../shared is er niet: de XSD's van de standaard ontbreken");
        Gemeentebestanden.schrijf(Proef.schoneGemeente(1_500, 2), map);
        Map<String, byte[]> berichten = berichten();
        assertThat(berichten)
                .hasSizeGreaterThan(1_000)
                .allSatisfy((naam, inhoud) ->
                        assertThat(isGeldig(naam, kaal(inhoud))).as(naam).isTrue());
        assertThat(berichten.keySet())
                .anyMatch(naam -> naam.contains("JW315"))
                .anyMatch(naam -> naam.contains("WMO305"))
                .anyMatch(naam -> naam.contains("WMO307"));
    }

    private boolean isGeldig(String naam, byte[] bericht) {
        try {
            schema(naam.replaceFirst(".*(WMO|JW)(\\d{3}).*", "$1$2"))
                    .newValidator()
                    .validate(new StreamSource(new ByteArrayInputStream(bericht)));
            return true;
        } catch (SAXException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Schema schema(String soort) throws SAXException {
        Schema bekend = schemas.get(soort);
        if (bekend == null) {
            String standaard = soort.startsWith("JW") ? "ijw-3.2" : "iwmo-3.2";
            bekend = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(STANDAARDEN
                            .resolve(standaard + "/xsd/" + soort + ".xsd")
                            .toFile());
            schemas.put(soort, bekend);
        }
        return bekend;
    }

    /** What an envelope holds, or the message itself. */
    private static byte[] kaal(byte[] ontvangen) {
        String tekst = new String(ontvangen, StandardCharsets.UTF_8);
        return tekst.contains(":xmlBestand>")
                ? Base64.getDecoder().decode(tekst.replaceFirst("(?s).*<GGK:xmlBestand>([^<]+)<.*", "$1"))
                : ontvangen;
    }

    private Map<String, byte[]> berichten() {
        Map<String, byte[]> berichten = new TreeMap<>();
        try (Stream<Path> paden = Files.walk(map.resolve("berichten"))) {
            for (Path pad : paden.filter(Files::isRegularFile).toList()) {
                if (pad.toString().endsWith(".zip")) {
                    pakUit(pad, berichten);
                } else if (pad.toString().endsWith(".xml")) {
                    berichten.put(map.relativize(pad).toString(), Files.readAllBytes(pad));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return berichten;
    }

    private static void pakUit(Path pad, Map<String, byte[]> berichten) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(pad))) {
            for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
                berichten.put(pad.getFileName() + "!/" + deel.getName(), zip.readAllBytes());
            }
        }
    }
}
