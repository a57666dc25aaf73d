// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import nl.grip.sturing.begroting.Plafondlezer;
import nl.grip.sturing.bekostiging.Instrumentlezer;
import nl.grip.sturing.buren.Iv3lezer;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.invoer.Invoertabel;
import nl.grip.sturing.maatregel.Matrixlezer;
import nl.grip.sturing.risico.Risicolezer;
import nl.grip.sturing.taakstelling.Taakstellingslezer;
import nl.grip.sturing.verevening.Deelnemerslezer;
import nl.grip.sturing.verevening.Plekkenlezer;

/** The registers, each a table that is judged whole before a version is kept. */
public enum Registersoort {
    RISICO(
            "risico;kans_laag;kans_hoog;kosten_laag;kosten_hoog, en zo nodig domein, oorzaak, gevolg, eigenaar, maatregelen en staat",
            Risicolezer::lees),
    TAAKSTELLING(
            "taakstelling;jaar;opgave;maatregel;aandeel, en zo nodig bedrag van wat al is geboekt",
            Taakstellingslezer::opgaven),
    VEREVENING(
            "gemeente;jaar;eigen_kosten;verwacht;gewicht;storting, en zo nodig zorgvorm en solidariteit",
            Deelnemerslezer::lees),
    PLEKKEN("zorgvorm;aantal;prijs;gemeente;gewicht;gebruikt", Plekkenlezer::lees),
    PLAFOND("aanbieder;soort;plafond;verplicht;signaal", Plafondlezer::lees),
    STUURMATRIX("domein;element;middel;gebruikt;afspraak;opdrachtgever;reden", Matrixlezer::lees),
    INSTRUMENT("instrument;naam;grootheid;waarde", Instrumentlezer::lees),
    BUREN("een tabel van CBS (Iv3), of jaar;gm_code;inwoners", Iv3lezer::lees);

    private final String kolommen;
    private final Function<Invoertabel, Gelezen<?>> keuring;

    Registersoort(String kolommen, Function<Invoertabel, Gelezen<?>> keuring) {
        this.kolommen = kolommen;
        this.keuring = keuring;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Which columns its table has, for who makes one. */
    public String kolommen() {
        return kolommen;
    }

    /** Everything that is wrong in a table. */
    public Gelezen<?> keur(Invoertabel tabel) {
        return keuring.apply(tabel);
    }

    /** Whether it consists of several documents, each under its own name: a file a year. */
    public boolean isMeervoudig() {
        return this == BUREN;
    }

    public static Optional<Registersoort> find(String code) {
        return Arrays.stream(values())
                .filter(soort -> soort.code().equals(code))
                .findFirst();
    }
}
