// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.grip.bronnen.Lijst;
import nl.grip.bronnen.Lijst.Rij;

/** Makes the tree of elements from the list of a message (indented by two spaces a level) and {@code groepen.csv}. */
final class Structuurbouwer {
    private final Berichtsoort soort;
    private final Typen typen;
    private final Map<String, List<Rij>> groepen = new HashMap<>();
    private final List<Rij> rijen;
    private int rij;
    private int vak;

    Structuurbouwer(Berichtsoort soort) {
        this.soort = soort;
        this.typen = new Typen(soort);
        this.rijen = Lijst.lees(soort.map() + soort.structuur() + ".csv").stream()
                .filter(r -> isVan(soort, r.get("domein")))
                .toList();
        for (var groepsrij : Lijst.lees(soort.map() + "groepen.csv")) {
            groepen.computeIfAbsent(groepsrij.get("groep"), g -> new ArrayList<>())
                    .add(groepsrij);
        }
    }

    /** What one of both laws has only is marked with that law. */
    private static boolean isVan(Berichtsoort soort, String domein) {
        return domein.isEmpty() || domein.equals(soort.domein().code());
    }

    Element bouw() {
        return element(rijen.get(rij++), "", soort.namespace(), false);
    }

    private Element element(Rij deze, String ouder, String namespace, boolean persoonlijk) {
        var naam = deze.get("element").strip().intern();
        var pad = ouder.isEmpty() ? naam : ouder + "/" + naam;
        var type = deze.get("type");
        var gevonden = typen.find(type);
        int eerste = vak;
        vak += gevonden.isPresent() ? 1 : 0;
        var kinderen = gevonden.isPresent() ? List.<Element>of() : kinderen(deze, pad, namespace);
        return new Element(
                naam,
                namespace.intern(),
                pad,
                deze.get("min").equals("1"),
                deze.get("max").equals("n"),
                isNaamloos(type, gevonden) ? "" : type,
                type.startsWith("LDT_") || type.startsWith("CDT_") ? soort.basisnamespace() : soort.namespace(),
                gevonden.map(Typen.Type::waarde),
                persoonlijk || gevonden.map(Typen.Type::persoonlijk).orElse(false),
                eerste,
                vak - eerste,
                kinderen);
    }

    /** A type that a message restricts further on the spot has no name that xsi:type could call. */
    private static boolean isNaamloos(String type, Optional<Typen.Type> gevonden) {
        return gevonden.isPresent() && !type.startsWith("LDT_");
    }

    private List<Element> kinderen(Rij deze, String pad, String namespace) {
        var groep = groepen.get(deze.get("type"));
        return groep == null ? ingesprongen(deze, pad, namespace) : leden(groep, pad);
    }

    private List<Element> leden(List<Rij> groep, String pad) {
        return groep.stream()
                .map(lid -> element(
                        lid, pad, soort.basisnamespace(), lid.get("persoonlijk").equals("ja")))
                .toList();
    }

    private List<Element> ingesprongen(Rij deze, String pad, String namespace) {
        List<Element> kinderen = new ArrayList<>();
        while (rij < rijen.size() && diepte(rijen.get(rij)) > diepte(deze)) {
            kinderen.add(element(rijen.get(rij++), pad, namespace, false));
        }
        return List.copyOf(kinderen);
    }

    private static int diepte(Rij rij) {
        var naam = rij.get("element");
        return naam.length() - naam.stripLeading().length();
    }
}
