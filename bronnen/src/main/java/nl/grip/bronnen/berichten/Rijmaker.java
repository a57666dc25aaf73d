// SPDX-License-Identifier: EUPL-1.2
package nl.grip.bronnen.berichten;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.bronnen.Feitrij;
import nl.grip.bronnen.Rijontvanger;
import nl.grip.bronnen.berichten.Feitkaart.Bron;
import org.jspecify.annotations.Nullable;

/** Makes fact rows of the values of a message, each when the element it stands for closes. */
final class Rijmaker {
    private final Lezing lezing;
    private final Omgeving omgeving;
    private final Rijontvanger ontvanger;
    private final List<Feitkaart> kaarten;
    private final Map<Bron, Object> eersten = new HashMap<>();
    private final int[] nummers;
    private final List<Bron> eersteBronnen;
    private long geteld;
    private Bedrag bedrag = Bedrag.NUL;

    Rijmaker(Lezing lezing, Omgeving omgeving, Rijontvanger ontvanger) {
        this.lezing = lezing;
        this.omgeving = omgeving;
        this.ontvanger = ontvanger;
        this.kaarten = lezing.structuur().feiten();
        this.nummers = new int[kaarten.size()];
        this.eersteBronnen = kaarten.stream()
                .flatMap(kaart -> kaart.bronnen().stream())
                .filter(bron -> bron.wijze().isEerste())
                .toList();
    }

    void sluit(Niveau niveau) {
        for (int i = 0; i < kaarten.size(); i++) {
            var kaart = kaarten.get(i);
            if (kaart.rij() == niveau.element) {
                nummers[i]++;
                geteld += kaart.geteld() ? 1 : 0;
                geef(kaart, nummers[i], niveau.regel);
            }
        }
        if (niveau.element.herhaalbaar()) {
            onthoudEersten(niveau.element);
        }
    }

    /** Rows that were destroyed in a kept source keep their numbers. */
    void slaOver(int rijen) {
        for (int i = 0; i < kaarten.size(); i++) {
            nummers[i] += kaarten.get(i).geteld() ? rijen : 0;
        }
        geteld += rijen;
    }

    long geteld() {
        return geteld;
    }

    Optional<Bedrag> bedrag() {
        return lezing.structuur().soort().geld().isEmpty() ? Optional.empty() : Optional.of(bedrag);
    }

    private void geef(Feitkaart kaart, int nummer, int regel) {
        if (lezing.bevindingen().isGeweigerd()) {
            return;
        }
        var waarden = new @Nullable Object[kaart.bronnen().size()];
        for (int i = 0; i < waarden.length; i++) {
            waarden[i] = waarde(kaart.bronnen().get(i));
        }
        if (kaart.geld() >= 0 && waarden[kaart.geld()] instanceof Long centen) {
            bedrag = bedrag.plus(new Bedrag(centen));
        }
        var plaats = lezing.spoor().plaats();
        ontvanger.neem(new Feitrij(
                kaart.soort(), nummer, regel, plaats, Collections.unmodifiableList(Arrays.asList(waarden))));
    }

    private @Nullable Object waarde(Bron bron) {
        return bron.wijze().isEerste()
                ? eersten.get(bron)
                : bron.wijze().waarde(lezing.waarde(bron.vak()), lezing.waarde(bron.met()), omgeving);
    }

    private void onthoudEersten(Element element) {
        for (var bron : eersteBronnen) {
            if (bron.vak() >= element.vak() && bron.vak() < element.vak() + element.vakken()) {
                var waarde = bron.wijze().waarde(lezing.waarde(bron.vak()), lezing.waarde(bron.met()), omgeving);
                if (waarde != null) {
                    eersten.putIfAbsent(bron, waarde);
                }
            }
        }
    }
}
