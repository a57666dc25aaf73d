// SPDX-License-Identifier: EUPL-1.2
package nl.grip.inzicht.prognose.bewaren;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.grip.opslag.archief.Archief;
import nl.grip.opslag.archief.Stuk;
import nl.grip.opslag.vraag.Vragen;

/**
 * Every forecast that was ever given, with what it was made from: the hash of its input, the program, seed and draws. Asked
 * again, it comes from here, to the byte.
 */
public final class Prognosearchief {
    private static final String SOORT = "prognose";

    private final Archief archief;
    private final Vragen vragen;
    private final String versie;

    /** @param versie of the program, see {@link Modelversie} */
    public Prognosearchief(Archief archief, Vragen vragen, String versie) {
        this.archief = archief;
        this.vragen = vragen;
        this.versie = versie;
    }

    /** The kept outcome; calculated and kept when the same program was not asked the same of the same facts before. */
    public byte[] antwoord(Prognosevraag vraag, Supplier<byte[]> berekening) {
        var kenmerken = kenmerken(vraag);
        var sleutel = sleutel(kenmerken);
        var stuk = archief.find(SOORT, sleutel)
                .orElseGet(() -> archief.bewaar(SOORT, sleutel, kenmerken, berekening.get()));
        return archief.lees(stuk);
    }

    /** The kept outcome, when this was asked before. */
    Optional<byte[]> find(Prognosevraag vraag) {
        return archief.find(SOORT, sleutel(kenmerken(vraag))).map(archief::lees);
    }

    private Map<String, String> kenmerken(Prognosevraag vraag) {
        var kenmerken = new TreeMap<>(vraag.kenmerken());
        kenmerken.put("invoer", Invoerstand.bepaal(vragen, vraag.peildatum()));
        kenmerken.put("versie", versie);
        return kenmerken;
    }

    /** Every forecast, oldest first. */
    public List<Stuk> list() {
        return archief.list(SOORT);
    }

    private static String sleutel(Map<String, String> kenmerken) {
        var som = Vingerafdruk.leeg();
        Vingerafdruk.voegToe(som, kenmerken);
        return Vingerafdruk.hex(som);
    }
}
