// SPDX-License-Identifier: EUPL-1.2

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Writes or verifies THIRD-PARTY.md: every library that goes along with Grip, from the SBOM that CycloneDX made.
 * Run by ./check as {@code java bouw/Derdenlijst.java [herstel]}.
 */
class Derdenlijst {
    private static final Path SBOM = Path.of("target/sbom.xml");
    private static final Path LIB = Path.of("app/target/grip/lib");
    private static final Path LIJST = Path.of("THIRD-PARTY.md");
    private static final String KOP =
            """
            # Third-party libraries

            What goes along with Grip when it runs, from the software bill of materials that the build makes
            (`target/sbom.json`, CycloneDX). Made by `./check --herstel`, verified by `./check`. Fonts and style sheets in
            the screens stand beside their own licence texts.

            | library | version | licence |
            |---|---|---|
            """;

    public static void main(String[] woorden) throws Exception {
        String lijst = KOP + String.join("", rijen());
        if (List.of(woorden).contains("herstel")) {
            Files.writeString(LIJST, lijst);
        } else if (!Files.exists(LIJST) || !Files.readString(LIJST).equals(lijst)) {
            System.out.println("THIRD-PARTY.md klopt niet met de bibliotheken; ./check --herstel maakt hem opnieuw.");
            System.exit(1);
        }
    }

    private static TreeSet<String> rijen() throws Exception {
        NodeList delen = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(SBOM.toFile())
                .getElementsByTagName("component");
        TreeSet<String> rijen = new TreeSet<>();
        for (int i = 0; i < delen.getLength(); i++) {
            Element deel = (Element) delen.item(i);
            if (gaatMee(deel)) {
                rijen.add(rij(deel));
            }
        }
        return rijen;
    }

    private static boolean gaatMee(Element deel) {
        String jar = tekst(deel, "name") + "-" + tekst(deel, "version") + ".jar";
        return !tekst(deel, "group").equals("nl.grip") && Files.exists(LIB.resolve(jar));
    }

    private static String rij(Element deel) {
        return "| " + tekst(deel, "group") + ":" + tekst(deel, "name") + " | " + tekst(deel, "version") + " | "
                + licenties(deel) + " |\n";
    }

    private static String licenties(Element deel) {
        List<String> namen = new ArrayList<>();
        NodeList licenties = deel.getElementsByTagName("license");
        for (int i = 0; i < licenties.getLength(); i++) {
            Element licentie = (Element) licenties.item(i);
            namen.add(tekst(licentie, "id").isEmpty() ? tekst(licentie, "name") : tekst(licentie, "id"));
        }
        String uitdrukking = tekst(deel, "expression");
        return namen.isEmpty() ? uitdrukking : String.join(" or ", namen);
    }

    private static String tekst(Element ouder, String naam) {
        NodeList gevonden = ouder.getElementsByTagName(naam);
        return gevonden.getLength() == 0 ? "" : gevonden.item(0).getTextContent().strip();
    }
}
