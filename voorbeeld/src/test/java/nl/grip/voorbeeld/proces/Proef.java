// SPDX-License-Identifier: EUPL-1.2
package nl.grip.voorbeeld.proces;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import nl.grip.voorbeeld.scenario.Scenariobestand;

/** Small municipalities for tests. */
public final class Proef {
    public static final String KOP =
            "scenario,zaad,inwoners,wijken,aanbieders,zipf,jaren_historie,overdispersie_instroom,"
                    + "kamereffect_gemeente_sd,correctie_kans,credit_volledig_kans,credit_vertraging_mnd,indexatie_pct,"
                    + "indexatie_maand,indexatie_terugwerkend,stopper,hercodering,schok,maatregel,uitbreiding,toelichting\n";

    private Proef() {}

    /** A clean, stationary municipality of that size but for the three sentences. */
    public static Verloop gemeente(
            int inwoners, long zaad, String terugwerkend, String stopper, String schok, String maatregel) {
        return rij(zaad + "," + inwoners + ",12,40,1.1,3,1.3,0,0.03,0.30,2-7,3.5,1," + terugwerkend + "," + stopper
                + ",geen," + schok + "," + maatregel + ",geen");
    }

    /** Half of all lines are credited whole, two months later. */
    public static Verloop veelGecorrigeerd(int inwoners, long zaad) {
        return rij(zaad + "," + inwoners + ",12,20,1.1,1,1.3,0,0.5,1,2-2,3.5,1,nee,geen,geen,geen,geen,geen");
    }

    /** With all that a municipality can have. */
    public static Verloop compleet(int inwoners, long zaad) {
        return rij(zaad + "," + inwoners + ",12,20,1.1,2,1.3,0,0.03,0.30,2-7,3.5,1,nee,geen,geen,geen,geen,compleet");
    }

    private static Verloop rij(String waarden) {
        var rij = "T," + waarden + ",stationair\n";
        try {
            return Verloop.of(Scenariobestand.lees(new StringReader(KOP + rij), "T", OptionalLong.empty()), 2026);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Verloop schoneGemeente(int inwoners, long zaad) {
        return gemeente(inwoners, zaad, "nee", "geen", "geen", "geen");
    }

    public static List<Levermaand> levermaanden(Verloop verloop) {
        var uit = new ArrayList<Levermaand>();
        verloop.levermaanden(uit::add);
        return uit;
    }
}
