// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.inlog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.grip.basis.Bevinding;
import nl.grip.basis.Bevinding.Ernst;
import nl.grip.basis.Herkomst;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The lines of a YAML file of settings: each key once, and only known ones. */
final class Regels {
    private static final String BRON = "Grip, instellingen van het inloggen";
    private final String bestand;
    private final Map<String, Node> waarden = new LinkedHashMap<>();
    private final List<Bevinding> bevindingen = new ArrayList<>();

    Regels(String bestand) {
        this.bestand = bestand;
    }

    void lees(String tekst, Set<String> bekend) {
        var instelling = LoadSettings.builder().setUseMarks(true).build();
        var wortel = new Compose(instelling).composeString(tekst);
        waarden.putAll(velden(wortel));
        eisEenmaal(wortel);
        waarden.keySet().stream()
                .filter(sleutel -> !bekend.contains(sleutel))
                .forEach(sleutel -> weiger(
                        sleutel,
                        sleutel,
                        "een bekende sleutel",
                        "Kies uit " + String.join(", ", new TreeSet<>(bekend))));
    }

    /** Of two lines with the same key nobody knows which one counts. */
    private void eisEenmaal(Optional<Node> wortel) {
        if (wortel.orElse(null) instanceof MappingNode blok && blok.getValue().size() != waarden.size()) {
            weiger("", "een sleutel die er tweemaal staat", "elke sleutel een keer", "Haal een van de twee weg");
        }
    }

    List<Bevinding> bevindingen() {
        return List.copyOf(bevindingen);
    }

    Optional<String> tekst(String sleutel) {
        return find(sleutel).flatMap(Regels::tekst);
    }

    /** The keys under a key, each with its one or more texts. */
    Map<String, List<String>> lijsten(String sleutel) {
        return velden(find(sleutel)).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, paar -> teksten(paar.getValue()), (een, ander) -> een, LinkedHashMap::new));
    }

    private Optional<Node> find(String sleutel) {
        return Optional.ofNullable(waarden.get(sleutel));
    }

    private static Map<String, Node> velden(Optional<Node> knoop) {
        Map<String, Node> velden = new LinkedHashMap<>();
        if (knoop.orElse(null) instanceof MappingNode blok) {
            blok.getValue()
                    .forEach(paar ->
                            tekst(paar.getKeyNode()).ifPresent(sleutel -> velden.put(sleutel, paar.getValueNode())));
        }
        return velden;
    }

    private static List<String> teksten(Node knoop) {
        var delen = knoop instanceof SequenceNode lijst ? lijst.getValue().stream() : Stream.of(knoop);
        return delen.flatMap(deel -> tekst(deel).stream()).toList();
    }

    private static Optional<String> tekst(Node knoop) {
        return knoop instanceof ScalarNode enkel && !enkel.getValue().isBlank()
                ? Optional.of(enkel.getValue().strip())
                : Optional.empty();
    }

    void weiger(String sleutel, String gevonden, String verwacht, String herstel) {
        int regel = find(sleutel)
                .flatMap(Node::getStartMark)
                .map(plek -> plek.getLine() + 1)
                .orElse(1);
        bevindingen.add(new Bevinding(
                new Herkomst(bestand, regel, sleutel),
                "GRIP-inloggen",
                Ernst.WEIGERING,
                gevonden,
                verwacht,
                "Grip start niet",
                herstel,
                BRON));
    }
}
