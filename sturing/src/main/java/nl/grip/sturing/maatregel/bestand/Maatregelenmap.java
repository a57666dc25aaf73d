// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bestand;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.grip.basis.Bevinding;
import nl.grip.sturing.invoer.Bevindingen;
import nl.grip.sturing.invoer.Gelezen;
import nl.grip.sturing.maatregel.Maatregel;
import nl.grip.sturing.maatregel.Plan;
import nl.grip.sturing.maatregel.Planregel;

/** A folder of measures, one {@code *.yaml} file each. */
public final class Maatregelenmap {
    private Maatregelenmap() {}

    /** All measures in the folder; none when anything in it was refused. */
    public static Gelezen<Maatregel> lees(Path map) {
        return Yamlmap.lees(map, Maatregellezer::lees, Maatregel::id);
    }

    /** The rows of {@code grip maatregelen reken MAP}. */
    public static Gelezen<Planregel> reken(Path map) {
        Bevindingen bevindingen = new Bevindingen();
        Yamlmap lezer = new Yamlmap(bevindingen);
        List<Maatregel> maatregelen = lezer.alle(map, Maatregellezer::lees, Maatregel::id);
        if (bevindingen.isGeweigerd()) {
            return Gelezen.of(List.of(), bevindingen);
        }
        var kanttekeningen = new Kanttekeningen(lezer.bestandVan(), bevindingen);
        kanttekeningen.meld(maatregelen);
        kanttekeningen.meldNietGekozen(maatregelen);
        return Gelezen.of(Plan.reken(maatregelen), bevindingen);
    }

    /** What the reader of a plan must know before adding up: double counting, shared costs, unknown effects. */
    public static List<Bevinding> kanttekeningen(List<Maatregel> maatregelen) {
        Bevindingen bevindingen = new Bevindingen();
        Map<String, String> plekken = new HashMap<>();
        maatregelen.forEach(m -> plekken.put(m.id(), m.id()));
        new Kanttekeningen(plekken, bevindingen).meld(maatregelen);
        return bevindingen.list();
    }
}
