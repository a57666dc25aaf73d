// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bestand;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nl.grip.basis.Herkomst;
import nl.grip.sturing.invoer.Bevindingen;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** The text of a YAML file as a tree with lines. Anchors, aliases and tags are refused: a measure says what it says. */
final class Yamlboom {
    private static final int DIEPSTE = 20;
    private static final int LANGSTE = 1_000_000;
    private final String bestand;
    private final Bevindingen bevindingen;
    private final LoadSettings instelling;

    Yamlboom(String bestand, Bevindingen bevindingen) {
        this.bestand = bestand;
        this.bevindingen = bevindingen;
        this.instelling = LoadSettings.builder()
                .setLabel("maatregel")
                .setUseMarks(true)
                .setCodePointLimit(LANGSTE)
                .setAllowDuplicateKeys(true)
                .build();
    }

    Optional<Veld> lees(String tekst) {
        try {
            if (!isEenvoudig(tekst)) {
                return Optional.empty();
            }
            List<Node> documenten = StreamSupport.stream(
                            new Compose(instelling).composeAllFromString(tekst).spliterator(), false)
                    .toList();
            return enige(documenten).map(wortel -> new Veld(bestand, "", wortel, bevindingen));
        } catch (MarkedYamlEngineException fout) {
            weiger(
                    regel(fout.getProblemMark()),
                    "geen geldige YAML",
                    "Kijk naar inspringen, dubbele punten en haakjes");
        } catch (YamlEngineException fout) {
            weiger(0, "geen geldige YAML", "Gebruik UTF-8 en hooguit een miljoen tekens");
        }
        return Optional.empty();
    }

    private Optional<Node> enige(List<Node> documenten) {
        if (documenten.size() != 1) {
            weiger(1, documenten.size() + " documenten in een bestand", "Zet een maatregel in een bestand");
            return Optional.empty();
        }
        return Optional.of(documenten.get(0));
    }

    private boolean isEenvoudig(String tekst) {
        boolean eenvoudig = true;
        int diepte = 0;
        for (Event event : new Parse(instelling).parseString(tekst)) {
            diepte += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (diepte > DIEPSTE) {
                weiger(regel(event.getStartMark()), "te diep genest", "Maak het bestand vlakker");
                return false;
            }
            if (isBijzonder(event)) {
                weiger(
                        regel(event.getStartMark()),
                        "een anker (&), verwijzing (*) of label (!)",
                        "Schrijf de waarde uit");
                eenvoudig = false;
            }
        }
        return eenvoudig;
    }

    private static boolean isBijzonder(Event event) {
        return event instanceof AliasEvent
                || (event instanceof NodeEvent n && n.getAnchor().isPresent())
                || (event instanceof ScalarEvent s && s.getTag().isPresent())
                || (event instanceof CollectionStartEvent c && c.getTag().isPresent());
    }

    static int regel(Optional<Mark> plek) {
        return plek.map(mark -> mark.getLine() + 1).orElse(0);
    }

    private void weiger(int regel, String gevonden, String herstel) {
        bevindingen.weiger(new Herkomst(bestand, regel, ""), "GRIP-yaml", gevonden, "eenvoudige YAML 1.2", herstel);
    }
}
