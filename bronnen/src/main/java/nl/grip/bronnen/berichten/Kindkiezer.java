// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.util.Optional;

/** Which element a start tag is, by the order of the structure (xs:sequence), and what is wrong with that order. */
final class Kindkiezer {
    private static final String BRON = "iStandaarden, XSD van het bericht";

    private final Lezing lezing;

    Kindkiezer(Lezing lezing) {
        this.lezing = lezing;
    }

    /** The element, also when it stands in the wrong place; empty when it does not belong here at all. */
    Optional<Element> kies(Niveau ouder, String naam, String namespace, int regel) {
        var kinderen = ouder.element.kinderen();
        for (int i = ouder.kind; i < kinderen.size(); i++) {
            if (kinderen.get(i).heet(naam, namespace) && magErbij(ouder, i)) {
                return Optional.of(vooruit(ouder, i));
            }
        }
        return verkeerd(ouder, naam, namespace, regel);
    }

    private static boolean magErbij(Niveau ouder, int kind) {
        return kind > ouder.kind
                || ouder.aantal == 0
                || ouder.element.kinderen().get(kind).herhaalbaar();
    }

    private Element vooruit(Niveau ouder, int kind) {
        while (ouder.kind < kind) {
            meldOntbrekend(ouder);
            ouder.naar(ouder.kind + 1);
        }
        ouder.aantal++;
        return ouder.element.kinderen().get(kind);
    }

    /** To be asked when an element closes: what should still have come. */
    void sluit(Niveau ouder) {
        while (ouder.kind < ouder.element.kinderen().size()) {
            meldOntbrekend(ouder);
            ouder.naar(ouder.kind + 1);
        }
    }

    private void meldOntbrekend(Niveau ouder) {
        var kind = ouder.element.kinderen().get(ouder.kind);
        if (kind.verplicht() && ouder.aantal == 0) {
            lezing.bevindingen()
                    .weiger(
                            ouder.regel,
                            lezing.spoor().plaats() + "/" + kind.naam(),
                            "GRIP-ontbreekt",
                            "niets",
                            "een element " + kind.naam(),
                            BRON);
        }
    }

    private Optional<Element> verkeerd(Niveau ouder, String naam, String namespace, int regel) {
        var zelfde = ouder.element.kinderen().stream()
                .filter(kind -> kind.naam().equals(naam))
                .findFirst();
        var verwacht = zelfde.map(kind -> verwacht(kind, namespace)).orElseGet(() -> verwacht(ouder));
        weiger(naam, regel, verwacht);
        zelfde.filter(kind -> !kind.namespace().equals(namespace))
                .map(ouder.element.kinderen()::indexOf)
                .filter(plaats -> plaats >= ouder.kind)
                .ifPresent(plaats -> vooruit(ouder, plaats));
        return zelfde;
    }

    private static String verwacht(Element kind, String namespace) {
        return kind.namespace().equals(namespace)
                ? "dit element op zijn eigen plaats, en niet vaker dan mag"
                : "namespace " + kind.namespace();
    }

    private static String verwacht(Niveau ouder) {
        var kinderen = ouder.element.kinderen();
        return ouder.kind < kinderen.size()
                ? "een element " + kinderen.get(ouder.kind).naam()
                : "het einde van " + ouder.element.naam();
    }

    private void weiger(String naam, int regel, String verwacht) {
        lezing.bevindingen()
                .weiger(regel, lezing.spoor().plaats() + "/" + naam, "GRIP-onverwacht", "dit element", verwacht, BRON);
    }
}
