// SPDX-License-Identifier: EUPL-1.2
package nl.grip.sturing.golden;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.grip.basis.Herkomst;
import nl.grip.sturing.maatregel.Centen;
import nl.grip.sturing.maatregel.Maatregel;
import nl.grip.sturing.maatregel.Plan;
import nl.grip.sturing.maatregel.Planregel;
import nl.grip.sturing.maatregel.bestand.Maatregellezer;
import nl.grip.sturing.narekenen.GedruktCijfer;
import nl.grip.sturing.narekenen.Grootheid;
import nl.grip.sturing.narekenen.Narekening;
import nl.grip.sturing.narekenen.Toets;

/** Cases that go through the calculation of printed plans, or of a small plan of two measures. */
final class GoudNarekenen {
    private GoudNarekenen() {}

    /** The sum of named parts, as the check of a printed total. */
    static BigDecimal totaal(Invoer in, Grootheid grootheid) {
        List<GedruktCijfer> cijfers = new ArrayList<>();
        in.getallenZonder().forEach((naam, w) -> cijfers.add(cijfer("tabel", naam, grootheid, w)));
        return berekendTotaal(cijfers, grootheid);
    }

    static Uitvoer deelnemers(Invoer in) {
        List<GedruktCijfer> cijfers = new ArrayList<>();
        in.objecten("gemeenten")
                .forEach(naam -> cijfers.add(cijfer("lijst", naam.toString(), Grootheid.AANTAL, BigDecimal.ONE)));
        return Uitvoer.of("aantal", berekendTotaal(cijfers, Grootheid.AANTAL));
    }

    private static BigDecimal berekendTotaal(List<GedruktCijfer> delen, Grootheid grootheid) {
        List<GedruktCijfer> cijfers = new ArrayList<>(delen);
        cijfers.add(cijfer(delen.get(0).tabel(), GedruktCijfer.TOTAAL, grootheid, BigDecimal.ZERO));
        return Narekening.van(cijfers).stream()
                .filter(toets -> toets.cijfer().isMaatregeltotaal())
                .map(Toets::berekend)
                .findFirst()
                .orElseThrow();
    }

    /** What the letter should have said: the netto of the appendix, a saving positive. */
    static Uitvoer brief(Invoer in) {
        if (in.heeft("bijlage")) {
            return Uitvoer.of("totaal", nl.grip.sturing.Getal.som(in.lijst("bijlage")));
        }
        BigDecimal netto = in.getal("netto_2024_bijlage").negate();
        List<GedruktCijfer> cijfers = List.of(
                cijfer("bijlage", "M" + in.tekst("maatregel"), Grootheid.NETTO, netto),
                cijfer("brief", "M" + in.tekst("maatregel"), Grootheid.NETTO, netto.add(BigDecimal.TEN)));
        Toets toets = Narekening.van(cijfers).stream()
                .filter(t -> t.cijfer().tabel().equals("brief"))
                .findFirst()
                .orElseThrow();
        return Uitvoer.of("besparing", toets.berekend().negate());
    }

    static Uitvoer gedeeld(Invoer in) {
        List<Maatregel> plan = List.of(maatregel("M5", in, "maatregel5"), maatregel("M6", in, "maatregel6"));
        Map<String, BigDecimal> kosten = new java.util.HashMap<>();
        Plan.reken(plan).stream()
                .filter(r -> r.jaar().equals("2022"))
                .forEach(r -> kosten.put(r.maatregel(), Centen.euro(r.kosten())));
        return Uitvoer.of("samen_dubbel", kosten.get(Planregel.SOM)).met("samen", kosten.get(Planregel.SAMEN));
    }

    private static Maatregel maatregel(String id, Invoer in, String naam) {
        BigDecimal ronde = in.getal("herindicatie_per_jaar");
        String yaml = """
                id: %s
                naam: met herindicatie
                jaren: [2022]
                kosten:
                  - {naam: eigen, soort: structureel, bedrag: %s}
                  - {naam: herindicatie, soort: structureel, bedrag: %s, gedeeld: herindicatie}
                """.formatted(id, in.getal(naam).subtract(ronde).toPlainString(), ronde.toPlainString());
        return Maatregellezer.lees(id + ".yaml", yaml).orElseThrow();
    }

    private static GedruktCijfer cijfer(String tabel, String maatregel, Grootheid grootheid, BigDecimal bedrag) {
        return new GedruktCijfer(
                Herkomst.ofBestand("golden"), "stuk", tabel, maatregel, grootheid, "2024", bedrag, BigDecimal.ZERO);
    }
}
