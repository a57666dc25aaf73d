// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.grip.sturing.maatregel.formule.Bereik;
import nl.grip.sturing.maatregel.formule.Formule;

/** A measure in one year with some drivers fixed; the others run from their lowest to their highest value. */
final class Jaarberekening {
    private final Maatregel maatregel;
    private final int jaar;
    private final Map<String, BigDecimal> vast;
    private final Map<String, Bereik> bekend = new HashMap<>();

    Jaarberekening(Maatregel maatregel, int jaar, Map<String, BigDecimal> vast) {
        this.maatregel = maatregel;
        this.jaar = jaar;
        this.vast = Map.copyOf(vast);
    }

    Bereik van(Formule formule) {
        return formule.waarde(this::drijfveer);
    }

    private Bereik drijfveer(String naam) {
        Bereik eerder = bekend.get(naam);
        Bereik waarde = eerder == null ? bereken(naam) : eerder;
        bekend.put(naam, waarde);
        return waarde;
    }

    private Bereik bereken(String naam) {
        BigDecimal gekozen = vast.get(naam);
        if (gekozen != null) {
            return Bereik.of(gekozen);
        }
        Drijfveer drijfveer = maatregel.drijfveren().get(naam);
        if (drijfveer instanceof Drijfveer.Gegeven g) {
            return new Bereik(g.laag().in(jaar), g.hoog().in(jaar));
        }
        if (drijfveer instanceof Drijfveer.Afgeleid a) {
            return van(a.formule());
        }
        throw new IllegalStateException("onbekende drijfveer " + naam);
    }

    /** The outcome with every part at its lowest, and with every part at its highest. */
    record Uiteinden(Stand laagste, Stand hoogste) {}

    Uiteinden uiteinden() {
        List<Bereik> kosten = maatregel.kosten().stream()
                .map(post -> post.inJaar(van(post.formule()), jaar))
                .toList();
        Bereik ingroei = Bereik.of(maatregel.groeipad().in(jaar));
        List<Bereik> effecten = maatregel.berekendeEffecten().stream()
                .map(effect -> van(effect.formule()).maal(ingroei))
                .toList();
        return new Uiteinden(stand(kosten, effecten, Bereik::laag), stand(kosten, effecten, Bereik::hoog));
    }

    private Stand stand(List<Bereik> kosten, List<Bereik> effecten, Function<Bereik, BigDecimal> einde) {
        BigDecimal eigen = BigDecimal.ZERO;
        Map<String, BigDecimal> gedeeld = new HashMap<>();
        for (int i = 0; i < kosten.size(); i++) {
            BigDecimal bedrag = einde.apply(kosten.get(i));
            Optional<String> woord = maatregel.kosten().get(i).gedeeld();
            woord.ifPresent(w -> gedeeld.merge(w, bedrag, BigDecimal::add));
            eigen = woord.isPresent() ? eigen : eigen.add(bedrag);
        }
        return new Stand(eigen, gedeeld, effecten.stream().map(einde).toList());
    }
}
