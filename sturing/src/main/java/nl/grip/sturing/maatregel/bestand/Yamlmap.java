// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bestand;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.grip.basis.Herkomst;
import nl.grip.sturing.bewaren.Tekstregister.Lezer;
import nl.grip.sturing.invoer.Bevindingen;
import nl.grip.sturing.invoer.Gelezen;

/** A folder with one {@code *.yaml} file for each document. */
public final class Yamlmap {
    private static final long GROOTSTE_BESTAND = 4_000_000;

    private static final Pattern ID = Pattern.compile("id:\\s*[\"']?([\\w-]+)[\"']?\\s*(#.*)?");
    private final Bevindingen bevindingen;
    private final Map<String, String> bestandVan = new HashMap<>();

    Yamlmap(Bevindingen bevindingen) {
        this.bevindingen = bevindingen;
    }

    /** All documents in the folder; none when anything in it was refused. */
    public static <T> Gelezen<T> lees(Path map, Lezer<T> lezer, Function<T, String> id) {
        Bevindingen bevindingen = new Bevindingen();
        return Gelezen.of(new Yamlmap(bevindingen).alle(map, lezer, id), bevindingen);
    }

    /** In which file each id stands. */
    Map<String, String> bestandVan() {
        return bestandVan;
    }

    <T> List<T> alle(Path map, Lezer<T> lezer, Function<T, String> id) {
        List<T> alle = new ArrayList<>();
        for (Path bestand : bestanden(map)) {
            lees(bestand.toString(), bestand).ifPresent(tekst -> {
                Optional<T> stuk = lezer.lees(bestand.toString(), tekst, bevindingen);
                if (isNieuw(stuk.map(id).orElseGet(() -> idIn(tekst)), bestand, tekst)) {
                    stuk.ifPresent(alle::add);
                }
            });
        }
        return alle;
    }

    private List<Path> bestanden(Path map) {
        try (Stream<Path> alle = Files.list(map)) {
            List<Path> yaml =
                    alle.filter(p -> p.toString().endsWith(".yaml")).sorted().toList();
            if (yaml.isEmpty()) {
                weiger(map.toString(), "geen bestand", "een map met *.yaml", "Zet er een stuk per bestand in");
            }
            return yaml;
        } catch (IOException fout) {
            weiger(map.toString(), "niet te lezen", "een map met *.yaml", "Kijk of de map bestaat");
            return List.of();
        }
    }

    private Optional<String> lees(String naam, Path bestand) {
        try {
            if (Files.size(bestand) > GROOTSTE_BESTAND) {
                weiger(naam, "te groot", "een bestand van hooguit 4 MB", "Zet een stuk in een bestand");
                return Optional.empty();
            }
            ByteBuffer inhoud = ByteBuffer.wrap(Files.readAllBytes(bestand));
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(inhoud).toString());
        } catch (IOException fout) {
            weiger(naam, "niet te lezen", "een tekst in UTF-8", "Sla het bestand op in UTF-8");
            return Optional.empty();
        }
    }

    /** Of a document with a fault in it: an id that stands twice is said at once with the rest. */
    private static String idIn(String tekst) {
        return tekst.lines()
                .map(ID::matcher)
                .filter(Matcher::matches)
                .map(gevonden -> gevonden.group(1))
                .findFirst()
                .orElse("");
    }

    private boolean isNieuw(String id, Path bestand, String tekst) {
        if (id.isEmpty()) {
            return true;
        }
        String eerder = bestandVan.putIfAbsent(id, bestand.toString());
        if (eerder != null) {
            weiger(
                    new Herkomst(bestand.toString(), regelVanId(tekst), "id"),
                    id + " staat ook in " + Path.of(eerder).getFileName(),
                    "elk id een keer",
                    "Kies een ander id");
        }
        return eerder == null;
    }

    /** The line on which the id stands; the first when it is written otherwise than at the start of a line. */
    private static long regelVanId(String tekst) {
        List<String> regels = tekst.lines().toList();
        return 1
                + Math.max(
                        0,
                        regels.indexOf(regels.stream()
                                .filter(regel -> regel.startsWith("id:"))
                                .findFirst()
                                .orElse("")));
    }

    private void weiger(String plek, String gevonden, String verwacht, String herstel) {
        weiger(Herkomst.ofBestand(plek), gevonden, verwacht, herstel);
    }

    private void weiger(Herkomst waar, String gevonden, String verwacht, String herstel) {
        bevindingen.weiger(waar, "GRIP-maatregel", gevonden, verwacht, herstel);
    }
}
