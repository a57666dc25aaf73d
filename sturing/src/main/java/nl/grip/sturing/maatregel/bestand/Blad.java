// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bestand;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The keys and values of a YAML block, in their order. */
final class Blad {
    private final Veld zelf;
    private final Map<String, Veld> velden;
    private final Map<String, Veld> sleutels;

    private Blad(Veld zelf, Map<String, Veld> velden, Map<String, Veld> sleutels) {
        this.zelf = zelf;
        this.velden = velden;
        this.sleutels = sleutels;
    }

    static Blad leeg(Veld zelf) {
        return new Blad(zelf, Map.of(), Map.of());
    }

    static Blad of(Veld zelf, MappingNode knoop) {
        Map<String, Veld> velden = new LinkedHashMap<>();
        Map<String, Veld> sleutels = new LinkedHashMap<>();
        for (NodeTuple paar : knoop.getValue()) {
            String naam = paar.getKeyNode() instanceof ScalarNode s ? s.getValue() : "?";
            Veld sleutel = zelf.onder(naam, paar.getKeyNode());
            if (velden.putIfAbsent(naam, zelf.onder(naam, paar.getValueNode())) != null) {
                sleutel.weiger(naam, "elke sleutel een keer", "Haal een van de twee weg");
            }
            sleutels.putIfAbsent(naam, sleutel);
        }
        return new Blad(zelf, velden, sleutels);
    }

    Blad metAlleen(Collection<String> bekend) {
        sleutels.forEach((naam, sleutel) -> {
            if (!bekend.contains(naam)) {
                sleutel.weiger(naam, "een bekende sleutel", Naaste.bedoeld(naam, bekend));
            }
        });
        return this;
    }

    Map<String, Veld> velden() {
        return velden;
    }

    Veld zelf() {
        return zelf;
    }

    Veld sleutel(String naam) {
        return sleutels.getOrDefault(naam, zelf);
    }

    Optional<Veld> find(String naam) {
        return Optional.ofNullable(velden.get(naam));
    }

    Optional<Veld> verplicht(String naam) {
        if (!velden.containsKey(naam)) {
            zelf.weiger("niets", "de sleutel " + naam, "Zet er een regel '" + naam + ": ...' bij");
        }
        return find(naam);
    }

    /** The text of a key, or nothing at all when the key is not there. */
    String tekst(String naam) {
        return find(naam).flatMap(Veld::tekst).orElse("");
    }

    /** A word from a list, or nothing at all when the key is not there. */
    String woord(String naam, Collection<String> keuze) {
        return find(naam).flatMap(veld -> veld.woordUit(keuze)).orElse("");
    }
}
