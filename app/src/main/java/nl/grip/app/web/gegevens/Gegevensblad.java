// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.gegevens;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.grip.opslag.inlezen.Inleesregel;
import nl.grip.opslag.inlezen.Inleesuitkomst;
import nl.grip.rapportage.vorm.Notatie;

/**
 * What was brought in, and the place to bring more.
 *
 * @param inlezing what became of the files just brought; empty when none were
 */
public record Gegevensblad(String titel, List<String> toelichting, Optional<Inlezing> inlezing, List<Rij> rijen) {
    private static final Map<String, String> UITKOMSTEN = Map.of(
            "gelezen", "gelezen",
            "al_bekend", "al ingelezen, er veranderde niets",
            "geweigerd", "geweigerd",
            "overgeslagen", "overgeslagen, geen bestand voor Grip");

    public Gegevensblad {
        toelichting = List.copyOf(toelichting);
        rijen = List.copyOf(rijen);
    }

    public record Rij(String soort, String uitkomst, String bestanden, String regels, String bedrag, String laatste) {}

    public record Inlezing(String zin, List<Bestand> bestanden) {
        public Inlezing {
            bestanden = List.copyOf(bestanden);
        }
    }

    /** @param reden why, and how to mend it; may be empty */
    public record Bestand(String naam, String soort, String uitkomst, boolean geweigerd, String regels, String reden) {}

    static Gegevensblad van(List<Gegevensbron.Soort> soorten, LocalDate vandaag, Optional<List<Inleesregel>> gebracht) {
        long goed = aantal(soorten, Inleesuitkomst.GELEZEN);
        long fout = aantal(soorten, Inleesuitkomst.GEWEIGERD);
        return new Gegevensblad(
                goed == 0
                        ? "Er is nog niets ingelezen"
                        : "%s bestanden zijn ingelezen, %s geweigerd"
                                .formatted(Notatie.aantal(goed), fout == 0 ? "geen" : Notatie.aantal(fout)),
                Stream.concat(Stream.of(uitleg(goed)), watNogKomt(soorten, vandaag).stream())
                        .toList(),
                gebracht.map(Gegevensblad::inlezing),
                soorten.stream().map(Gegevensblad::rij).toList());
    }

    private static String uitleg(long goed) {
        return goed == 0
                ? "Sleep berichten en tabellen hieronder naar het vak. Daarna staan de cijfers klaar."
                : "Een geweigerd bestand telt in geen enkel cijfer mee, tot u het hersteld inleest.";
    }

    /** What was received after today, as in the example, is in the store but in no figure yet. */
    private static Optional<String> watNogKomt(List<Gegevensbron.Soort> soorten, LocalDate vandaag) {
        return soorten.stream()
                .map(Gegevensbron.Soort::laatste)
                .filter(dag -> !dag.isEmpty())
                .map(LocalDate::parse)
                .filter(dag -> dag.isAfter(vandaag))
                .max(LocalDate::compareTo)
                .map(dag -> "Er staan ook bestanden in die na vandaag ontvangen zijn, de laatste op %s. "
                                .formatted(Notatie.datum(dag))
                        + "Die tellen mee vanaf de dag van ontvangst.");
    }

    private static long aantal(List<Gegevensbron.Soort> soorten, Inleesuitkomst uitkomst) {
        return soorten.stream()
                .filter(soort -> soort.uitkomst().equals(uitkomst.code()))
                .mapToLong(Gegevensbron.Soort::bestanden)
                .sum();
    }

    private static Rij rij(Gegevensbron.Soort soort) {
        return new Rij(
                soort.soort().isEmpty() ? "onbekend" : soort.soort(),
                uitkomst(soort.uitkomst()),
                Notatie.aantal(soort.bestanden()),
                Notatie.aantal(soort.rijen()),
                soort.bedrag().isEmpty() ? "–" : Notatie.rond(new BigDecimal(soort.bedrag())),
                soort.laatste().isEmpty() ? "–" : Notatie.datum(LocalDate.parse(soort.laatste())));
    }

    private static String uitkomst(String code) {
        return UITKOMSTEN.getOrDefault(code, code);
    }

    private static Inlezing inlezing(List<Inleesregel> regels) {
        long goed = regels.stream()
                .filter(r -> r.uitkomst() == Inleesuitkomst.GELEZEN)
                .count();
        long fout = regels.stream()
                .filter(r -> r.uitkomst() == Inleesuitkomst.GEWEIGERD)
                .count();
        var over = regels.size() - goed - fout;
        return new Inlezing(
                "%s gelezen, %s geweigerd, %s ongewijzigd gelaten.%s"
                        .formatted(
                                Notatie.aantal(goed),
                                Notatie.aantal(fout),
                                Notatie.aantal(over),
                                fout > 0
                                        ? " Wat gelezen is, staat erin: u hoeft alleen de geweigerde te herstellen."
                                        : ""),
                regels.stream().map(Gegevensblad::bestand).toList());
    }

    private static Bestand bestand(Inleesregel regel) {
        return new Bestand(
                regel.bestand(),
                regel.soort(),
                uitkomst(regel.uitkomst().code()),
                regel.uitkomst() == Inleesuitkomst.GEWEIGERD,
                Notatie.aantal(regel.aanvaard()),
                regel.reden());
    }
}
