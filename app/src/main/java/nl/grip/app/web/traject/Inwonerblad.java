// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.traject;

import java.util.List;
import nl.grip.inzicht.traject.Hulp;
import nl.grip.rapportage.vorm.Notatie;

/**
 * What an inwoner sees of his own help.
 *
 * @param zinnen a sentence for each kind of help; empty before somebody was asked for
 */
public record Inwonerblad(String titel, boolean aan, boolean schakelen, List<String> zinnen) {
    public Inwonerblad {
        zinnen = List.copyOf(zinnen);
    }

    static Inwonerblad leeg(Persoonsbron bron, boolean schakelen) {
        boolean aan = bron.isInwonersbeeldAan();
        return new Inwonerblad("Het beeld voor de inwoner staat " + (aan ? "aan" : "uit"), aan, schakelen, List.of());
    }

    static Inwonerblad van(Persoonsbron.Stand stand, Persoonsbron bron) {
        return new Inwonerblad(
                "Uw hulp via de gemeente",
                true,
                false,
                stand.hulp().isEmpty()
                        ? List.of("U heeft geen hulp via de gemeente gehad.")
                        : stand.hulp().stream().map(hulp -> zin(hulp, bron)).toList());
    }

    private static String zin(Hulp hulp, Persoonsbron bron) {
        return "%s van %s%s. Hiervoor is tot nu toe %s euro betaald."
                .formatted(
                        bron.naam("voorziening", hulp.voorziening()),
                        bron.naam("aanbieder", hulp.aanbieder()),
                        ", sinds " + Notatie.datum(hulp.van())
                                + hulp.tot()
                                        .map(tot -> " tot en met " + Notatie.datum(tot))
                                        .orElse(""),
                        Notatie.heleEuro(hulp.geleverd()));
    }
}
