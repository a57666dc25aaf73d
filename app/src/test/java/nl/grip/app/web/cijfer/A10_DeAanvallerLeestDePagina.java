// SPDX-License-Identifier: EUPL-1.2
package nl.grip.app.web.cijfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.grip.app.web.duiding.Duidingblok;
import nl.grip.app.web.rol.Bezoek;
import nl.grip.app.web.rol.Rol;
import nl.grip.app.web.rol.Rollentabel;
import nl.grip.app.web.vorm.Proefweergave;
import nl.grip.basis.Peildatum;
import nl.grip.basis.Uitkomst;
import nl.grip.inzicht.Antwoord;
import nl.grip.inzicht.Catalogus;
import nl.grip.inzicht.Indicator;
import nl.grip.rapportage.vorm.Naamgeving;
import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * Somebody with a solver reads the whole page of a raadslid: the table, its total and its sentences, for people and for
 * amounts of the same municipality. No cell that is not shown has one possible value.
 */
class A10_DeAanvallerLeestDePagina {
    private static final Bezoek RAAD = new Bezoek(Rol.RAAD, true, Rollentabel.laad());
    private static final Duidingblok ZONDER = new Duidingblok(
            "", Optional.empty(), "", Optional.empty(), Optional.empty(), List.of(), new Duidingblok.Mag(false, false));
    private static final Pattern RIJ = Pattern.compile("<tr[^>]*>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern CEL = Pattern.compile("<data value=\"([^\"]+)\">|>(niet getoond|–)<");
    private static final int GEMEENTEN = 25;
    private static final int VOORZIENINGEN = 5;
    private static final int MAANDEN = 3;

    @Test
    void geenVerborgenCelHeeftMaarEenMogelijkeWaarde() {
        int verborgen = 0;
        for (int g = 0; g < GEMEENTEN; g++) {
            var gemeente = new Gemeente(new Random(g));
            verborgen += valAan(gemeente.pagina("clienten"), 2);
            verborgen += valAan(gemeente.pagina("uitgaven"), 0);
        }
        assertThat(verborgen).as("er was iets te verbergen").isGreaterThan(GEMEENTEN);
    }

    @Test
    void watVerborgenIsHeeftOveralDezelfdeZin() {
        var pagina = new Gemeente(new Random(3)).pagina("uitgaven");
        assertThat(pagina).contains(Geheimhouding.ZIN);
        assertThat(Pattern.compile("title=\"([^\"]*)\">niet getoond")
                        .matcher(pagina)
                        .results()
                        .map(gevonden -> gevonden.group(1))
                        .distinct())
                .containsExactly(Geheimhouding.ZIN);
    }

    /** @param speling by how much a number that is shown may have been rounded */
    private static int valAan(String pagina, int speling) {
        var rijen = tabel(pagina);
        int kolommen = rijen.get(0).size();
        int aantal = 0;
        for (int k = 0; k < kolommen; k++) {
            for (int r = 0; r < rijen.size(); r++) {
                if (rijen.get(r).get(k).isEmpty()) {
                    aantal++;
                    assertThat(uiterste(rijen, k, r, speling, true) - uiterste(rijen, k, r, speling, false))
                            .as("rij " + r + ", kolom " + k)
                            .isGreaterThan(0.5);
                }
            }
        }
        return aantal;
    }

    /** The rows of the body and then the total; empty where nothing is shown. */
    private static List<List<Optional<BigDecimal>>> tabel(String pagina) {
        var tabel = pagina.substring(pagina.indexOf("<tbody"), pagina.indexOf("</table>"));
        List<List<Optional<BigDecimal>>> rijen = new ArrayList<>();
        RIJ.matcher(tabel).results().forEach(rij -> {
            List<Optional<BigDecimal>> cellen = new ArrayList<>();
            CEL.matcher(rij.group(1))
                    .results()
                    .forEach(cel -> cellen.add(Optional.ofNullable(cel.group(1)).map(BigDecimal::new)));
            rijen.add(cellen);
        });
        assertThat(rijen)
                .hasSize(VOORZIENINGEN + 1)
                .allSatisfy(rij -> assertThat(rij).hasSize(MAANDEN));
        return rijen;
    }

    /** The smallest or largest value that this cell of the column can have for who knows that parts add up. */
    private static double uiterste(
            List<List<Optional<BigDecimal>>> rijen, int kolom, int doel, int speling, boolean hoogste) {
        var model = new ExpressionsBasedModel();
        var som = model.newExpression("som").level(0);
        for (int r = 0; r < rijen.size(); r++) {
            var cel = variabele(model, "r" + r, rijen.get(r).get(kolom), speling);
            som.set(cel, r == rijen.size() - 1 ? -1 : 1);
            if (r == doel) {
                cel.weight(1);
            }
        }
        var uitkomst = hoogste ? model.maximise() : model.minimise();
        return uitkomst.getState().isOptimal()
                ? uitkomst.getValue()
                : hoogste ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    }

    private static Variable variabele(
            ExpressionsBasedModel model, String naam, Optional<BigDecimal> waarde, int speling) {
        var cel = model.newVariable(naam);
        return waarde.map(w ->
                        cel.lower(w.subtract(BigDecimal.valueOf(speling))).upper(w.add(BigDecimal.valueOf(speling))))
                .orElseGet(() -> cel.lower(0));
    }

    /** Months x voorzieningen x four aanbieders, made up; it answers as the store does. */
    private static final class Gemeente implements Cijferbron {
        private static final Catalogus CATALOGUS = Catalogus.laad();
        private final Map<String, Integer> mensen = new TreeMap<>();
        private final Map<String, Integer> euro = new TreeMap<>();

        Gemeente(Random toeval) {
            for (int m = 1; m <= MAANDEN; m++) {
                for (int v = 0; v < VOORZIENINGEN; v++) {
                    mensen.put("2026-0" + m + "\nV" + v, 1 + toeval.nextInt(40));
                    for (int a = 0; a < 4; a++) {
                        euro.put(
                                "2026-0" + m + "\nV" + v + "\nD" + v % 2 + "\nA" + a,
                                toeval.nextInt(9) == 0 ? 9000 : 1 + toeval.nextInt(2000));
                    }
                }
            }
        }

        String pagina(String cijfer) {
            var keuze = Cijferkeuze.zonder(cijfer, "");
            var heel = find(keuze).orElseThrow();
            var getoond = Geheimhouding.over(heel, Bedraggroepen.vraag(this, heel));
            return Proefweergave.html("cijfer", Cijferblad.van(getoond, ZONDER, RAAD));
        }

        @Override
        public List<Indicator> list() {
            return CATALOGUS.list();
        }

        @Override
        public Optional<Cijferantwoord> find(Cijferkeuze keuze) {
            var indicator = CATALOGUS.find(keuze.naam()).orElseThrow();
            var per = keuze.per().orElse(List.of("maand", "voorziening"));
            var rest = per.stream().filter("maand"::equals).toList();
            return Optional.of(new Cijferantwoord(
                    keuze,
                    antwoord(indicator, per),
                    rest.size() == per.size() ? Optional.empty() : Optional.of(antwoord(indicator, rest)),
                    per,
                    new Naamgeving(Map.of())));
        }

        private Antwoord antwoord(Indicator indicator, List<String> per) {
            var bron = indicator.naam().equals("clienten") ? mensen : euro;
            Map<String, Integer> som = new TreeMap<>();
            bron.forEach((sleutel, waarde) -> som.merge(sleutel(sleutel, per), waarde, Integer::sum));
            return new Antwoord(
                    indicator,
                    Peildatum.of("2026-12-31"),
                    per,
                    som.entrySet().stream()
                            .map(cel -> new Antwoord.Rij(
                                    List.of(cel.getKey().split("\n")),
                                    indicator.kop().grootheden().get(0),
                                    Optional.empty(),
                                    Optional.empty(),
                                    new Uitkomst.Cijfer<>(BigDecimal.valueOf(cel.getValue())),
                                    Optional.empty()))
                            .toList());
        }

        private static String sleutel(String heel, List<String> per) {
            var delen = heel.split("\n");
            var namen = List.of("maand", "voorziening", "domein", "aanbieder");
            return String.join(
                    "\n", per.stream().map(kolom -> delen[namen.indexOf(kolom)]).toList());
        }
    }
}
