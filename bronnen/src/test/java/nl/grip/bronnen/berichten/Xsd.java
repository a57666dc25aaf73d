// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The judgement of the official XSD, when the shared folder is there. */
final class Xsd {
    static final Path MAP =
            Path.of(String.valueOf(System.getenv("GRIP_GEDEELD"))).resolve("referentie/istandaarden");

    private static final Map<Path, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private Xsd() {}

    static boolean isEr() {
        return Files.isDirectory(MAP);
    }

    private static Path van(String soort, String release) {
        return MAP.resolve(release.equals("3.2") ? "" : "ouder")
                .resolve((soort.startsWith("WMO") ? "iwmo-" : "ijw-") + release)
                .resolve("xsd")
                .resolve(soort + ".xsd");
    }

    static boolean isGeldig(String soort, byte[] bericht) {
        return isGeldig(soort, "3.2", bericht);
    }

    static boolean isGeldig(String soort, String release, byte[] bericht) {
        var schema = SCHEMAS.computeIfAbsent(van(soort, release), Xsd::schema);
        try {
            schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(bericht)));
            return true;
        } catch (SAXException e) {
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    static List<Path> voorbeelden(String release, List<String> soorten) throws IOException {
        try (var mappen = Files.walk(MAP)) {
            return mappen.filter(pad -> pad.toString().contains(release + "/voorbeelden/"))
                    .filter(pad -> soorten.stream()
                            .anyMatch(soort -> pad.getFileName().toString().startsWith(soort)))
                    .sorted()
                    .toList();
        }
    }

    private static Schema schema(Path pad) {
        try {
            var fabriek = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            return fabriek.newSchema(pad.toFile());
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
