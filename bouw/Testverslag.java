// SPDX-License-Identifier: EUPL-1.2

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Reads the reports of surefire and says what passed, what failed and above all what did not run: skipped tests with
 * their reason, and test classes that left no report (a class outside surefire's names, or two test engines in one class).
 * Run by ./check as {@code java bouw/Testverslag.java [zonder-browser]}.
 */
class Testverslag {
    private static final Pattern TEST = Pattern.compile("(?m)^\\s*@(Test|Property|Example|ParameterizedTest|"
            + "RepeatedTest|TestFactory|ArchTest)\\b");
    private static final int IETS_MISLUKT = 1;
    private static final int IETS_NIET_GEDRAAID = 4;

    private final boolean zonderBrowser;
    private final List<String> mislukt = new ArrayList<>();
    private final Map<String, List<String>> overgeslagen = new TreeMap<>();
    private final List<String> nietGedraaid = new ArrayList<>();
    private final Map<String, Integer> gevonden = new TreeMap<>();
    private int geslaagd;

    Testverslag(boolean zonderBrowser) {
        this.zonderBrowser = zonderBrowser;
    }

    public static void main(String[] woorden) throws Exception {
        Testverslag verslag = new Testverslag(List.of(woorden).contains("zonder-browser"));
        verslag.leesVerslagen();
        verslag.zoekKlassenZonderVerslag();
        System.exit(verslag.vertel());
    }

    private void leesVerslagen() throws Exception {
        DocumentBuilder lezer = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        for (Path bestand : bestanden("*/target/surefire-reports/TEST-*.xml")) {
            Element klasse = lezer.parse(bestand.toFile()).getDocumentElement();
            NodeList tests = klasse.getElementsByTagName("testcase");
            gevonden.merge(klasse.getAttribute("name"), tests.getLength(), Integer::sum);
            for (int i = 0; i < tests.getLength(); i++) {
                neem((Element) tests.item(i));
            }
        }
    }

    private void neem(Element test) {
        String naam = test.getAttribute("classname") + "." + test.getAttribute("name");
        NodeList overslag = test.getElementsByTagName("skipped");
        if (overslag.getLength() > 0) {
            String reden = ((Element) overslag.item(0)).getAttribute("message");
            overgeslagen.computeIfAbsent(reden, r -> new ArrayList<>()).add(naam);
        } else if (test.getElementsByTagName("failure").getLength() + test.getElementsByTagName("error").getLength()
                > 0) {
            mislukt.add(naam);
        } else {
            geslaagd++;
        }
    }

    /** A class with tests in it must have a report with tests in it. */
    private void zoekKlassenZonderVerslag() throws IOException {
        for (Path bron : bestanden("*/src/test/java/**/*.java")) {
            String tekst = Files.readString(bron);
            boolean weggelaten = zonderBrowser && tekst.contains("@Tag(\"browser\")");
            if (TEST.matcher(tekst).find() && !weggelaten && aantalVan(klasse(bron)) == 0) {
                nietGedraaid.add(klasse(bron));
            }
        }
    }

    /** Nested classes report under their own name. */
    private int aantalVan(String klasse) {
        return gevonden.entrySet().stream()
                .filter(e -> e.getKey().equals(klasse) || e.getKey().startsWith(klasse + "$"))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static String klasse(Path bron) {
        String pad = bron.toString().replace('\\', '/');
        return pad.replaceFirst(".*src/test/java/", "").replaceFirst("\\.java$", "").replace('/', '.');
    }

    private static List<Path> bestanden(String patroon) throws IOException {
        var past = Path.of("").getFileSystem().getPathMatcher("glob:" + patroon);
        try (Stream<Path> paden = Files.walk(Path.of(""), 20)) {
            return new ArrayList<>(new TreeSet<>(paden.filter(past::matches).toList()));
        }
    }

    private int vertel() {
        mislukt.forEach(naam -> System.out.println("MISLUKT        " + naam));
        nietGedraaid.forEach(naam -> System.out.println("NIET GEDRAAID  " + naam + " (geen verslag van deze klasse)"));
        overgeslagen.forEach(this::vertelOverslag);
        int overslag = overgeslagen.values().stream().mapToInt(List::size).sum() + nietGedraaid.size();
        System.out.println(geslaagd + " passed, " + mislukt.size() + " failed, " + overslag + " skipped");
        if (!mislukt.isEmpty() || geslaagd == 0) {
            return IETS_MISLUKT;
        }
        boolean allesVerklaard =
                nietGedraaid.isEmpty() && overgeslagen.keySet().stream().allMatch(this::magOntbreken);
        return allesVerklaard ? 0 : IETS_NIET_GEDRAAID;
    }

    private void vertelOverslag(String reden, List<String> namen) {
        System.out.println("OVERGESLAGEN   " + namen.size() + " omdat: " + (reden.isBlank() ? "geen reden" : reden)
                + (magOntbreken(reden) ? " (dat mag)" : ""));
        namen.forEach(naam -> System.out.println("               " + naam));
    }

    /** Comparisons with the folder beside the project, and proofs that only {@code --lang} runs, may be absent. */
    private boolean magOntbreken(String reden) {
        return reden.contains("../shared") || reden.contains("--lang") || zonderBrowser && reden.contains("Chromium");
    }
}
