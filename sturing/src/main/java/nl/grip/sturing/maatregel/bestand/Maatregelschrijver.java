// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.maatregel.bestand;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.grip.sturing.maatregel.Drijfveer;
import nl.grip.sturing.maatregel.Effect;
import nl.grip.sturing.maatregel.Jaarreeks;
import nl.grip.sturing.maatregel.Kostenpost;
import nl.grip.sturing.maatregel.Maatregel;
import nl.grip.sturing.maatregel.formule.Formule;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writes a measure as YAML that {@link Maatregellezer} reads back to the same measure. */
public final class Maatregelschrijver {
    private static final Pattern GETAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
    private static final DumpSettings INSTELLING = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setDereferenceAliases(true)
            .setWidth(120)
            .build();

    private Maatregelschrijver() {}

    public static String schrijf(Maatregel maatregel) {
        return dump(blad(maatregel));
    }

    static Map<String, Object> blad(Maatregel maatregel) {
        Map<String, Object> blad = new LinkedHashMap<>();
        blad.put("id", maatregel.id());
        blad.put("naam", maatregel.naam());
        Kenmerkenschrijver.voegToe(blad, maatregel.kenmerken());
        voegToe(blad, "jaren", maatregel.jaren());
        maatregel.doelgroepUitgaven().ifPresent(uitgaven -> blad.put("doelgroep_uitgaven", getal(uitgaven)));
        voegToe(blad, "drijfveren", drijfveren(maatregel));
        voegToe(
                blad,
                "effecten",
                maatregel.effecten().stream().map(Maatregelschrijver::effect).toList());
        voegToe(
                blad,
                "kosten",
                maatregel.kosten().stream().map(Maatregelschrijver::kosten).toList());
        if (maatregel.groeipad() instanceof Jaarreeks.PerJaar
                || !maatregel.groeipad().equals(Jaarreeks.altijd(BigDecimal.ONE))) {
            blad.put("groeipad", reeks(maatregel.groeipad()));
        }
        Uitvoeringschrijver.voegToe(blad, maatregel.uitvoering());
        return blad;
    }

    static String dump(Map<String, Object> blad) {
        return new Dump(INSTELLING).dumpToString(blad);
    }

    static void voegToe(Map<String, Object> blad, String naam, Object waarde) {
        boolean leeg = waarde.equals("") || waarde.equals(List.of()) || waarde.equals(Map.of());
        if (!leeg) {
            blad.put(naam, waarde);
        }
    }

    /** A number that YAML knows as one; a text where YAML would write an exponent. */
    static Object getal(BigDecimal getal) {
        if (getal.scale() == 0) {
            return getal.toBigInteger();
        }
        return getal.toString().contains("E") ? getal.toPlainString() : getal;
    }

    static Object reeks(Jaarreeks reeks) {
        if (reeks instanceof Jaarreeks.PerJaar perJaar) {
            Map<Integer, Object> jaren = new TreeMap<>();
            perJaar.opJaar().forEach((jaar, waarde) -> jaren.put(jaar, getal(waarde)));
            return jaren;
        }
        return getal(new ArrayList<>(reeks.waarden()).get(0));
    }

    private static Map<String, Object> drijfveren(Maatregel maatregel) {
        Map<String, Object> alle = new LinkedHashMap<>();
        maatregel.drijfveren().forEach((naam, drijfveer) -> alle.put(naam, drijfveer(drijfveer)));
        return alle;
    }

    private static Map<String, Object> drijfveer(Drijfveer drijfveer) {
        Map<String, Object> blad = new LinkedHashMap<>();
        if (drijfveer instanceof Drijfveer.Gegeven g) {
            blad.put("waarde", reeks(g.waarde()));
            voegToe(blad, "laag", g.laag().equals(g.waarde()) ? "" : reeks(g.laag()));
            voegToe(blad, "hoog", g.hoog().equals(g.waarde()) ? "" : reeks(g.hoog()));
        } else if (drijfveer instanceof Drijfveer.Afgeleid a) {
            blad.put("formule", a.formule().tekst());
        }
        blad.put("eenheid", drijfveer.eenheid().toString());
        voegToe(blad, "bron", drijfveer.onderbouwing().bron());
        voegToe(blad, "datum", drijfveer.onderbouwing().datum());
        return blad;
    }

    private static Map<String, Object> effect(Effect effect) {
        Map<String, Object> blad = new LinkedHashMap<>();
        blad.put("voorziening", effect.voorziening());
        blad.put("formule", effect instanceof Effect.Berekend b ? b.formule().tekst() : "onbekend");
        if (effect instanceof Effect.Berekend b) {
            b.grondslag().ifPresent(grondslag -> blad.put("grondslag", getal(grondslag)));
        }
        return blad;
    }

    private static Map<String, Object> kosten(Kostenpost post) {
        Map<String, Object> blad = new LinkedHashMap<>();
        voegToe(blad, "naam", post.naam());
        blad.put("soort", post instanceof Kostenpost.Eenmalig ? "eenmalig" : "structureel");
        if (post instanceof Kostenpost.Eenmalig e) {
            blad.put("jaar", e.jaar());
            blad.put("afschrijven", e.afschrijven());
        }
        bedrag(blad, post.formule());
        Optional<String> gedeeld = post.gedeeld();
        gedeeld.ifPresent(woord -> blad.put("gedeeld", woord));
        return blad;
    }

    private static void bedrag(Map<String, Object> blad, Formule formule) {
        if (GETAL.matcher(formule.tekst()).matches()) {
            blad.put("bedrag", getal(new BigDecimal(formule.tekst())));
        } else {
            blad.put("formule", formule.tekst());
        }
    }
}
