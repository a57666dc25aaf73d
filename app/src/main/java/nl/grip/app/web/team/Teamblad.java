// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.team;

import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.grip.basis.Bedrag;
import nl.grip.rapportage.vorm.Notatie;
import nl.grip.sturing.team.Teamjaar;
import nl.grip.sturing.team.Teamwerk;

/**
 * The page Toegang: the team that runs out of money first in the title, then money and work of every team.
 *
 * @param consulenten empty for who leads no team
 */
public record Teamblad(
        String titel, List<String> toelichting, List<Geld> geld, List<Werk> teams, List<Werk> consulenten) {
    private static final String WAT_ER_STAAT =
            "Het tempo verdeelt wat is gedeclareerd over de maanden die voorbij zijn. De verwachting met"
                    + " verplichtingen telt ook wat al is toegekend en nog geleverd wordt.";
    private static final BigDecimal JAAR = BigDecimal.valueOf(12);

    public Teamblad {
        toelichting = List.copyOf(toelichting);
        geld = List.copyOf(geld);
        teams = List.copyOf(teams);
        consulenten = List.copyOf(consulenten);
    }

    /** A team, and whether its budget lasts in two ways, each by its name. */
    public record Geld(
            String team,
            String budget,
            String besteed,
            String tempo,
            String opTempo,
            String metVerplichtingen,
            String zin) {}

    /**
     * @param open without a decision so far
     * @param deel of those that were decided
     */
    public record Werk(String naam, String meldingen, String open, String indicaties, String deel, String dagen) {}

    static Teamblad van(Teambord.Stand stand, boolean perConsulent) {
        return new Teamblad(
                titel(stand),
                toelichting(stand),
                stand.jaren().stream().map(Teamblad::geld).toList(),
                stand.werk().stream()
                        .filter(Teamwerk::isTeam)
                        .map(werk -> werk(werk, werk.team()))
                        .toList(),
                perConsulent
                        ? stand.werk().stream()
                                .filter(werk -> !werk.isTeam())
                                .map(werk -> werk(werk, werk.team() + ", " + werk.consulent()))
                                .toList()
                        : List.of());
    }

    private static String titel(Teambord.Stand stand) {
        if (stand.werk().isEmpty() && stand.jaren().isEmpty()) {
            return "Over de toegang is nog niets ingelezen";
        }
        return stand.jaren().stream()
                .filter(jaar -> eerste(jaar).filter(Teamblad::isBinnenHetJaar).isPresent())
                .min(Comparator.comparing(jaar -> eerste(jaar).orElse(JAAR)))
                .map(jaar -> "Het budget van %s is op in %s"
                        .formatted(naam(jaar.team()), maand(eerste(jaar).orElse(JAAR))))
                .orElseGet(() ->
                        stand.jaren().stream().anyMatch(jaar -> jaar.budget().isPresent())
                                ? "De budgetten van de teams zijn genoeg voor dit jaar"
                                : meldingen(stand));
    }

    private static String meldingen(Teambord.Stand stand) {
        long alle = stand.werk().stream()
                .filter(Teamwerk::isTeam)
                .mapToLong(Teamwerk::meldingen)
                .sum();
        return "In een jaar kwamen er " + Notatie.aantal(alle) + " meldingen binnen";
    }

    private static List<String> toelichting(Teambord.Stand stand) {
        if (stand.werk().isEmpty() && stand.jaren().isEmpty()) {
            return List.of("Lees de tabel toegang in bij Gegevens. Daarna staan de meldingen en teams hier.");
        }
        var dag = "Stand op " + Notatie.datum(stand.peildatum()) + ". ";
        return stand.jaren().stream().allMatch(jaar -> jaar.budget().isEmpty())
                ? List.of(
                        dag + WAT_ER_STAAT,
                        "Er zijn geen budgetten per team. Vul in de tabel begroting de kolom wijkteam, dan staat hier of het geld genoeg is.")
                : List.of(dag + WAT_ER_STAAT);
    }

    private static Geld geld(Teamjaar jaar) {
        return new Geld(
                naam(jaar.team()),
                jaar.budget().map(Notatie::heleEuro).orElse("–"),
                Notatie.heleEuro(jaar.besteed()),
                Notatie.heleEuro(jaar.tempoPerMaand()),
                Notatie.heleEuro(jaar.opTempo()),
                Notatie.heleEuro(jaar.metVerplichtingen()),
                jaar.budget().map(budget -> zin(jaar, budget)).orElse("Er is geen budget voor dit team."));
    }

    private static String zin(Teamjaar jaar, Bedrag budget) {
        return "Volgens het tempo %s. Volgens de verwachting met verplichtingen %s."
                .formatted(
                        op(jaar.opInMaand(), jaar.opTempo(), budget),
                        op(jaar.opInMaandMetVerplichtingen(), jaar.metVerplichtingen(), budget));
    }

    private static String op(Optional<BigDecimal> maand, Bedrag verwacht, Bedrag budget) {
        return verwacht.compareTo(budget) <= 0
                        || maand.filter(Teamblad::isBinnenHetJaar).isEmpty()
                ? "is het budget genoeg"
                : "is het budget op in "
                        + maand.map(m -> maand(m) + " (maand " + Notatie.eenDecimaal(m) + ")")
                                .orElse("");
    }

    private static Optional<BigDecimal> eerste(Teamjaar jaar) {
        return jaar.opInMaand()
                .flatMap(tempo ->
                        jaar.opInMaandMetVerplichtingen().map(tempo::min).or(() -> Optional.of(tempo)));
    }

    private static boolean isBinnenHetJaar(BigDecimal maand) {
        return maand.compareTo(JAAR) < 0;
    }

    /** 10.3 months after the first of January lies in November. */
    private static String maand(BigDecimal maanden) {
        return Month.of(Math.min(12, maanden.intValue() + 1))
                .getDisplayName(TextStyle.FULL, Locale.forLanguageTag("nl-NL"));
    }

    private static String naam(String team) {
        return team.isEmpty() ? "geen team" : team;
    }

    private static Werk werk(Teamwerk werk, String naam) {
        return new Werk(
                naam(naam),
                Notatie.aantal(werk.meldingen()),
                Notatie.aantal(werk.meldingen() - werk.besloten()),
                Notatie.aantal(werk.indicaties()),
                werk.besloten() == 0 ? "–" : werk.indicatiesPct() + "%",
                werk.dagen().map(Notatie::eenDecimaal).orElse("–"));
    }
}
